import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { expect, userEvent } from 'storybook/test';
import '../src/elements/advice-article/define.js';
import type { Article } from '../src/model/article.js';
import { lengthen, loadArticle, LONG_WORD } from './fixtures/packs.js';
import { describeElement } from './support/describe-element.js';
import { openShadow } from './support/shadow.js';
import { dark, failing, narrow, QUIET, rightToLeft, themed, wide } from './support/states.js';

const { args, argTypes, template } = describeElement('advice-article');

const meta: Meta = {
  title: 'Elements/advice-article',
  component: 'advice-article',
  args: { ...args, article: 'feet-and-back' },
  argTypes,
  render: (args) => template(args),
};
export default meta;

type Story = StoryObj;

const LINK = html`<a href="https://shop.example/read">Read about feet and backs</a>`;

/** A story of an article that differs from the one that ships. */
const changed = (change: (pack: Article) => void): Story => ({
  loaders: [
    async () => {
      const pack = await loadArticle();
      change(pack);
      return { pack };
    },
  ],
  render: (_, { loaded }) => html`<advice-article .pack=${loaded['pack'] as Article}></advice-article>`,
});

/** Every attribute, to try. */
export const Playground: Story = {};

/** With a figure that counts studies. */
export const HighHeels: Story = { args: { article: 'high-heels' } };

/** A joint of the figure is chosen: what is known of it is shown. */
export const JointChosen: Story = {
  play: async ({ canvasElement }) => {
    const article = await openShadow(canvasElement, 'advice-article');
    const knee = article.getByRole('radio', { name: 'Knee' });
    await userEvent.click(knee);
    await expect(knee).toBeChecked();
  },
};

/** A picture of the site's own, below the title. */
export const OwnFigure: Story = {
  render: (args) =>
    template(
      args,
      html`<figure slot="figure" style="margin: 0">
        <svg viewBox="0 0 16 5" aria-hidden="true" fill="none" stroke="currentColor" stroke-width="0.1">
          <path d="M1 4h14M3 4c0-2 2-3 4-2s3 1 5 1 2 1 1 1"></path>
        </svg>
        <figcaption>A morning on the tiles</figcaption>
      </figure>`,
    ),
};

/** Past its next review. */
export const ReviewOverdue: Story = changed((pack) => {
  pack.review.next = '2020-01-01';
});

/** Words that no line can hold break. */
export const LongWords: Story = narrow(
  changed((pack) => {
    pack.title = LONG_WORD;
    pack.lead = lengthen(pack.lead);
    pack.keyPoints = pack.keyPoints.map(lengthen);
  }),
);

/** Flat shapes where the first lines will be. */
export const Loading: Story = { ...QUIET, args: { content: 'never/' } };

/** What the author wrote in the tag stays where the article cannot be had. */
export const Failed: Story = {
  ...failing(/There is no article "no-such-article"/),
  args: { article: 'no-such-article', content: 'gone/' },
  render: (args) => template(args, LINK),
};

/** Without an article there is nothing to show but the author's words. */
export const Empty: Story = { ...QUIET, args: { article: '' }, render: (args) => template(args, LINK) };

/** At 280 px, the narrowest that it is made for. */
export const Narrow = narrow();

/** The figure at 280 px that counts studies. */
export const NarrowStudies = narrow({ args: { article: 'high-heels' } });

/** The contents list stands beside the text. */
export const Wide = wide();

/** A dark page. */
export const Dark = dark();

/** Direction and interface of an Arabic page; the article itself is in English so far. */
export const RightToLeft = rightToLeft();

/** A pale panel, square pictures on white, blue actions. */
export const Retail = themed('retail');

/** Warm paper, serif headings, square corners. */
export const Editorial = themed('editorial');

/** Black on white or white on black, every edge drawn. */
export const Contrast = themed('contrast');

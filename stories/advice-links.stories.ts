import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { expect, userEvent, waitFor } from 'storybook/test';
import '../src/elements/advice-links/define.js';
import '../src/elements/pain-guide/define.js';
import { LONG_WORD } from './fixtures/packs.js';
import { describeElement } from './support/describe-element.js';
import { answer } from './support/network.js';
import { openShadow } from './support/shadow.js';
import { dark, failing, narrow, QUIET, rightToLeft, themed, wide } from './support/states.js';

const { args, argTypes, template } = describeElement('advice-links');

const meta: Meta = {
  title: 'Elements/advice-links',
  component: 'advice-links',
  args: { ...args, condition: 'back-pain', 'href-template': 'https://shop.example/advice/{id}' },
  argTypes,
  render: (args) => template(args),
};
export default meta;

type Story = StoryObj;

const LINK = html`<a href="https://shop.example/advice">All our advice</a>`;

const TITLES = [LONG_WORD, 'Pain under the heel that is worst with the first steps of the morning', 'Knees'];

answer(
  'https://words.example/en/index.json',
  TITLES.map((title, index) => ({ kind: 'condition', id: `guide-${index}`, title, summary: '' })),
);

/** Every attribute, to try. */
export const Playground: Story = {};

/** Guides of the author's choice, in place of the related ones. */
export const Chosen: Story = { args: { conditions: 'heel-pain knee-pain' } };

/** A single link. */
export const One: Story = { args: { limit: 1 } };

/** All guides that there are. */
export const Many: Story = { args: { condition: '' } };

/** Titles that no line can hold. */
export const LongWords: Story = narrow({ args: { condition: '', content: 'https://words.example/' } });

/** A heading of the site's own. */
export const OwnHeading: Story = {
  render: (args) => template(args, html`<span slot="heading">Keep reading</span>`),
};

/** A link shows its guide in the `pain-guide` that `for` names, and takes the focus there. */
export const IntoAGuide: Story = {
  render: () =>
    html`<advice-links for="guide" condition="back-pain"></advice-links>
      <pain-guide id="guide" condition="back-pain" layout="compact"></pain-guide>`,
  play: async ({ canvasElement }) => {
    const links = await openShadow(canvasElement, 'advice-links');
    const guide = canvasElement.querySelector('pain-guide')!;
    await userEvent.click(links.getByRole('link', { name: 'Knee pain' }));
    await expect(guide).toHaveAttribute('condition', 'knee-pain');
    await waitFor(() => expect(guide.shadowRoot).toHaveTextContent('Knee pain'));
    window.scrollTo(0, 0);
  },
};

/** The place of the links is kept. */
export const Loading: Story = { ...QUIET, args: { content: 'never/' } };

/** What the author wrote in the tag stays where the links cannot be had. */
export const Failed: Story = {
  ...failing(/There is no guide "back-pain"/),
  args: { content: 'gone/' },
  render: (args) => template(args, LINK),
};

/** None of the guides that were asked for is there. */
export const Empty: Story = {
  ...failing(/conditions="neck-pain" holds nothing to show/),
  args: { conditions: 'neck-pain' },
  render: (args) => template(args, LINK),
};

/** At 280 px, the narrowest that it is made for. */
export const Narrow = narrow();

/** Side by side. */
export const Wide = wide();

/** A dark page. */
export const Dark = dark();

/** The arrows point the other way. */
export const RightToLeft = rightToLeft();

/** A pale panel, square pictures on white, blue actions. */
export const Retail = themed('retail');

/** Warm paper, serif headings, square corners. */
export const Editorial = themed('editorial');

/** Black on white or white on black, every edge drawn. */
export const Contrast = themed('contrast');

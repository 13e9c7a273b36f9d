import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { expect, userEvent } from 'storybook/test';
import '../src/elements/pain-guide/define.js';
import type { Condition } from '../src/model/condition.js';
import { lengthen, loadGuide, LONG_WORD } from './fixtures/packs.js';
import { describeElement } from './support/describe-element.js';
import { openShadow } from './support/shadow.js';
import { dark, failing, narrow, QUIET, rightToLeft, themed, wide } from './support/states.js';

const { args, argTypes, template } = describeElement('pain-guide');

const meta: Meta = {
  title: 'Elements/pain-guide',
  component: 'pain-guide',
  args: { ...args, condition: 'back-pain' },
  argTypes,
  render: (args) => template(args),
};
export default meta;

type Story = StoryObj;

/** A story of a guide that differs from the one that ships. */
const changed = (change: (guide: Condition) => void): Story => ({
  loaders: [
    async () => {
      const guide = await loadGuide();
      change(guide);
      return { guide };
    },
  ],
  render: (_, { loaded }) => html`<pain-guide .guide=${loaded['guide'] as Condition}></pain-guide>`,
});

const LINK = html`<a href="https://shop.example/advice/back-pain">Read about back pain</a>`;

/** Every attribute, to try. */
export const Playground: Story = {};

/** Parts fold, all but the signs that need help; what helps is open. */
export const Accordion: Story = { args: { layout: 'accordion' } };

/** All is folded but emergencies: for a place beside a product. */
export const Compact: Story = { args: { layout: 'compact' } };

/** Grades stand below the tips instead of beside each. */
export const GradesGathered: Story = { args: { grades: 'summary' } };

/** Grades below the tips, folded. */
export const GradesFolded: Story = { args: { grades: 'details' } };

/** Choosing a grade says who gives it, when, and who disagrees. */
export const GradeExplained: Story = {
  args: { sections: 'tips sources' },
  play: async ({ canvasElement }) => {
    const guide = await openShadow(canvasElement, 'pain-guide');
    const [grade] = guide.getAllByText('Some evidence');
    await userEvent.click(grade!);
    await expect(grade!.closest('details')).toHaveAttribute('open');
  },
};

/** When to get help stays, whatever `sections` says. */
export const TwoSections: Story = { args: { sections: 'tips footwear' } };

/** The number that readers of this page call. */
export const EmergencyNumber: Story = { args: { 'emergency-number': '999', layout: 'compact' } };

/** A link of the contents list goes to its part, and so does the focus. */
export const ContentsLink: Story = {
  play: async ({ canvasElement }) => {
    const guide = await openShadow(canvasElement, 'pain-guide');
    const [summary] = guide.getAllByText('On this page');
    if (!summary!.closest('details')!.open) await userEvent.click(summary!);
    await userEvent.click(guide.getByRole('link', { name: 'Causes' }));
    const heading = guide.getByRole('heading', { name: 'Causes' });
    await expect(heading.getRootNode()).toHaveProperty('activeElement', heading);
    window.scrollTo(0, 0);
  },
};

/** Signed by somebody qualified. */
export const Reviewed: Story = changed((guide) => {
  guide.review.reviewer = { name: 'Dr Sam Example', credentials: 'MB ChB, FFSEM', on: '2026-10-12' };
});

/** Past its next review. */
export const ReviewOverdue: Story = changed((guide) => {
  guide.review.next = '2020-01-01';
});

/** Words that no line can hold break. */
export const LongWords: Story = narrow(
  changed((guide) => {
    guide.title = LONG_WORD;
    guide.lead = lengthen(guide.lead);
    guide.tips = guide.tips.map((tip) => ({ ...tip, lead: `${LONG_WORD}.`, text: lengthen(tip.text) }));
    guide.careCards = guide.careCards.map((card) => ({ ...card, items: card.items.map(lengthen) }));
  }),
);

/** Flat shapes where the first lines will be. */
export const Loading: Story = { ...QUIET, args: { content: 'never/' } };

/** While it loads, the author's own words stay. */
export const LoadingWithWords: Story = {
  ...QUIET,
  args: { content: 'never/' },
  render: (args) => template(args, LINK),
};

/** What the author wrote in the tag stays where the guide cannot be had. */
export const Failed: Story = {
  ...failing(/There is no guide "no-such-pain"/),
  args: { condition: 'no-such-pain', content: 'gone/' },
  render: (args) => template(args, LINK),
};

/** Without a condition there is nothing to show but the author's words. */
export const Empty: Story = { ...QUIET, args: { condition: '' }, render: (args) => template(args, LINK) };

/** At 280 px, the narrowest that it is made for. */
export const Narrow = narrow();

/** The contents list stands beside the text. */
export const Wide = wide();

/** A dark page. */
export const Dark = dark();

/** Direction and interface of an Arabic page; the guide itself is in English so far. */
export const RightToLeft = rightToLeft();

/** A pale panel, square pictures on white, blue actions. */
export const Retail = themed('retail');

/** Warm paper, serif headings, square corners. */
export const Editorial = themed('editorial');

/** Black on white or white on black, every edge drawn. */
export const Contrast = themed('contrast');

import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html, type TemplateResult } from 'lit';
import { expect, fn, userEvent, waitFor } from 'storybook/test';
import '../src/elements/product-recommend/define.js';
import type { Condition } from '../src/model/condition.js';
import { loadGuide } from './fixtures/packs.js';
import {
  BARE,
  BOOT,
  LONG_NAMED,
  ON_SALE,
  PLAIN,
  rank,
  RANKED,
  repeat,
  SHOES,
  SOLD_OUT,
  UNBREAKABLE,
} from './fixtures/shoes.js';
import { describeElement } from './support/describe-element.js';
import { openShadow } from './support/shadow.js';
import { dark, failing, narrow, QUIET, rightToLeft, themed, wide } from './support/states.js';

const { args, argTypes, template } = describeElement('product-recommend');

const meta: Meta = {
  title: 'Elements/product-recommend',
  component: 'product-recommend',
  args: { ...args, condition: 'back-pain', list: RANKED },
  argTypes,
  parameters: { embed: { src: '/products.json' } },
  render: (args) => template(args),
};
export default meta;

type Story = StoryObj;

const withSlot = (content: TemplateResult): Pick<Story, 'render'> => ({
  render: (args) => template(args, content),
});

const LINK = html`<a href="https://shop.example/collections/comfort">See our comfortable shoes</a>`;

/** Every attribute, to try. */
export const Playground: Story = {};

/** One row that scrolls; part of the next card shows that there is more. */
export const Carousel: Story = { args: { layout: 'carousel' } };

/** The buttons of the carousel move it. */
export const CarouselMoved: Story = {
  args: { layout: 'carousel' },
  play: async ({ canvasElement }) => {
    const list = await openShadow(canvasElement, 'product-recommend');
    await userEvent.click(await list.findByRole('button', { name: 'Next shoes' }));
    const row = list.getAllByRole('list').find(({ className }) => className.includes('shoes'))!;
    await waitFor(() => expect(row.scrollLeft).toBeGreaterThan(0));
  },
};

/** One below the other, the picture beside the words. */
export const List: Story = { args: { layout: 'list' } };

/** A single shoe. */
export const One: Story = { args: { list: rank([PLAIN]) } };

/** Forty-eight, drawn in slices. */
export const Many: Story = { args: { list: rank(repeat(48)), limit: 48 } };

/** Names and prices that no line can hold. */
export const LongWords: Story = { args: { list: rank([UNBREAKABLE, LONG_NAMED, PLAIN]) } };

/** What the poorest feed gives: a name. */
export const NoImage: Story = { args: { list: rank([BARE, PLAIN]) } };

/** The former price is struck through, and named for screen readers. */
export const SalePrice: Story = { args: { list: rank([ON_SALE, PLAIN]) } };

/** The picture is pale, the word stands beside the price. */
export const OutOfStock: Story = { args: { list: rank([SOLD_OUT, PLAIN]) } };

/** Opened, it says all reasons, in what words of the shop each was found, and how good the evidence is. */
export const WhyThisShoe: Story = {
  args: { list: rank([PLAIN, BOOT]) },
  play: async ({ canvasElement }) => {
    const list = await openShadow(canvasElement, 'product-recommend');
    await userEvent.click(list.getAllByText('Why this shoe?')[0]!);
    await expect(await list.findByText(/Grippy rubber outsole/)).toBeVisible();
  },
};

/** Choosing a shoe tells the page, which may stay where it is. */
export const Chosen: Story = {
  args: { list: rank([PLAIN]) },
  play: async ({ canvasElement }) => {
    const onSelect = fn((event: Event) => event.preventDefault());
    const list = await openShadow(canvasElement, 'product-recommend');
    canvasElement.addEventListener('insole-product-select', onSelect, { once: true });
    await userEvent.click(list.getByRole('link', { name: 'Harbour Walk' }));
    await expect(onSelect).toHaveBeenCalledWith(expect.objectContaining({ index: 0 }));
  },
};

/** The shop's own words stand above the list, marked as the shop's. */
export const Pitch: Story = withSlot(
  html`<p slot="pitch">Free fitting in every shop, and 180 days to change your mind.</p>`,
);

/** Put first by the shop, and marked so. */
export const Pinned: Story = { args: { pin: 'ridge-mid' } };

/** Links that pay the site say so, above the list. */
export const Affiliate: Story = { args: { affiliate: 'tag=example-21' } };

/** No more than three, all of them in stock. */
export const ThreeInStock: Story = { args: { 'in-stock': true, limit: 3 } };

/** By features alone: no condition is named, and nothing is said of one. */
export const ByNeeds: Story = {
  args: { condition: '', needs: 'cushioning:2 slip-resistant', list: rank(SHOES, { condition: undefined }) },
};

/** Where the evidence for all features is equally good, that is said once. */
export const OneGrade: Story = {
  loaders: [async () => ({ guide: await loadGuide() })],
  render: (args, { loaded }) => {
    const { shoes, ...guide } = loaded.guide as Condition;
    const needs = shoes.needs.filter(({ grade }) => grade === 'L*');
    return template({ ...args, list: { ...RANKED, guide: { ...guide, shoes: { ...shoes, needs } } } });
  },
};

/** Prices of a list that is past its time carry its day. */
export const PricesOfAnotherDay: Story = {
  args: { list: rank(SHOES, { validFor: 24, made: '2026-10-01T00:00:00Z' }) },
};

/** Blank cards, at the heights of those that come. */
export const Loading: Story = { ...QUIET, args: { list: undefined, src: 'never/feed.json' } };

/** What the author wrote in the tag stays where the shoes cannot be had. */
export const Failed: Story = {
  ...failing(/gone\/feed\.json answers 404/),
  args: { list: undefined, src: 'gone/feed.json' },
  ...withSlot(LINK),
};

/** No shoe is left by the filters: the author's words. The console names the filter. */
export const Empty: Story = {
  parameters: { ...QUIET.parameters, says: ['max-price="10"> leaves none of 6 shoes'] },
  args: { 'max-price': 10 },
  ...withSlot(LINK),
};

/** At 280 px, the narrowest that it is made for. */
export const Narrow = narrow();

/** The list at 280 px. */
export const NarrowList = narrow({ args: { layout: 'list' } });

/** Four columns. */
export const Wide = wide();

/** A dark page. */
export const Dark = dark();

/** Direction and interface of an Arabic page. */
export const RightToLeft = rightToLeft();

/** The carousel from right to left. */
export const RightToLeftCarousel = rightToLeft({ args: { layout: 'carousel' } });

/** A pale panel, square pictures on white, blue actions. */
export const Retail = themed('retail', Carousel);

/** Warm paper, serif headings, square corners. */
export const Editorial = themed('editorial', Carousel);

/** Black on white or white on black, every edge drawn. */
export const Contrast = themed('contrast', Carousel);

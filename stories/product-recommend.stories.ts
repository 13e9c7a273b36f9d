import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html, type TemplateResult } from 'lit';
import '../src/elements/product-recommend/define.js';
import { RANKED } from './fixtures/shoes.js';
import { describeElement } from './support/describe-element.js';

const { args, argTypes, template } = describeElement('product-recommend');

const meta: Meta = {
  title: 'Elements/product-recommend',
  component: 'product-recommend',
  args: { ...args, condition: 'back-pain', list: RANKED },
  argTypes,
  render: (args) => template(args),
};
export default meta;

type Story = StoryObj;

const withSlot = (content: TemplateResult): Pick<Story, 'render'> => ({
  render: (args) => template(args, content),
});

/** Every attribute, to try. */
export const Playground: Story = {};

export const Carousel: Story = { args: { layout: 'carousel' } };

export const List: Story = { args: { layout: 'list' } };

/** The shop's own words stand above the list, marked as the shop's. */
export const Pitch: Story = withSlot(
  html`<p slot="pitch">Free fitting in every shop, and 180 days to change your mind.</p>`,
);

export const Pinned: Story = { args: { pin: 'ridge-mid' } };

export const Affiliate: Story = { args: { affiliate: 'tag=example-21' } };

export const ThreeInStock: Story = { args: { 'in-stock': true, limit: 3 } };

/** At 280 px, the narrowest that it is made for. */
export const Narrow: Story = {
  decorators: [(story) => html`<div style="inline-size: 280px">${story()}</div>`],
};

export const Loading: Story = { args: { list: undefined, src: 'never/feed.json' } };

/** What the author wrote in the tag stays where the shoes cannot be had. */
export const Failed: Story = {
  args: { list: undefined, src: 'gone.json' },
  ...withSlot(html`<a href="https://shop.example/collections/comfort">See our comfortable shoes</a>`),
};

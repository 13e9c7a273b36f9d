import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import '../src/elements/promo-banner/define.js';
import type { Promotion } from '../src/model/promotion.js';
import { describeElement } from './support/describe-element.js';

const { args, argTypes, template } = describeElement('promo-banner');

const RETURNS: Promotion = {
  text: '180 days to send them back',
  icon: 'returns',
  href: 'https://shop.example/returns',
};
const SHIPPING: Promotion = { freeOver: 100, currency: 'USD' };
const SALE: Promotion = {
  text: 'Winter sale: 20 % off boots until Sunday',
  icon: 'offer',
  href: 'https://shop.example/sale',
};
const FITTING: Promotion = {
  text: 'Questions about fit? Ask us',
  icon: 'help',
  href: 'https://shop.example/fit',
};

const show = (...promotions: Promotion[]): string => JSON.stringify(promotions);

const meta: Meta = {
  title: 'Elements/promo-banner',
  component: 'promo-banner',
  args: { ...args, messages: show(RETURNS, SHIPPING) },
  argTypes,
  render: (args) => template(args),
};
export default meta;

type Story = StoryObj;

/** Every attribute, to try. */
export const Playground: Story = {};

export const One: Story = { args: { messages: show(RETURNS) } };

export const Four: Story = { args: { messages: show(RETURNS, SHIPPING, SALE, FITTING) } };

/** One message at a time, with a button that stops it. */
export const Rotating: Story = { args: { messages: show(RETURNS, SALE, FITTING), rotate: 4 } };

export const Dismissible: Story = { args: { dismissible: true } };

export const OnTheWayToFreeShipping: Story = { args: { messages: show(SHIPPING), 'cart-total': 62.5 } };

export const FreeShippingReached: Story = { args: { messages: show(SHIPPING), 'cart-total': 120 } };

/** At 280 px, the narrowest that it is made for. */
export const Narrow: Story = {
  decorators: [(story) => html`<div style="inline-size: 280px">${story()}</div>`],
  args: { messages: show(RETURNS, SHIPPING, SALE), dismissible: true },
};

/** What the author wrote in the tag, where there are no messages. */
export const Fallback: Story = {
  args: { messages: '' },
  render: (args) => template(args, html`Free returns for 180 days`),
};

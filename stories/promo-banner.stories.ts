import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { expect, userEvent, waitFor } from 'storybook/test';
import '../src/elements/promo-banner/define.js';
import type { Promotion } from '../src/model/promotion.js';
import { describeElement } from './support/describe-element.js';
import { openShadow } from './support/shadow.js';
import { dark, failing, narrow, QUIET, rightToLeft, themed, wide } from './support/states.js';

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

const WORDS = html`Free returns for 180 days`;

/** Every attribute, to try. */
export const Playground: Story = {};

/** A single promise. */
export const One: Story = { args: { messages: show(RETURNS) } };

/** Four stand side by side where there is room, and one above the other where there is not. */
export const Many: Story = { args: { messages: show(RETURNS, SHIPPING, SALE, FITTING) } };

/** A message longer than its place. */
export const LongWords: Story = {
  args: {
    messages: show(
      {
        ...SALE,
        text: 'Winterschlussverkaufsangebote: zwanzig Prozent auf alle Stiefel und Halbschuhe bis Sonntagabend',
      },
      { ...RETURNS, text: 'Rücksendekostenübernahmebestätigung' },
    ),
  },
};

/** One message at a time, with a button that stops it. */
export const Rotating: Story = {
  args: { messages: show(RETURNS, SALE, FITTING), rotate: 4 },
  play: async ({ canvasElement }) => {
    const banner = await openShadow(canvasElement, 'promo-banner');
    await userEvent.click(await banner.findByRole('button', { name: 'Pause' }));
    await expect(await banner.findByRole('button', { name: 'Play' })).toBeVisible();
  },
};

/** With a button that closes it, which is remembered. */
export const Dismissible: Story = { args: { dismissible: true } };

/** Closed by the reader: nothing is left. */
export const Dismissed: Story = {
  args: { messages: show({ ...SALE, text: 'A promise to be closed' }), dismissible: true },
  play: async ({ canvasElement }) => {
    const banner = await openShadow(canvasElement, 'promo-banner');
    await userEvent.click(banner.getByRole('button', { name: 'Dismiss' }));
    await waitFor(() => expect(banner.queryByRole('button')).toBeNull());
  },
};

/** How far free shipping is. */
export const OnTheWayToFreeShipping: Story = { args: { messages: show(SHIPPING), 'cart-total': 62.5 } };

/** The threshold is reached. */
export const FreeShippingReached: Story = { args: { messages: show(SHIPPING), 'cart-total': 120 } };

/** Nothing is shown until the messages are there. */
export const Loading: Story = { ...QUIET, args: { messages: '', src: 'never/promotions.json' } };

/** What the author wrote in the tag stays where the messages cannot be had. */
export const Failed: Story = {
  ...failing(/gone\/promotions\.json answers 404/),
  args: { messages: '', src: 'gone/promotions.json' },
  render: (args) => template(args, WORDS),
};

/** What the author wrote in the tag, where there are no messages. */
export const Empty: Story = { ...QUIET, args: { messages: '' }, render: (args) => template(args, WORDS) };

/** At 280 px, the narrowest that it is made for. */
export const Narrow = narrow({ args: { messages: show(RETURNS, SHIPPING, SALE), dismissible: true } });

/** Three across a wide page. */
export const Wide = wide({ args: { messages: show(RETURNS, SHIPPING, SALE), dismissible: true } });

/** A dark page. */
export const Dark = dark({ args: { 'cart-total': 62.5 } });

/** Direction and interface of an Arabic page. */
export const RightToLeft = rightToLeft({ args: { 'cart-total': 62.5, dismissible: true } });

/** A pale panel, square pictures on white, blue actions. */
export const Retail = themed('retail', { args: { 'cart-total': 62.5 } });

/** Warm paper, serif headings, square corners. */
export const Editorial = themed('editorial', { args: { 'cart-total': 62.5 } });

/** Black on white or white on black, every edge drawn. */
export const Contrast = themed('contrast', { args: { 'cart-total': 62.5 } });

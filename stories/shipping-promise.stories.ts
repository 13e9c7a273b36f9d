import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import '../src/elements/shipping-promise/define.js';
import { describeElement } from './support/describe-element.js';
import { dark, failing, narrow, QUIET, rightToLeft, themed, wide } from './support/states.js';

const { args, argTypes, template } = describeElement('shipping-promise');

/** A Monday in New York, ten in the morning, so that the stories stay as they are. */
const now = () => Date.parse('2026-11-23T15:00:00Z');

const meta: Meta = {
  title: 'Elements/shipping-promise',
  component: 'shipping-promise',
  args: { ...args, now, days: '1-2', cutoff: '14:00', 'time-zone': 'America/New_York', transit: '2-4' },
  argTypes,
  render: (args) => template(args, html`Ships within 2 business days`),
};
export default meta;

type Story = StoryObj;

const ALL = { 'free-over': '100', 'cart-total': 62.5, currency: 'USD' };

/** Every attribute, to try. */
export const Playground: Story = {};

/** The latest day alone. */
export const One: Story = { args: { days: '2', transit: '' } };

/** When it ships, when it arrives, and from what total shipping is free. */
export const Many: Story = { args: { ...ALL, countdown: true } };

/** It leaves today. */
export const Today: Story = { args: { days: '0', transit: '1' } };

/** How long there is until the cut-off. */
export const Countdown: Story = { args: { countdown: true } };

/** Shipping is always free. */
export const FreeForAll: Story = { args: { 'free-over': '0' } };

/** How far free shipping is. */
export const OnTheWayToFreeShipping: Story = { args: ALL };

/** The threshold is reached. */
export const FreeShippingReached: Story = { args: { ...ALL, 'cart-total': 120 } };

/** Without a time zone: days, and no dates. */
export const WithoutDates: Story = { args: { 'time-zone': '', cutoff: '', transit: '', 'free-over': '0' } };

/** A language with longer words. */
export const LongWords: Story = narrow({ args: { ...ALL, locale: 'de', countdown: true } });

/** Holidays are on their way: the author's words stay until then. */
export const Loading: Story = { ...QUIET, args: { holidays: 'US', content: 'never/' } };

/** What the author wrote in the tag, where a setting cannot be read. */
export const Failed: Story = {
  ...failing(/time-zone="Nowhere" cannot be read/),
  args: { 'time-zone': 'Nowhere' },
};

/** Nothing is promised where nothing is said: the author's words. */
export const Empty: Story = {
  ...failing(/days is not set/),
  args: { days: '', transit: '', cutoff: '', 'time-zone': '' },
};

/** At 280 px, the narrowest that it is made for. */
export const Narrow = narrow({ args: ALL });

/** The width of a wide page. */
export const Wide = wide({ args: ALL });

/** A dark page. */
export const Dark = dark({ args: ALL });

/** Direction and interface of an Arabic page. */
export const RightToLeft = rightToLeft({ args: ALL });

/** A pale panel, square pictures on white, blue actions. */
export const Retail = themed('retail', { args: ALL });

/** Warm paper, serif headings, square corners. */
export const Editorial = themed('editorial', { args: ALL });

/** Black on white or white on black, every edge drawn. */
export const Contrast = themed('contrast', { args: ALL });

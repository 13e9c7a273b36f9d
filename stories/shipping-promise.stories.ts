import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { ref } from 'lit/directives/ref.js';
import '../src/elements/shipping-promise/define.js';
import { describeElement } from './support/describe-element.js';

const { args, argTypes, template } = describeElement('shipping-promise');

/** A Monday in New York, ten in the morning, so that the stories stay as they are. */
const now = () => Date.parse('2026-11-23T15:00:00Z');

const meta: Meta = {
  title: 'Elements/shipping-promise',
  component: 'shipping-promise',
  args: { ...args, days: '1-2', cutoff: '14:00', 'time-zone': 'America/New_York', transit: '2-4' },
  argTypes,
  decorators: [(story) => html`<div ${ref((root) => setClock(root))}>${story()}</div>`],
  render: (args) => template(args, html`Ships within 2 business days`),
};
export default meta;

function setClock(root: Element | undefined): void {
  for (const element of root?.querySelectorAll('shipping-promise') ?? []) element.now = now;
}

type Story = StoryObj;

/** Every attribute, to try. */
export const Playground: Story = {};

/** The latest day alone. */
export const Within: Story = { args: { days: '2', transit: '' } };

export const Today: Story = { args: { days: '0', transit: '1' } };

export const Countdown: Story = { args: { countdown: true } };

export const FreeForAll: Story = { args: { 'free-over': '0' } };

export const OnTheWayToFreeShipping: Story = {
  args: { 'free-over': '100', 'cart-total': 62.5, currency: 'USD' },
};

/** Without a time zone: days, and no dates. */
export const WithoutDates: Story = { args: { 'time-zone': '', cutoff: '', transit: '', 'free-over': '0' } };

export const German: Story = { args: { locale: 'de', 'free-over': '0' } };

/** At 280 px, the narrowest that it is made for. */
export const Narrow: Story = {
  decorators: [(story) => html`<div style="inline-size: 280px">${story()}</div>`],
  args: { 'free-over': '100', currency: 'USD' },
};

/** What the author wrote in the tag, where a setting cannot be read. */
export const Fallback: Story = { args: { 'time-zone': 'Nowhere' } };

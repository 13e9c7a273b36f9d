import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import '../src/elements/shipping-promise/define.js';
import { describeElement } from './support/describe-element.js';

const { args, argTypes, template } = describeElement('shipping-promise');

const meta: Meta = { title: 'Elements/shipping-promise', component: 'shipping-promise', args, argTypes };
export default meta;

/** Every attribute, to try. */
export const Playground: StoryObj = {
  args: { heading: 'A heading' },
  render: (args) => template(args, html`Some words.`),
};

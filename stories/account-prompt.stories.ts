import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import '../src/elements/account-prompt/define.js';
import { describeElement } from './support/describe-element.js';

const { args, argTypes, template } = describeElement('account-prompt');

const meta: Meta = { title: 'Elements/account-prompt', component: 'account-prompt', args, argTypes };
export default meta;

/** Every attribute, to try. */
export const Playground: StoryObj = {
  args: { heading: 'A heading' },
  render: (args) => template(args, html`Some words.`),
};

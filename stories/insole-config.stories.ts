import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import '../src/elements/advice-links/define.js';
import '../src/elements/insole-config/define.js';
import '../src/elements/pain-guide/define.js';
import '../src/elements/product-recommend/define.js';
import { RANKED } from './fixtures/shoes.js';
import { describeElement } from './support/describe-element.js';

const { args, argTypes, template } = describeElement('insole-config');

const meta: Meta = {
  title: 'Elements/insole-config',
  component: 'insole-config',
  args: { ...args, condition: 'back-pain' },
  argTypes,
  render: (args) =>
    template(
      args,
      html`<pain-guide layout="compact"></pain-guide>
        <product-recommend layout="carousel" .list=${RANKED}></product-recommend>
        <advice-links href-template="https://shop.example/advice/{id}"></advice-links>`,
    ),
};
export default meta;

type Story = StoryObj;

/** One condition for a guide, its shoes and its links. */
export const Playground: Story = {};

export const Affiliate: Story = { args: { affiliate: 'tag=example-21' } };

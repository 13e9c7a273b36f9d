import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import '../src/elements/advice-links/define.js';
import '../src/elements/insole-config/define.js';
import '../src/elements/pain-guide/define.js';
import '../src/elements/product-recommend/define.js';
import { RANKED } from './fixtures/shoes.js';
import { describeElement } from './support/describe-element.js';
import { failing, narrow, rightToLeft } from './support/states.js';

const { args, argTypes, template } = describeElement('insole-config');

const meta: Meta = {
  title: 'Elements/insole-config',
  component: 'insole-config',
  args: { ...args, condition: 'back-pain' },
  argTypes,
  parameters: { embed: { products: '/products.json' } },
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

/** One condition for a guide, its shoes and its links. It shows nothing itself. */
export const Playground: Story = {};

/** Links that pay the site, said once for all lists. */
export const Affiliate: Story = { args: { affiliate: 'tag=example-21' } };

/** An element's own attribute goes before the setting. */
export const OwnAttribute: Story = {
  render: (args) =>
    template(
      args,
      html`<pain-guide layout="compact" sections="tips"></pain-guide>
        <pain-guide layout="compact" sections="tips" condition="knee-pain"></pain-guide>`,
    ),
};

/** A setting that leads nowhere: each element keeps its author's words. */
export const Failed: Story = {
  ...failing(/There is no guide/),
  args: { content: 'gone/' },
  render: (args) =>
    template(
      args,
      html`<pain-guide><a href="https://shop.example/advice/back-pain">Read about back pain</a></pain-guide>`,
    ),
};

/** All of it in a place of 280 px. */
export const Narrow = narrow();

/** Language of what is inside, also where the page has another. */
export const Locale: Story = {
  args: { locale: 'de' },
  render: (args) =>
    template(args, html`<advice-links href-template="https://shop.example/advice/{id}"></advice-links>`),
};

/** Direction and interface of an Arabic page. */
export const RightToLeft = rightToLeft();

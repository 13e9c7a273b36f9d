import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import '../src/elements/advice-links/define.js';
import '../src/elements/pain-guide/define.js';
import { describeElement } from './support/describe-element.js';

const { args, argTypes, template } = describeElement('advice-links');

const meta: Meta = {
  title: 'Elements/advice-links',
  component: 'advice-links',
  args: { ...args, condition: 'back-pain', 'href-template': 'https://shop.example/advice/{id}' },
  argTypes,
  render: (args) => template(args),
};
export default meta;

type Story = StoryObj;

/** Every attribute, to try. */
export const Playground: Story = {};

export const Chosen: Story = { args: { conditions: 'heel-pain knee-pain' } };

/** A link shows its guide in the `pain-guide` that `for` names. */
export const IntoAGuide: Story = {
  render: () =>
    html`<advice-links for="guide" condition="back-pain"></advice-links>
      <pain-guide id="guide" condition="back-pain" layout="compact"></pain-guide>`,
};

export const Loading: Story = { args: { content: 'never/' } };

/** What the author wrote in the tag stays where the links cannot be had. */
export const Failed: Story = {
  args: { content: 'gone/' },
  render: (args) => template(args, html`<a href="https://shop.example/advice">All our advice</a>`),
};

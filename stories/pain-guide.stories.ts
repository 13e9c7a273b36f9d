import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import '../src/elements/pain-guide/define.js';
import type { Condition } from '../src/model/condition.js';
import { describeElement } from './support/describe-element.js';

const { args, argTypes, template } = describeElement('pain-guide');

const meta: Meta = {
  title: 'Elements/pain-guide',
  component: 'pain-guide',
  args: { ...args, condition: 'back-pain' },
  argTypes,
  render: (args) => template(args),
};
export default meta;

type Story = StoryObj;

/** A story of a guide that differs from the one that ships. */
const changed = (change: (guide: Condition) => void): Story => ({
  loaders: [
    async () => {
      const guide = (await (await fetch('content/en/back-pain.json')).json()) as Condition;
      change(guide);
      return { guide };
    },
  ],
  render: (_, { loaded }) => html`<pain-guide .guide=${loaded['guide'] as Condition}></pain-guide>`,
});

/** Every attribute, to try. */
export const Playground: Story = {};

export const Accordion: Story = { args: { layout: 'accordion' } };

export const Compact: Story = { args: { layout: 'compact' } };

export const GradesGathered: Story = { args: { grades: 'summary' } };

export const GradesFolded: Story = { args: { grades: 'details' } };

/** When to get help stays, whatever `sections` says. */
export const TwoSections: Story = { args: { sections: 'tips footwear' } };

export const EmergencyNumber: Story = { args: { 'emergency-number': '999', layout: 'compact' } };

export const Reviewed: Story = changed((guide) => {
  guide.review.reviewer = { name: 'Dr Sam Example', credentials: 'MB ChB, FFSEM', on: '2026-10-12' };
});

export const ReviewOverdue: Story = changed((guide) => {
  guide.review.next = '2020-01-01';
});

/** At 280 px, the narrowest that it is made for. */
export const Narrow: Story = {
  decorators: [(story) => html`<div style="inline-size: 280px">${story()}</div>`],
};

export const Loading: Story = { args: { content: 'never/' } };

/** What the author wrote in the tag stays where the guide cannot be had. */
export const Failed: Story = {
  args: { condition: 'no-such-pain' },
  render: (args) =>
    template(args, html`<a href="https://shop.example/advice/back-pain">Read about back pain</a>`),
};

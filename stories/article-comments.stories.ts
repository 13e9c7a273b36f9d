import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import '../src/elements/article-comments/define.js';
import type { Comment } from '../src/model/comment.js';
import { describeElement } from './support/describe-element.js';

const { args, argTypes, template } = describeElement('article-comments');

const comment = (id: number, more: Partial<Comment> = {}): Comment => ({
  id: String(id),
  author: ['Inge', 'Tom Ashdown', 'Yusra', 'Per'][id % 4]!,
  date: new Date(Date.UTC(2026, 9, 1) + id * 40_000_000).toISOString(),
  text: [
    'I am reading this to my whole kitchen tomorrow.',
    'What I had to learn was to say that something hurts before it is bad.\n\nThank you for the link to the guide.',
    'Do you take the insole out of every pair, or only the ones with room for yours?',
    'My daughter calls mine the submarines.',
  ][id % 4]!,
  ...more,
});

/** A page of the contract, as an address that needs no server. */
const serve = (comments: Comment[], more: object = {}): string =>
  `data:application/json,${encodeURIComponent(JSON.stringify({ comments, ...more }))}`;

const THREADS = [comment(0), comment(1, { parent: '0' }), comment(2, { parent: '1' }), comment(3)];

const meta: Meta = {
  title: 'Elements/article-comments',
  component: 'article-comments',
  args: { ...args, provider: 'json', endpoint: serve(THREADS) },
  argTypes,
  render: (args) => template(args),
};
export default meta;

type Story = StoryObj;

/** Every attribute, to try. The server here cannot take comments: sending shows how a refusal looks. */
export const Playground: Story = {};

export const Empty: Story = { args: { endpoint: serve([]) } };

export const Closed: Story = { args: { endpoint: serve(THREADS, { closed: true }) } };

/** Shown twenty at a time. */
export const Many: Story = {
  args: { endpoint: serve(Array.from({ length: 300 }, (_, index) => comment(index))) },
};

export const WaitingForApproval: Story = {
  args: { endpoint: serve([comment(1, { state: 'pending' }), comment(2)]) },
};

/** Markup is cleaned to a few plain elements. */
export const Markup: Story = {
  args: {
    endpoint: serve([
      comment(1, {
        text: undefined,
        html: '<p>It says <em>how good</em> the evidence is:</p><blockquote>Some evidence</blockquote><ul><li>one</li><li>two</li></ul><p>See <a href="https://example.com">this</a>.</p>',
      }),
    ]),
  },
};

/** A reply to a comment that is no longer there, and one that was deleted. */
export const Gaps: Story = {
  args: {
    endpoint: serve([
      comment(1, { parent: '77' }),
      comment(2, { state: 'deleted' }),
      comment(3, { parent: '2' }),
    ]),
  },
};

export const SignedIn: Story = { args: { endpoint: serve(THREADS, { user: 'Mara' }) } };

/** At 280 px, the narrowest that it is made for. */
export const Narrow: Story = {
  decorators: [(story) => html`<div style="inline-size: 280px">${story()}</div>`],
};

/** The list and form of a Shopify theme. */
export const Shopify: Story = {
  args: { provider: 'shopify', endpoint: '' },
  render: (args) =>
    template(
      args,
      html`<ol slot="comments">
          <li data-comment="1">
            <b data-author>Inge</b> <time datetime="2026-10-18T09:12:00Z">18 October</time>
            <div data-text><p>I am reading this to my whole kitchen tomorrow.</p></div>
          </li>
        </ol>
        <form slot="form" action="#" method="post">
          <div>
            <label for="author">Name</label><input id="author" name="comment[author]" autocomplete="name" />
          </div>
          <div><label for="body">Comment</label><textarea id="body" name="comment[body]"></textarea></div>
          <button>Post comment</button>
        </form>`,
    ),
};

/** What the author wrote in the tag, where the comments cannot be had. */
export const Fallback: Story = {
  args: { endpoint: 'data:application/json,' },
  render: (args) => template(args, html`<a href="#write">Write to the editor</a>`),
};

import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { expect, userEvent } from 'storybook/test';
import '../src/elements/article-comments/define.js';
import { comment, serveComments, THREAD } from './fixtures/comments.js';
import { LONG_WORD } from './fixtures/packs.js';
import { describeElement } from './support/describe-element.js';
import { openShadow } from './support/shadow.js';
import { dark, failing, narrow, QUIET, rightToLeft, themed, wide } from './support/states.js';

const { args, argTypes, template } = describeElement('article-comments');

const meta: Meta = {
  title: 'Elements/article-comments',
  component: 'article-comments',
  args: { ...args, provider: 'json', endpoint: serveComments('thread', THREAD) },
  argTypes,
  parameters: { embed: { endpoint: 'https://shop.example/comments' } },
  render: (args) => template(args),
};
export default meta;

type Story = StoryObj;

const LINK = html`<a href="#write">Write to the editor</a>`;

/** Every attribute, to try. The server here takes no comments: sending shows how a refusal looks. */
export const Playground: Story = {};

/** Nobody has said anything yet. */
export const Empty: Story = { args: { endpoint: serveComments('empty', []) } };

/** A single comment. */
export const One: Story = { args: { endpoint: serveComments('one', [comment(2)]) } };

/** Three hundred, shown twenty at a time. */
export const Many: Story = {
  args: {
    endpoint: serveComments(
      'many',
      Array.from({ length: 300 }, (_, index) => comment(index)),
    ),
  },
};

/** The next twenty; the focus goes to the first of them. */
export const MoreShown: Story = {
  args: {
    endpoint: serveComments(
      'more',
      Array.from({ length: 24 }, (_, index) => comment(index)),
    ),
  },
  play: async ({ canvasElement }) => {
    const comments = await openShadow(canvasElement, 'article-comments');
    await userEvent.click(comments.getByRole('button', { name: 'Show more comments' }));
    await expect(await comments.findByText('4 more comments')).toBeVisible();
    window.scrollTo(0, 0);
  },
};

/** Words that no line can hold, in a deep thread. */
export const LongWords: Story = narrow({
  args: {
    endpoint: serveComments('long', [
      comment(0, { text: LONG_WORD, author: LONG_WORD }),
      ...[1, 2, 3, 4, 5].map((id) =>
        comment(id, { parent: String(id - 1), text: `https://shop.example/${LONG_WORD}` }),
      ),
    ]),
  },
});

/** A reader answers a comment. */
export const Reply: Story = {
  play: async ({ canvasElement }) => {
    const comments = await openShadow(canvasElement, 'article-comments');
    await userEvent.click(comments.getAllByRole('button', { name: /^Reply/ })[0]!);
    await expect(await comments.findByRole('heading', { name: /^Reply to/ })).toBeVisible();
  },
};

/** A field that is needed is empty: it is said in words, and the field has the focus. */
export const FieldMissing: Story = {
  play: async ({ canvasElement }) => {
    const comments = await openShadow(canvasElement, 'article-comments');
    await userEvent.click(comments.getByRole('button', { name: 'Post comment' }));
    await expect(await comments.findByText('Please write something first.')).toBeVisible();
  },
};

/** The server does not take it: what was written stays. */
export const Refused: Story = {
  // A thread of its own, whose draft no other story finds.
  args: { endpoint: serveComments('refused', THREAD) },
  play: async ({ canvasElement }) => {
    const comments = await openShadow(canvasElement, 'article-comments');
    const field = comments.getByLabelText('Comment') as HTMLTextAreaElement;
    // In place of the draft of an earlier visit.
    await userEvent.type(field, 'Mine squeak.', {
      initialSelectionStart: 0,
      initialSelectionEnd: field.value.length,
    });
    await userEvent.type(comments.getByLabelText('Name'), 'Ana');
    await userEvent.click(comments.getByRole('button', { name: 'Post comment' }));
    await expect(await comments.findByText('The server did not take this comment.')).toBeVisible();
    await expect(field).toHaveValue('Mine squeak.');
  },
};

/** Nobody may write any more. */
export const Closed: Story = { args: { endpoint: serveComments('closed', THREAD, { closed: true }) } };

/** Seen by its author alone. */
export const WaitingForApproval: Story = {
  args: { endpoint: serveComments('waiting', [comment(1, { state: 'pending' }), comment(2)]) },
};

/** Markup is cleaned to a few plain elements. */
export const Markup: Story = {
  args: {
    endpoint: serveComments('markup', [
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
    endpoint: serveComments('gaps', [
      comment(1, { parent: '77' }),
      comment(2, { state: 'deleted' }),
      comment(3, { parent: '2' }),
    ]),
  },
};

/** Of a reader who is signed in nothing is asked but the comment. */
export const SignedIn: Story = { args: { endpoint: serveComments('signed-in', THREAD, { user: 'Mara' }) } };

/** The list and form of a Shopify theme. */
export const Shopify: Story = {
  args: { provider: 'shopify', endpoint: '' },
  parameters: { embed: {} },
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

/** Flat shapes where the first comments will be. */
export const Loading: Story = { ...QUIET, args: { endpoint: 'https://comments.example/never/thread' } };

/** What the author wrote in the tag, where the comments cannot be had. */
export const Failed: Story = {
  ...failing(/article-comments/),
  args: { endpoint: 'https://comments.example/gone/thread' },
  render: (args) => template(args, LINK),
};

/** At 280 px, the narrowest that it is made for. */
export const Narrow = narrow();

/** The width of a wide page. */
export const Wide = wide();

/** A dark page. */
export const Dark = dark();

/** Direction and interface of an Arabic page; the comments are in English. */
export const RightToLeft = rightToLeft();

/** A pale panel, square pictures on white, blue actions. */
export const Retail = themed('retail');

/** Warm paper, serif headings, square corners. */
export const Editorial = themed('editorial');

/** Black on white or white on black, every edge drawn. */
export const Contrast = themed('contrast');

import { html, nothing, type TemplateResult } from 'lit';
import type { comments } from '../../i18n/en/comments.js';
import { formatNumber } from '../../i18n/format.js';
import { COMMENT_ORDERS, type Comment, type CommentOrder, type CommentRow } from '../../model/comment.js';
import { heading } from '../heading.js';
import { commentView } from './comment.view.js';

export interface CommentsState {
  words: typeof comments;
  locale: string;
  /** The present, in milliseconds since 1970, for "3 days ago". */
  now: number;
  heading?: string;
  /** Level of the heading; that of the form is one below. */
  level: number;
  rows: CommentRow[];
  /** How many comments the thread has in all. */
  total: number;
  avatars: boolean;
  closed: boolean;
  /** True where the reader may answer a comment. */
  canWrite: boolean;
  /** Id of the comment that the reader answers. The form stands below it, or below the list where it is not on view. */
  replyTo?: string;
  hasMore: boolean;
  /** True while a page is on its way. */
  busy: boolean;
  /** What has just happened, in words, for the live region. */
  status: string;
  /** True where a Shopify theme has rendered comments and form into slots. */
  slotted: boolean;
  /** The form, drawn. */
  form: unknown;
  bodyOf: (comment: Comment) => unknown;
  onOrder: (order: CommentOrder) => void;
  onMore: () => void;
  onReply: (comment: Comment) => void;
}

export function commentsView(state: CommentsState): TemplateResult {
  const { words, locale, level, rows, total, closed, replyTo, hasMore, busy, status, slotted, form, onMore } =
    state;
  return html`<section class="base" part="base" aria-labelledby="heading">
    <header>
      ${heading(
        level,
        [
          state.heading || words.heading,
          ' ',
          total ? html`<small>${formatNumber(locale, total)}</small>` : nothing,
        ],
        'heading',
      )}
      ${hasMore || rows.length > 1 ? orderView(state) : nothing}
    </header>
    ${
      rows.length
        ? html`<ol class="list" part="list" role="list">
            ${rows.map((row) => commentView(state, row))}
          </ol>`
        : html`<slot name="comments"><p class="soft">${words.empty}</p></slot>`
    }
    ${
      hasMore
        ? html`<button part="more" type="button" aria-disabled=${busy} @click=${onMore}>
            ${words.more}
          </button>`
        : nothing
    }
    <p class="status" part="status" role="status">${status}</p>
    ${slotted ? html`<slot name="pages"></slot>` : nothing}
    ${closed ? html`<p class="soft">${words.closed}</p>` : nothing}
    ${slotted ? html`<slot name="form"></slot>` : rows.some(({ comment }) => comment.id === replyTo) ? nothing : form}
  </section>`;
}

const orderView = ({ words, onOrder }: CommentsState): TemplateResult =>
  html`<select
    part="order"
    aria-label=${words.order}
    @change=${({ target }: Event) => onOrder((target as HTMLSelectElement).value as CommentOrder)}
  >
    ${COMMENT_ORDERS.map((value) => html`<option value=${value}>${words[value]}</option>`)}
  </select>`;

/** Places of the first comments, at their usual height. The same as in `text.view.ts`, which this element does not load. */
export const skeletonView = (): TemplateResult => html`<div class="skeleton"><i></i><i></i><i></i></div>`;

import { html, nothing, type TemplateResult } from 'lit';
import { formatAgo, formatInstant } from '../../i18n/ago.js';
import { spokenLocale } from '../../i18n/words.js';
import type { Comment, CommentRow } from '../../model/comment.js';
import { safeUrl } from '../safe-url.js';
import type { CommentsState } from './article-comments.view.js';

/** The deepest level that is indented; deeper replies stand at the same place. */
const DEEPEST = 3;

/** A comment in its place, the form below it where the reader answers it. */
export function commentView(state: CommentsState, row: CommentRow): TemplateResult {
  const { words, bodyOf, canWrite, replyTo, onReply, form } = state;
  const { comment, depth } = row;
  const { id, state: mode } = comment;
  const name = comment.author || words.anonymous;
  return html`<li
    class="comment depth-${Math.min(depth, DEEPEST)}"
    part="comment"
    id="comment-${id}"
    tabindex="-1"
  >
    ${
      mode === 'deleted'
        ? html`<p class="soft">${words.deleted}</p>`
        : html`<div class="by">
              ${avatarView(state, comment)}<b part="author" dir="auto">${authorView(comment, name)}</b>
              ${timeView(state, comment)}
              ${mode ? html`<small class="label" part="pending">${words.pending}</small>` : nothing}
            </div>
            ${contextView(state, row)}
            <div class="words" part="words" dir="auto">${bodyOf(comment)}</div>
            ${
              canWrite && !mode && replyTo !== id
                ? html`<button
                    class="plain"
                    part="reply"
                    type="button"
                    aria-label=${words.replyTo(name)}
                    @click=${() => onReply(comment)}
                  >
                    ${words.reply}
                  </button>`
                : nothing
            }`
    }
    ${replyTo === id ? form : nothing}
  </li>`;
}

const authorView = ({ authorUrl }: Comment, name: string): unknown =>
  authorUrl && safeUrl(authorUrl) !== nothing
    ? html`<a href=${safeUrl(authorUrl)} rel="nofollow ugc noopener">${name}</a>`
    : name;

/** Whom it answers: visible where its place does not show that, else for screen readers alone. */
function contextView({ words }: CommentsState, { answers, orphan, depth }: CommentRow): unknown {
  if (orphan) return html`<small>${words.orphan}</small>`;
  if (!answers) return nothing;
  const text = words.answers(answers.author || words.anonymous);
  return html`<small class=${depth > DEEPEST ? nothing : 'hidden'}>${text}</small>`;
}

/** The picture is asked for without saying from which page. */
const avatarView = ({ avatars }: CommentsState, { avatar }: Comment): unknown =>
  avatars && avatar
    ? html`<img src=${safeUrl(avatar)} alt="" loading="lazy" decoding="async" referrerpolicy="no-referrer" />`
    : nothing;

function timeView({ locale, now }: CommentsState, { date }: Comment): unknown {
  const instant = Date.parse(date);
  const spoken = spokenLocale(locale);
  return instant
    ? html`<small
        ><time datetime=${date} title=${formatInstant(spoken, instant)}
          >${formatAgo(spoken, instant, now)}</time
        ></small
      >`
    : nothing;
}

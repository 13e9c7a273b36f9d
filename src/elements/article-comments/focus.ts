import type { LitElement } from 'lit';
import type { Comment } from '../../model/comment.js';

/** Moves the focus to a comment, or to a part of it, once it is drawn. */
export async function focusComment(host: LitElement, { id }: Comment, part = ''): Promise<void> {
  host.requestUpdate();
  await host.updateComplete;
  const comment = host.shadowRoot!.getElementById(`comment-${id}`);
  (part ? comment?.querySelector<HTMLElement>(part) : comment)?.focus();
}

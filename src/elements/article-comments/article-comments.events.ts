import type { NewComment } from '../../model/comment.js';

/** Fired before a comment is sent; cancel it to keep it here, for instance to send it in another way. */
export class CommentSubmitEvent extends Event {
  constructor(
    /** The `thread` attribute. */
    readonly thread: string | undefined,
    readonly comment: Readonly<NewComment>,
  ) {
    super('insole-comment-submit', { bubbles: true, composed: true, cancelable: true });
  }
}

declare global {
  interface HTMLElementEventMap {
    'insole-comment-submit': CommentSubmitEvent;
  }
}

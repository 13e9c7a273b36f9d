import { InsoleEvent } from '../../controllers/insole-event.js';
import type { NewComment } from '../../model/comment.js';

/** Fired before a comment is sent; cancel it to keep it here, for instance to send it in another way. */
export class CommentSubmitEvent extends InsoleEvent {
  constructor(
    /** The `thread` attribute. */
    readonly thread: string | undefined,
    readonly comment: Readonly<NewComment>,
  ) {
    super('insole-comment-submit', true);
  }
}

declare global {
  interface GlobalEventHandlersEventMap {
    'insole-comment-submit': CommentSubmitEvent;
  }
}

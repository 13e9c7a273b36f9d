import type { CommentProblem } from '../model/comment.js';

/** Thrown by the providers. Known by its `problem`, since several chunks may hold the class. */
export class CommentError extends Error {
  constructor(
    readonly problem: CommentProblem,
    /** HTTP status; 0 where there was no answer. */
    readonly status = 0,
    /** Seconds after which to try again, where the server says so. */
    readonly wait?: number,
  ) {
    super(`${problem} ${status}`);
  }
}

/** One comment, whichever server keeps it. It has either `text`, or `html`, which is cleaned before it is shown. */
export interface Comment {
  id: string;
  /** Id of the comment that it answers. */
  parent?: string;
  /** Empty where nobody gave a name. */
  author: string;
  /** Address of the author's own page. */
  authorUrl?: string;
  /** Address of the author's picture. */
  avatar?: string;
  /** ISO instant with its zone, `2026-03-04T10:00:00Z`; empty where it is not known. */
  date: string;
  /** Its words as plain text; line breaks are kept. */
  text?: string;
  /** Its words as markup from the server, in place of `text`; not to be trusted. */
  html?: string;
  /** `pending` waits for approval and is seen by its author alone; `deleted` is kept only for its replies. Else published. */
  state?: 'pending' | 'deleted';
}

/** A comment in its place in the thread. */
export interface CommentRow {
  comment: Comment;
  /** 0 for a comment on the article. */
  depth: number;
  /** The comment that it answers. */
  answers?: Comment;
  /** True where it answers a comment that no longer exists. */
  orphan: boolean;
}

export const COMMENT_ORDERS = ['newest', 'oldest'] as const;
export type CommentOrder = (typeof COMMENT_ORDERS)[number];

/** The fields that a reader who is not signed in fills in; a field that is absent is not shown. */
export interface AuthorFields {
  name?: 'required' | 'optional';
  email?: 'required' | 'optional';
}

/** Comments of one thread, in any order, with what is known about the thread. */
export interface CommentPage {
  comments: Comment[];
  /** Cursor of the next page, to be handed back as it is; absent on the last page. */
  next?: string;
  /** How many comments the thread has in all. */
  total?: number;
  /** True where nobody may write any more. */
  closed?: boolean;
  asks: AuthorFields;
  /** Name of the reader who is signed in, of whom nothing is asked. */
  user?: string;
}

/** What a reader wrote, before it is sent. */
export interface NewComment {
  text: string;
  name?: string;
  email?: string;
  /** Id of the comment that it answers. */
  parent?: string;
}

/**
 * Why comments could not be loaded, or one was not accepted.
 *
 * `offline` no answer · `timeout` no answer in time · `server` the server failed · `sign-in` only for readers who are
 * signed in · `expired` the sign-in is over · `closed` nobody may write any more · `duplicate` the same was said
 * before · `too-fast` too many in a short time · `author` name or e-mail address is missing · `email` not an e-mail
 * address · `empty` no words · `too-long` too many words · `refused` any other reason · `trap` a field was filled in
 * that people do not see
 */
export type CommentProblem =
  | 'offline'
  | 'timeout'
  | 'server'
  | 'sign-in'
  | 'expired'
  | 'closed'
  | 'duplicate'
  | 'too-fast'
  | 'author'
  | 'email'
  | 'empty'
  | 'too-long'
  | 'refused'
  | 'trap';

import type { Comment, CommentOrder, CommentPage, NewComment } from '../model/comment.js';

export interface ListQuery {
  order: CommentOrder;
  /** How many comments the reader is shown at a time; a provider may hand over more. */
  limit: number;
  /** `next` of the page before; absent for the first. */
  cursor?: string;
}

/** One thread at one server. Both methods throw a `CommentError`. */
export interface CommentProvider {
  list(query: ListQuery): Promise<CommentPage>;
  /** Sends a comment and resolves to it as the server took it. */
  send(comment: NewComment): Promise<Comment>;
}

export interface ProviderOptions {
  /** Absolute address of the server. */
  endpoint: string;
  /** What the server calls the thread; the page's address where it is not given. */
  thread?: string;
  /** Absolute address of the page, without its hash. */
  page: string;
  /** Title of the page, for servers that keep a list of pages. */
  title: string;
  /** Id of the site, for servers that serve several. */
  site?: string;
  /** Proof that a request comes from the page of a reader who is signed in. */
  nonce?: string;
  /** Asks for pictures of the authors, too. */
  avatars: boolean;
  fetch: Fetch;
  /** A cookie that scripts may read. */
  readCookie: (this: void, name: string) => string | undefined;
}

export type Fetch = (url: string, init?: RequestInit) => Promise<Response>;

/** What each provider's module exports. */
export interface ProviderModule {
  open(options: ProviderOptions): CommentProvider;
}

/** How long a content pack or a feed may take in all, retries included, in milliseconds. */
export const TIMEOUT = 8_000;

/**
 * How long a request is left alone, in milliseconds. Then `rescue.ts` looks after it: it helps a request that has no
 * answer yet, and keeps a copy of one that has.
 */
export const PATIENCE = 3_000;

/** A request that has been sent, and what elements share of it. */
export interface Seed {
  response: Promise<Response>;
  /** Cancels the request. */
  abort: AbortController;
  /** What was read from the response, for all who ask; absent until somebody does. */
  result?: Promise<unknown>;
  /** How many callers wait for `result`. `Infinity` once it has arrived, so that it is never dropped. */
  waiting: number;
}

/** A request with the way to read its response. */
export interface Attempt<T> extends Pick<Seed, 'response' | 'abort'> {
  /** Absolute. */
  url: string;
  read: (response: Response) => Promise<T>;
  /** The result of the first try; rejects with whatever error it met. */
  first: Promise<T>;
}

/** Sends a request to an absolute address; the browser's HTTP cache applies as usual. */
export function ask(url: string): Seed {
  const abort = new AbortController();
  return { abort, response: fetch(url, { signal: abort.signal }), waiting: 0 };
}

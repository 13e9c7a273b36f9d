/** How long a content pack or a feed may take in all, further attempts included, in milliseconds. */
export const TIMEOUT = 8_000;

/** After so long a request without an answer gets help, and an answer is kept for later visits; in milliseconds. */
export const PATIENCE = 3_000;

/** A request that is under way. */
export interface Seed {
  response: Promise<Response>;
  /** Gives it up. */
  abort: AbortController;
  /** What is shared of it, once somebody has asked for it. */
  result?: Promise<unknown>;
  /** How many wait for that; endless once it has come, so that it is kept. */
  waiting: number;
}

/** A request with what it is for. */
export interface Attempt<T> extends Pick<Seed, 'response' | 'abort'> {
  /** Absolute. */
  url: string;
  read: (response: Response) => Promise<T>;
  /** What was read; rejects with whatever was in the way. */
  first: Promise<T>;
}

/** Asks for an absolute address, by the rules of the browser's own cache. */
export function ask(url: string): Seed {
  const abort = new AbortController();
  return { abort, response: fetch(url, { signal: abort.signal }), waiting: 0 };
}

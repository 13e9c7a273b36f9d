import { ask, PATIENCE, type Attempt, type Seed } from './attempt.js';
import { resolveUrl } from './resolve-url.js';

/** Requests by absolute address: those that elements wait for or have, and those that the loader sent ahead of the code. */
const shared = new Map<string, Seed>();

/** Takes over a request that the loader has sent, unless there is one for this absolute address. */
export const seedRequest = (url: string, seed: Seed): unknown => shared.get(url) ?? shared.set(url, seed);

/** Forgets all results. A server calls it before each rendering, so that none is older than that. */
export const forgetRequests = (): void => shared.clear();

/**
 * Fetches an address once for the whole page, however many elements ask for it. A result is kept; a failure is not,
 * so that the next call asks again. A request for which nobody waits any more is cancelled.
 *
 * @param url absolute, or relative to the page
 * @param read turns the response into the result that is shared; the first caller's counts
 * @param signal aborted when the caller no longer wants the result; a caller without one waits to the end
 * @throws {Failure} `not-found`, `http`, `network`, `timeout`, `broken`, or what `read` throws
 */
export function getShared<T>(url: string, read: Attempt<T>['read'], signal?: AbortSignal): Promise<T> {
  const address = resolveUrl(url).href;
  const entry = shared.get(address) ?? ask(address);
  const result = (entry.result ??= open(address, read, entry));
  const forget = (): unknown => shared.get(address) === entry && shared.delete(address);
  shared.set(address, entry);
  entry.waiting++;
  result.then(() => (entry.waiting = Infinity), forget);
  // In the next task: an element that was only moved in the page has asked again by then.
  signal?.addEventListener('abort', () =>
    setTimeout(() => {
      if (--entry.waiting) return;
      forget();
      entry.abort.abort();
    }),
  );
  return result as Promise<T>;
}

/** The JSON at an address, shared. */
export const getSharedJson = (url: string, signal?: AbortSignal): Promise<unknown> =>
  getShared(url, (response) => response.json(), signal);

function open<T>(url: string, read: Attempt<T>['read'], { response, abort }: Seed): Promise<T> {
  const first = response.then((answer) => (answer.ok ? read(answer) : Promise.reject(new Error())));
  return new Promise((resolve, reject) => {
    // What to do when a request fails or is late, and how to keep a copy, is in a chunk that is fetched only then.
    const rescue = (): unknown =>
      abort.signal.aborted ||
      import('./rescue.js')
        .then(({ rescue }) => rescue({ url, read, response, abort, first }))
        .then(resolve, reject);
    first.then(resolve, rescue);
    setTimeout(rescue, PATIENCE);
  });
}

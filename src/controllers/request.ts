import { ask, PATIENCE, type Attempt, type Seed } from './attempt.js';
import { resolveUrl } from './resolve-url.js';

/** What elements of the page wait for, or have got, and what the loader asked for before their code was there. */
const shared = new Map<string, Seed>();

/** Hands over a request that is on its way already, by its absolute address. */
export const seedRequest = (url: string, seed: Seed): unknown => shared.get(url) ?? shared.set(url, seed);

/** Has everything asked for anew: a server draws for the present, however long it has been running. */
export const forgetRequests = (): void => shared.clear();

/**
 * Gets an address once for the whole page, however many elements ask for it. A success is kept; a
 * failure is not, so that a later attempt asks again. It is given up when nobody waits for it any more.
 *
 * @param url absolute, or relative to the page
 * @param read turns the answer into what is shared
 * @param signal aborted when who asks wants it no more; without one it is waited for in any case
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
  // In the next task: an element that is only moved, or wants something else of it, waits again by then.
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
    // What fails, is late or is to be kept for later is looked after by code that arrives then.
    const rescue = (): unknown =>
      abort.signal.aborted ||
      import('./rescue.js')
        .then(({ rescue }) => rescue({ url, read, response, abort, first }))
        .then(resolve, reject);
    first.then(resolve, rescue);
    setTimeout(rescue, PATIENCE);
  });
}

import { Failure, isFailure } from './failure.js';

/** How long a content pack or a feed may take in all, in milliseconds. */
export const TIMEOUT = 8_000;

const FAILURES: Record<string, 'timeout' | 'broken'> = { TimeoutError: 'timeout', SyntaxError: 'broken' };

/** Answers that the loader asked for before the elements' code was there, by absolute address. */
const seeds = new Map<string, Promise<Response>>();

/** Hands over a request that is on its way already; the first to ask for its address takes it. */
export function seedRequest(url: string, response: Promise<Response>): void {
  seeds.set(url, response);
}

const shared = new Map<string, Promise<unknown>>();

/**
 * Gets an address once for the whole page, however many elements ask for it. A success is kept; a
 * failure is not, so that a later attempt asks again.
 *
 * @param url absolute, or relative to the page
 * @param read turns the answer into what is shared
 * @throws {Failure} `not-found`, `http`, `network`, `timeout`, `broken`, or what `read` throws
 */
export function getShared<T>(url: string, read: (response: Response) => Promise<T>): Promise<T> {
  const address = new URL(url, document.baseURI).href;
  let result = shared.get(address) as Promise<T> | undefined;
  if (!result) {
    result = request(address, read);
    shared.set(address, result);
    result.catch(() => shared.delete(address));
  }
  return result;
}

/** The JSON at an address, shared. */
export const getSharedJson = (url: string): Promise<unknown> => getShared(url, (response) => response.json());

async function request<T>(url: string, read: (response: Response) => Promise<T>): Promise<T> {
  const seed = seeds.get(url);
  seeds.delete(url);
  try {
    const response = await (seed ?? fetch(url, { signal: AbortSignal.timeout(TIMEOUT) }));
    if (response.ok) return await read(response);
    throw new Failure(response.status === 404 ? 'not-found' : 'http', url, response.status);
  } catch (error) {
    const { name, message } = error as Error;
    throw isFailure(error) ? error : new Failure(FAILURES[name] ?? 'network', url, message);
  }
}

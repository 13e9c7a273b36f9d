import type { CommentError } from '../comments/comment-error.js';
import type { CommentProvider } from '../comments/provider.js';
import type { CommentPage } from '../model/comment.js';
import { TIMEOUT } from './attempt.js';
import { Failure, type FailureCode } from './failure.js';
import type { ConversationOptions, Provider } from './providers.js';
import { resolveUrl } from './resolve-url.js';

/** Where WordPress has its REST interface, unless it was moved. */
const WORDPRESS = '/wp-json/';

/**
 * Opens a provider for a thread, with the page's own fetch, cookies and address.
 *
 * @param signal aborted when nobody waits for its first answer any more
 * @throws {Failure} `missing` where an attribute is
 */
export function openProvider(
  host: HTMLElement,
  options: ConversationOptions,
  module: Provider,
  signal: AbortSignal,
): CommentProvider {
  if ('openSlotted' in module) return module.openSlotted(host);
  const isWordPress = options.provider === 'wordpress';
  if (!options.endpoint && !isWordPress)
    throw new Failure('missing', 'endpoint', 'Give the address of the server that keeps the comments.');
  if (!options.thread && isWordPress) throw new Failure('missing', 'thread', 'Give the id of the post.');
  return module.open({
    ...options,
    endpoint: locate(options),
    page: pageAddress(),
    title: document.title,
    fetch: (url, init) => fetchInTime(url, init, signal),
    readCookie,
  });
}

/** @throws {Failure} where it cannot be had */
export async function getFirstPage(
  provider: CommentProvider,
  options: ConversationOptions,
): Promise<CommentPage> {
  try {
    return await provider.list(options);
  } catch (error) {
    const { problem, status, message } = error as CommentError;
    const url = locate(options);
    // An error of ours, not the server's.
    if (!problem) throw new Failure('broken', url, message);
    const code = FAILURES[problem] ?? (status === 404 ? 'not-found' : status === 200 ? 'broken' : 'http');
    throw new Failure(code, url, status);
  }
}

const FAILURES: Partial<Record<string, FailureCode>> = { offline: 'network', timeout: 'timeout' };

const locate = ({ endpoint }: ConversationOptions): string => resolveUrl(endpoint || WORDPRESS).href;

/** The address by which search engines know the page, else its own. */
function pageAddress(): string {
  const canonical = document.querySelector<HTMLLinkElement>('link[rel=canonical]')?.href;
  const url = new URL(canonical || location.href);
  url.hash = '';
  return url.href;
}

/** Where signals cannot be joined, an answer that nobody waits for is left to come. */
function fetchInTime(url: string, init: RequestInit | undefined, signal: AbortSignal): Promise<Response> {
  const timeout = AbortSignal.timeout(TIMEOUT);
  return fetch(url, { ...init, signal: AbortSignal.any?.([signal, timeout]) ?? timeout });
}

function readCookie(name: string): string | undefined {
  try {
    return new RegExp(`(?:^|; )${name}=([^;]*)`).exec(document.cookie)?.[1];
  } catch {
    // A page in a sandbox may read none.
    return undefined;
  }
}

import type { Fetch, ProviderOptions } from '../../../src/comments/provider.js';

/** What a server answers. */
export interface Answer {
  status?: number;
  headers?: Record<string, string>;
  /** A text, or a value that is sent as JSON. */
  body?: unknown;
}

/** What it was asked. */
export interface Asked {
  method: string;
  url: URL;
  headers: Record<string, string>;
  body: string;
}

/** A server in place of `fetch`: answers by what is asked, and remembers it. */
export function serve(answer: (asked: Asked) => Answer | Error) {
  const log: Asked[] = [];
  const fetch: Fetch = (url, { method = 'GET', headers = {}, body } = {}) => {
    const asked = {
      method,
      url: new URL(url),
      headers: headers as Record<string, string>,
      body: body instanceof URLSearchParams ? body.toString() : ((body as string | undefined) ?? ''),
    };
    log.push(asked);
    const given = answer(asked);
    if (given instanceof Error) return Promise.reject(given);
    const text = typeof given.body === 'string' ? given.body : JSON.stringify(given.body ?? null);
    return Promise.resolve(new Response(text, { status: given.status ?? 200, headers: given.headers }));
  };
  return { fetch, log };
}

/** Options of a provider, but for what a test is about. */
export const options = (fetch: Fetch, change: Partial<ProviderOptions> = {}): ProviderOptions => ({
  endpoint: 'https://server.example/api/',
  page: 'https://blog.example/posts/heels?page=2',
  title: 'Heels',
  avatars: false,
  fetch,
  readCookie: () => undefined,
  ...change,
});

/** The problem that a promise fails with. */
export async function problemOf(promise: Promise<unknown>): Promise<unknown> {
  try {
    await promise;
  } catch (error) {
    return (error as { problem: unknown }).problem;
  }
  return 'none';
}

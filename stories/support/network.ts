/**
 * Answers for addresses that a story asks for to see what happens: what is below `never/` does not come, which is how
 * loading looks; what is below `gone/` is not there; what was given to `answer` is. Anything else is fetched.
 */
const answers = new Map<string, () => Response>();

/** Puts the answers in place of the network; once, before the first story. */
export function stageNetwork(): void {
  const realFetch = globalThis.fetch.bind(globalThis);
  globalThis.fetch = async (input, init) => {
    const url = new URL(input instanceof Request ? input.url : input, document.baseURI);
    if (url.pathname.includes('/never/')) return new Promise<Response>(() => undefined);
    if (url.pathname.includes('/gone/')) return new Response('', { status: 404 });
    const given = init?.method === 'POST' ? undefined : answers.get(url.origin + url.pathname);
    return given ? given() : url.hostname.endsWith('.example') ? refuse() : realFetch(input, init);
  };
}

/** No shop of that name takes anything. */
const refuse = (): Response => Response.json({ error: 'refused' }, { status: 403 });

/**
 * Has an address answer with JSON.
 *
 * @returns the address
 */
export function answer(url: string, value: unknown): string {
  answers.set(url, () => Response.json(value));
  return url;
}

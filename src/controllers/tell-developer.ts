/**
 * Fetches the messages for developers, then calls `tell` with them. Where they cannot be fetched nothing is said: the
 * browser's console shows the failed request.
 */
export const tellDeveloper = (tell: (words: typeof import('./diagnose.js')) => unknown): Promise<unknown> =>
  import('./diagnose.js').then(tell).catch(() => undefined);

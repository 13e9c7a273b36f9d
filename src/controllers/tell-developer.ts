/**
 * Lets the words for developers be said, once they have been fetched. Where they cannot be, nothing can: the browser
 * has said so by then.
 */
export const tellDeveloper = (tell: (words: typeof import('./diagnose.js')) => unknown): Promise<unknown> =>
  import('./diagnose.js').then(tell).catch(() => undefined);

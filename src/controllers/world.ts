/** The outside world, handed in, so that tests control time, chance, network and storage. */
export interface World {
  /** Resolves after so many milliseconds, or once the signal is aborted. */
  wait: (milliseconds: number, signal: AbortSignal) => Promise<void>;
  /** From 0 up to 1. */
  random: () => number;
  fetch: (url: string, init: RequestInit) => Promise<Response>;
  /** @throws where the page may store nothing */
  openCaches: () => CacheStorage;
  /** Milliseconds since 1970. */
  now: () => number;
}

/** The world of the browser. */
export const thisPage: World = {
  wait: (milliseconds, signal) =>
    new Promise((resolve) => {
      const done = (): void => {
        clearTimeout(timer);
        resolve();
      };
      const timer = setTimeout(done, milliseconds);
      signal.addEventListener('abort', done);
    }),
  random: Math.random,
  fetch: (url, init) => fetch(url, init),
  openCaches: () => caches,
  now: Date.now,
};

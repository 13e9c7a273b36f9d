import type { Attempt } from '../../../src/controllers/attempt.js';
import type { World } from '../../../src/controllers/world.js';

export const URL_OF_FEED = 'https://shop.example/feed.json';

/** A clock that goes on only when it is told to. */
class TestClock {
  now = Date.UTC(2026, 10, 21);
  #waiting = new Set<{ until: number; done: () => void }>();

  wait = (milliseconds: number, signal: AbortSignal): Promise<void> =>
    new Promise((resolve) => {
      const entry = { until: this.now + milliseconds, done: resolve };
      this.#waiting.add(entry);
      signal.addEventListener('abort', () => {
        this.#waiting.delete(entry);
        resolve();
      });
    });

  /** Lets so many milliseconds pass, with all that happens in them. */
  async pass(milliseconds: number): Promise<void> {
    const end = this.now + milliseconds;
    await settle();
    for (;;) {
      const [next] = [...this.#waiting].filter(({ until }) => until <= end).sort((a, b) => a.until - b.until);
      if (!next) break;
      this.#waiting.delete(next);
      this.now = next.until;
      next.done();
      await settle();
    }
    this.now = end;
  }

  /** How many wait for it. */
  get waiting(): number {
    return this.#waiting.size;
  }
}

/** Lets pending promises settle. */
const settle = (): Promise<void> => new Promise((resolve) => setTimeout(resolve));

export interface TestWorld extends World {
  clock: TestClock;
  /** When it was asked, in milliseconds since the beginning. */
  asked: number[];
  caches: Map<string, Response>;
}

/** A world whose server gives these answers in turn; a `TypeError` is a network that fails. */
export function makeWorld(
  answers: (Response | Error | 'never')[] = [],
  given: Partial<World> = {},
): TestWorld {
  const clock = new TestClock();
  const begun = clock.now;
  const asked: number[] = [];
  const caches = new Map<string, Response>();
  return {
    clock,
    asked,
    caches,
    wait: clock.wait,
    now: () => clock.now,
    random: () => 0,
    fetch: (_url, { signal }) => {
      asked.push(clock.now - begun);
      return answer(answers.shift()!, signal!);
    },
    openCaches: () => toStorage(caches),
    ...given,
  };
}

function answer(given: Response | Error | 'never', signal: AbortSignal): Promise<Response> {
  if (given instanceof Error) return Promise.reject(given);
  if (given !== 'never') return Promise.resolve(given);
  return new Promise((_, reject) => {
    signal.addEventListener('abort', () => reject(signal.reason as Error));
  });
}

/** A first attempt with this outcome. */
export function makeAttempt(given: Response | Error | 'never', url = URL_OF_FEED): Attempt<unknown> {
  const abort = new AbortController();
  const response = answer(given, abort.signal);
  const read = (response: Response): Promise<unknown> => response.json();
  const first = response.then((answer) => (answer.ok ? read(answer) : Promise.reject(new Error())));
  first.catch(() => undefined);
  return { url, read, response, abort, first };
}

/** As much of Cache Storage as is used. */
function toStorage(copies: Map<string, Response>): CacheStorage {
  const cache = {
    match: async (key: string | { url: string }) =>
      copies.get(typeof key === 'string' ? key : key.url)?.clone(),
    put: async (key: string, copy: Response) => void copies.set(key, copy),
    keys: async () => [...copies.keys()].map((url) => ({ url })),
    delete: async (key: { url: string }) => copies.delete(key.url),
  };
  return { open: async () => cache } as unknown as CacheStorage;
}

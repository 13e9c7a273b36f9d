import type { Attempt } from './attempt.js';
import { Failure, isFailure } from './failure.js';
import type { World } from './world.js';

/** Pause before each retry, in milliseconds. Up to half of it is left out at random, so that readers do not all come at once. */
const PAUSES = [600, 1_800];

/** The longest `Retry-After` that is waited for, in milliseconds; a server that asks for more is not asked again. */
const LONGEST_PAUSE = 4_000;

/** Statuses after which another try may succeed: too many requests, bad gateway, unavailable, gateway timeout. */
const RETRIED = [429, 502, 503, 504];

/** True where the same request may succeed later: the shop is in trouble, rather than the address wrong. */
export const isTransient = ({ code, detail }: Failure): boolean =>
  code === 'network' || code === 'timeout' || (code === 'http' && (detail === 429 || Number(detail) >= 500));

/** A value with the response that it was read from. */
export interface Fresh<T> {
  value: T;
  response: Response;
}

/** True where the request was cancelled because nobody waits for it; false where it ran out of time. */
export const isGivenUp = ({ signal }: AbortController): boolean =>
  signal.aborted && (signal.reason as Error).name === 'AbortError';

/**
 * The value of the first try, else of a retry: after a network failure, and after a status of {@link RETRIED}.
 *
 * @throws {Failure} why the last try failed
 */
export async function retry<T>(attempt: Attempt<T>, world: World): Promise<Fresh<T>> {
  const { url, read, abort } = attempt;
  const { signal } = abort;
  let { response, first } = attempt;
  for (let turn = 0; ; turn++) {
    try {
      return { value: await first, response: await response };
    } catch (cause) {
      const answer = await response.catch(() => undefined);
      const failure = explain(url, answer, cause);
      const pause = choosePause(turn, failure, answer, world);
      if (pause !== undefined) await world.wait(pause, signal);
      if (pause === undefined || signal.aborted) throw failure;
      response = world.fetch(url, { signal });
      first = response.then((answer) => (answer.ok ? read(answer) : Promise.reject(new Error())));
    }
  }
}

function explain(url: string, answer: Response | undefined, cause: unknown): Failure {
  if (isFailure(cause)) return cause;
  if (answer && !answer.ok)
    return new Failure(answer.status === 404 ? 'not-found' : 'http', url, answer.status);
  const { name, message } = cause as Error;
  const code = name === 'TimeoutError' ? 'timeout' : name === 'SyntaxError' ? 'broken' : 'network';
  return new Failure(code, url, message);
}

/** How long to wait before the next attempt, in milliseconds; `undefined` where there is to be none. */
function choosePause(
  turn: number,
  { code, detail }: Failure,
  answer: Response | undefined,
  { random, now }: World,
): number | undefined {
  const longest = PAUSES[turn];
  if (!longest || !(code === 'network' || (code === 'http' && RETRIED.includes(Number(detail))))) return;
  const pause = longest * (1 - random() / 2);
  const wished = readRetryAfter(answer?.headers.get('retry-after'), now());
  if (wished > LONGEST_PAUSE) return;
  return Math.max(pause, wished);
}

/** `Retry-After` in milliseconds from now: seconds, or a date; 0 where it says nothing. */
export function readRetryAfter(text: string | null | undefined, now: number): number {
  if (!text) return 0;
  const wait = /^\d+$/.test(text) ? Number(text) * 1000 : Date.parse(text) - now;
  return wait > 0 ? wait : 0;
}

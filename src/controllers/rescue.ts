import { PATIENCE, TIMEOUT, type Attempt } from './attempt.js';
import { findCopy, keepCopy } from './copies.js';
import { isFailure } from './failure.js';
import { isGivenUp, isTransient, retry } from './retry.js';
import { thisPage, type World } from './world.js';

export { sayAge } from './price-age.js';

/** By first try, so that a request which is late and then fails is looked after once. */
const known = new WeakMap<Promise<unknown>, Promise<unknown>>();

/**
 * Looks after a request: tries again after a failure that may pass, keeps a copy of what came for later visits, and
 * falls back on the copy of an earlier visit where nothing comes. It is called when the request has failed, and
 * after `PATIENCE` in any case; a chunk of its own, which a page's first view does not wait for.
 *
 * @throws {Failure} where there is neither an answer nor a copy
 */
export function rescue<T>(attempt: Attempt<T>, world: World = thisPage): Promise<T> {
  const { first } = attempt;
  const result = (known.get(first) as Promise<T> | undefined) ?? lookAfter(attempt, world);
  known.set(first, result);
  return result;
}

async function lookAfter<T>(attempt: Attempt<T>, world: World): Promise<T> {
  const { url, read, abort } = attempt;
  const done = new AbortController();
  const fresh = retry(attempt, world).then(({ value, response }) => {
    void keepCopy(url, value, response, world);
    return { value };
  });
  void endInTime(attempt, world, done.signal);
  const late = waitPatiently(attempt, world, done.signal);
  fresh.then(
    () => done.abort(),
    () => done.abort(),
  );
  try {
    const came = await Promise.race([fresh, late]);
    if (came) return came.value;
  } catch (error) {
    if (!isFailure(error) || !isTransient(error)) throw error;
  }
  return (!isGivenUp(abort) && (await findCopy(url, read, world))) || (await fresh).value;
}

/** Resolves when it is time for the copy of an earlier visit: at once where the first attempt is late already. */
async function waitPatiently({ first }: Attempt<unknown>, world: World, signal: AbortSignal): Promise<void> {
  let isSettled = false;
  const settle = (): unknown => (isSettled = true);
  first.then(settle, settle);
  await world.wait(0, signal);
  if (isSettled) await world.wait(PATIENCE, signal);
}

/** Cancels the request once it has had `TIMEOUT` in all, of which at most `PATIENCE` is over when this is called. */
async function endInTime({ abort }: Attempt<unknown>, world: World, signal: AbortSignal): Promise<void> {
  await world.wait(TIMEOUT - PATIENCE, signal);
  if (!signal.aborted) abort.abort(new DOMException('It took too long.', 'TimeoutError'));
}

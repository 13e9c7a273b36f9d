// @ts-check
/** @typedef {import('./steps.mjs').Step} Step */
/** @typedef {{ status: 'passed' | 'failed' | 'blocked', output: string, tally?: import('./tally.mjs').Tally }} Outcome */
/** @typedef {{ step: Step, seconds: number } & Outcome} Result */

/**
 * Runs steps, two at a time where they allow it, each after those that it needs and all in order of the list.
 * A step whose needs failed is not run: it is `blocked`. The others run on, so that one sees everything.
 *
 * @param {Step[]} steps
 * @param {object} world
 * @param {(step: Step) => Promise<Outcome>} world.run
 * @param {(step: Step) => void} world.onStart
 * @param {(result: Result) => void} world.onEnd called in order of the list
 * @param {() => number} world.now milliseconds
 * @param {number} [world.lanes]
 * @returns {Promise<Result[]>} in order of the list
 */
export async function runSteps(steps, { run, onStart, onEnd, now, lanes = 2 }) {
  const waiting = [...steps];
  /** @type {Map<Step, Promise<void>>} */
  const running = new Map();
  /** @type {Map<Step, Result>} */
  const done = new Map();
  let told = 0;

  /** @param {Result} result */
  const settle = (result) => {
    done.set(result.step, result);
    for (let next; told < steps.length && (next = done.get(/** @type {Step} */ (steps[told]))); told++)
      onEnd(next);
  };

  /** @param {Step} step */
  const start = async (step) => {
    onStart(step);
    const begun = now();
    const outcome = await run(step);
    running.delete(step);
    settle({ step, seconds: (now() - begun) / 1000, ...outcome });
  };

  while (waiting.length || running.size) {
    const free = lanes - running.size;
    const next =
      free > 0 && ![...running.keys()].some(({ alone }) => alone)
        ? pickNext(waiting, steps, done, running.size)
        : undefined;
    if (next) {
      waiting.splice(waiting.indexOf(next), 1);
      const failed = findFailedNeed(next, done);
      if (failed)
        settle({ step: next, seconds: 0, status: 'blocked', output: `not run, because ${failed} failed` });
      else running.set(next, start(next));
    } else await Promise.race(running.values());
  }
  return steps.map((step) => /** @type {Result} */ (done.get(step)));
}

/**
 * The first step whose needs are settled; one that runs alone waits for all before it, and lets none overtake it.
 *
 * @param {Step[]} waiting
 * @param {Step[]} steps
 * @param {Map<Step, Result>} done
 * @param {number} busy
 * @returns {Step | undefined}
 */
function pickNext(waiting, steps, done, busy) {
  for (const step of waiting) {
    if (step.alone) return busy === 0 ? step : undefined;
    const pending = steps.some((other) => step.needs?.includes(other.name) && !done.has(other));
    if (!pending) return step;
  }
  return undefined;
}

/**
 * @param {Step} step
 * @param {Map<Step, Result>} done
 * @returns {string | undefined} the name of a step that had to pass before it and did not
 */
function findFailedNeed({ needs = [] }, done) {
  return [...done.values()].find(({ step, status }) => needs.includes(step.name) && status !== 'passed')?.step
    .name;
}

import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { runSteps } from '../../scripts/lib/run-steps.mjs';
import type { Step } from '../../scripts/lib/steps.mjs';

type Log = string[];

const step = (name: string, more: Partial<Step> = {}): Step => ({ name, says: name, command: [], ...more });

/** Runs steps that take as many turns of the event loop as `turns` says (1 without), and returns what happened when. */
async function run(
  steps: Step[],
  { turns = {}, failing = [] }: { turns?: Record<string, number>; failing?: string[] },
) {
  const log: Log = [];
  const told: Log = [];
  const results = await runSteps(steps, {
    async run({ name }) {
      for (let left = turns[name] ?? 1; left > 0; left--) await new Promise(setImmediate);
      log.push(`-${name}`);
      return { status: failing.includes(name) ? 'failed' : 'passed', output: '' };
    },
    onStart: ({ name }) => log.push(`+${name}`),
    onEnd: ({ step: { name }, status }) => told.push(`${name} ${status}`),
    now: () => 0,
  });
  return { log, told, results };
}

describe('runSteps', () => {
  it('runs two side by side and no more', async () => {
    const { log } = await run([step('a'), step('b'), step('c')], { turns: { a: 3 } });
    assert.deepEqual(log, ['+a', '+b', '-b', '+c', '-c', '-a']);
  });

  it('tells of them in order of the list, whichever ends first', async () => {
    const { told } = await run([step('a'), step('b')], { turns: { a: 5 } });
    assert.deepEqual(told, ['a passed', 'b passed']);
  });

  it('starts a step after those that it needs, and lets others pass it', async () => {
    const steps = [step('build'), step('sizes', { needs: ['build'] }), step('lint')];
    const { log } = await run(steps, { turns: { build: 2, lint: 3 } });
    assert.deepEqual(log, ['+build', '+lint', '-build', '+sizes', '-sizes', '-lint']);
  });

  it('runs a step alone, after all before it and before all after it', async () => {
    const { log } = await run([step('a'), step('b', { alone: true }), step('c')], { turns: { a: 3 } });
    assert.deepEqual(log, ['+a', '-a', '+b', '-b', '+c', '-c']);
  });

  it('goes on after a failure, but not with what needs it', async () => {
    const steps = [
      step('build'),
      step('sizes', { needs: ['build'] }),
      step('e2e', { needs: ['sizes'] }),
      step('unit'),
    ];
    const { told, results } = await run(steps, { failing: ['build'] });
    assert.deepEqual(told, ['build failed', 'sizes blocked', 'e2e blocked', 'unit passed']);
    assert.match(results[1]!.output, /build failed/);
  });

  it('runs a step whose needs were not asked for', async () => {
    const { told } = await run([step('sizes', { needs: ['build'] })], {});
    assert.deepEqual(told, ['sizes passed']);
  });
});

import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { sortTests } from '../../scripts/lib/steps.mjs';
import { addTallies, closingLine, readTally } from '../../scripts/lib/tally.mjs';
import { summaryReporter } from '../../scripts/wtr-summary-reporter.mjs';
import { makeTempFolder } from '../support/temp-folder.js';

const folder = makeTempFolder();

describe('closingLine', () => {
  it('names skipped tests only where there are some', () => {
    const sum = addTallies([
      { passed: 2, failed: 0, skipped: 1, reasons: { 'no feeds': 1 } },
      { passed: 1, failed: 1, skipped: 1, reasons: { 'no feeds': 1 } },
    ]);
    assert.equal(closingLine(sum), '3 passed, 1 failed, 2 skipped');
    assert.deepEqual(sum.reasons, { 'no feeds': 2 });
    assert.equal(closingLine(addTallies([])), '0 passed, 0 failed');
  });
});

describe('sortTests', () => {
  it('tells by a file name which runner takes it', () => {
    const files = ['test/a/x.test.ts', 'test/a/x.node.test.ts', 'test/e2e/y.node.test.ts'];
    assert.deepEqual(sortTests(files), {
      unit: ['test/a/x.node.test.ts'],
      browser: ['test/a/x.test.ts'],
      e2e: ['test/e2e/y.node.test.ts'],
    });
  });

  it('has the longest run first', () => {
    const { e2e } = sortTests(['test/e2e/a.node.test.ts', 'test/e2e/server-rendered.node.test.ts']);
    assert.deepEqual(e2e, ['test/e2e/server-rendered.node.test.ts', 'test/e2e/a.node.test.ts']);
  });
});

/** What the reporter counts in a test file of Node's runner. */
function countNode(source: string): { printed: string; tally: ReturnType<typeof readTally> } {
  const file = join(folder, 'a.test.mjs');
  const result = join(folder, 'a.json');
  writeFileSync(file, source);
  const { stdout } = spawnSync(
    process.execPath,
    ['--test', '--test-reporter', './scripts/lib/node-reporter.mjs', file],
    // Within a test, Node's runner would report to the outer one.
    { encoding: 'utf8', env: { ...process.env, NODE_TEST_CONTEXT: undefined, INSOLE_TALLY_FILE: result } },
  );
  return { printed: stdout, tally: readTally(result) };
}

describe("the reporter for Node's runner", () => {
  it('counts tests, not their suites, and tells of failures and reasons', () => {
    const { printed, tally } = countNode(`
      import { describe, it } from 'node:test';
      describe('suite', () => {
        it('passes', () => {});
        it('fails', () => { throw new Error('on purpose'); });
        it('is skipped', { skip: 'no feeds' }, () => {});
        it.todo('is missing');
      });`);
    assert.deepEqual(tally, {
      passed: 1,
      failed: 1,
      skipped: 2,
      reasons: { 'no feeds': 1, 'still to be written': 1 },
    });
    assert.match(printed, /✖ .*a\.test\.mjs: fails\n {2}Error: on purpose/);
  });

  it('counts a file that does not load, and one without a test, as failed', () => {
    assert.equal(countNode("import './gone.mjs';").tally?.failed, 1);
    assert.equal(countNode('').tally?.failed, 1);
  });
});

describe('the reporter for browsers', () => {
  const test = (more: object) => ({ name: 'x', passed: true, skipped: false, ...more });

  it('counts tests of all suites, files that do not load, and errors in the console', () => {
    const result = join(folder, 'wtr.json');
    process.env['INSOLE_TALLY_FILE'] = result;
    const noise = ['boo'];
    const suites = [
      { name: 's', suites: [], tests: [test({}), test({ passed: false }), test({ skipped: true })] },
    ];
    const sessions = [
      { passed: false, logs: [], testFile: 'a', testResults: { name: '', suites, tests: [test({})] } },
      { passed: false, logs: [], testFile: 'b' },
      {
        passed: true,
        logs: [['fine'], noise],
        testFile: 'c',
        testResults: { name: '', suites: [], tests: [test({})] },
      },
    ];
    summaryReporter({ consoleErrors: new WeakSet([noise]) }).onTestRunFinished?.({
      sessions,
      testRun: 0,
    } as never);
    delete process.env['INSOLE_TALLY_FILE'];
    const tally = readTally(result);
    assert.deepEqual([tally?.passed, tally?.failed, tally?.skipped], [3, 3, 1]);
  });
});

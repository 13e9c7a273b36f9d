// @ts-check
import { relative } from 'node:path';
import { addSkip, emptyTally, writeTally } from './lib/tally.mjs';

/** @typedef {import('@web/test-runner-core').TestSuiteResult} TestSuiteResult */
/** @typedef {import('@web/test-runner-core').Reporter} Reporter */

/**
 * Counts what ran in the browsers. A file that fails outside its tests (it does not load, say) counts as one failure,
 * and so does one that passes but wrote an error to the console which no test expected.
 *
 * @param {{ consoleErrors: WeakSet<unknown[]> }} options the arguments of each call of `console.error`
 * @returns {Reporter}
 */
export const summaryReporter = ({ consoleErrors }) => ({
  onTestRunFinished({ sessions }) {
    const tally = emptyTally();
    for (const { passed, testResults, testFile, logs } of sessions) {
      const failedBefore = tally.failed;
      if (testResults) countSuite(tally, testResults);
      const failedElsewhere = !passed && tally.failed === failedBefore;
      const noisy = passed && logs.some((log) => consoleErrors.has(log));
      if (failedElsewhere || noisy) tally.failed++;
      if (noisy)
        process.stdout.write(
          `\n✖ ${relative(process.cwd(), testFile)}: wrote an error to the console that no test expected.\n`,
        );
    }
    writeTally(tally);
  },
});

/**
 * @param {import('./lib/tally.mjs').Tally} tally
 * @param {TestSuiteResult} suite
 */
function countSuite(tally, { tests, suites }) {
  for (const { skipped, passed } of tests) {
    if (skipped) addSkip(tally, 'marked so in its browser test');
    else if (passed) tally.passed++;
    else tally.failed++;
  }
  for (const suite of suites) countSuite(tally, suite);
}

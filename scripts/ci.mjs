// @ts-check
/**
 * What runs on every change, one after the other: `npm test`, which also installs what the others need, then what
 * takes too long for it. Closes with one line that counts the tests of all.
 */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { addTallies, closingLine, emptyTally, readTally, TALLY_FILE_VARIABLE } from './lib/tally.mjs';

/**
 * `again`: run once more where it fails, for drivers of browsers hang at times, and registries do not answer. That it
 * took a second run is told.
 *
 * @typedef {object} Command
 * @property {string} command
 * @property {boolean} [again]
 */

/** @type {readonly Command[]} */
const COMMANDS = [
  { command: 'node scripts/test.mjs', again: true },
  { command: 'node --import tsx scripts/fuzz.ts --runs 20000' },
  { command: 'node scripts/test-suite.mjs test/stories/stories.suite.ts --no-build', again: true },
  { command: 'node scripts/test-suite.mjs test/hosts/hosts.suite.ts --no-build', again: true },
  { command: 'node scripts/test-suite.mjs test/shopify/shopify.suite.ts --no-build', again: true },
  { command: 'node scripts/test-suite.mjs test/xss/xss.suite.ts --no-build', again: true },
  { command: 'node scripts/test-suite.mjs test/e2e/long-tasks.suite.ts --no-build', again: true },
  { command: 'node scripts/test-suite.mjs test/e2e/attach-detach.suite.ts --no-build', again: true },
  {
    command:
      'node scripts/test-suite.mjs test/e2e/builder-files.suite.ts test/e2e/claims.suite.ts --no-build',
    again: true,
  },
  // The other engines, which this installs as root on Debian. WebKit end to end is tested by a command of its own.
  { command: 'node scripts/test-engines.mjs', again: true },
  { command: 'node scripts/test-engines.mjs --hosts', again: true },
  { command: 'node scripts/test-engines.mjs --e2e firefox', again: true },
  {
    command: 'node scripts/test-suite.mjs test/consumers test/package --no-build',
    again: true,
  },
  // As root on Debian it installs the packages that it needs.
  { command: 'node scripts/test-suite.mjs test/wordpress/all.suite.ts --no-build', again: true },
];

const folder = mkdtempSync(join(tmpdir(), 'insole-ci-'));
const tallies = COMMANDS.map(({ command, again }, place) => {
  const first = run(command, join(folder, `${place}.json`));
  if (!again || !first.failed) return first;
  console.log('\nIt failed. Once more:');
  return run(command, join(folder, `${place}-again.json`));
});
rmSync(folder, { recursive: true, force: true });

const sum = addTallies(tallies);
console.log(`\n${closingLine(sum)}`);
process.exitCode = sum.failed ? 1 : 0;

/**
 * @param {string} command
 * @param {string} file where it leaves its tally
 */
function run(command, file) {
  const [, ...args] = command.split(' ');
  console.log(`\n> ${command}\n`);
  const { status } = spawnSync(process.execPath, args, {
    stdio: ['ignore', 'inherit', 'inherit'],
    env: { ...process.env, [TALLY_FILE_VARIABLE]: file },
  });
  const tally = readTally(file) ?? emptyTally();
  // What fails without a failed test counts as one.
  return status && !tally.failed ? { ...tally, failed: 1 } : tally;
}

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

const COMMANDS = [
  'node scripts/test.mjs',
  'node --import tsx scripts/fuzz.ts --runs 20000',
  'node scripts/test-suite.mjs test/hosts/hosts.suite.ts --no-build',
  'node scripts/test-suite.mjs test/shopify/shopify.suite.ts --no-build',
  'node scripts/test-suite.mjs test/xss/xss.suite.ts --no-build',
  'node scripts/test-suite.mjs test/e2e/long-tasks.suite.ts --no-build',
  'node scripts/test-suite.mjs test/e2e/attach-detach.suite.ts --no-build',
  'node scripts/test-suite.mjs test/e2e/builder-files.suite.ts test/e2e/claims.suite.ts --no-build',
  // The other engines, which this installs as root on Debian. WebKit's driver neither stops requests nor switches
  // scripts off, so the end-to-end tests run in Firefox alone.
  'node scripts/test-engines.mjs',
  'node scripts/test-engines.mjs --hosts',
  'node scripts/test-engines.mjs --e2e firefox',
  'node scripts/test-suite.mjs test/consumers/entries.suite.ts test/consumers/readme.suite.ts test/consumers/consumers.suite.ts --no-build',
  // As root on Debian it installs the packages that it needs.
  'node scripts/test-suite.mjs test/wordpress/all.suite.ts --no-build',
];

const folder = mkdtempSync(join(tmpdir(), 'insole-ci-'));
const tallies = COMMANDS.map((command, place) => {
  const [, ...args] = command.split(' ');
  const file = join(folder, `${place}.json`);
  console.log(`\n> ${command}\n`);
  const { status } = spawnSync(process.execPath, args, {
    stdio: ['ignore', 'inherit', 'inherit'],
    env: { ...process.env, [TALLY_FILE_VARIABLE]: file },
  });
  const tally = readTally(file) ?? emptyTally();
  // What fails without a failed test counts as one.
  return status && !tally.failed ? { ...tally, failed: 1 } : tally;
});
rmSync(folder, { recursive: true, force: true });

const sum = addTallies(tallies);
console.log(`\n${closingLine(sum)}`);
process.exitCode = sum.failed ? 1 : 0;

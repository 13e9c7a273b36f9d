// @ts-check
/**
 * `npm run test:engines`: the element tests in Firefox and WebKit, which Debian's packages bring where they are
 * missing and may be installed. Chromium's run is part of `npm test`.
 *
 *   npm run test:engines                            both
 *   npm run test:engines -- firefox                 one
 */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ensureFirefox, ensureWebKit } from './ensure-browser.mjs';
import {
  addTallies,
  closingLine,
  emptyTally,
  readTally,
  TALLY_FILE_VARIABLE,
  writeTally,
} from './lib/tally.mjs';

/** @type {Record<string, () => void>} What sees to it that the engine is there. */
const ENGINES = { firefox: ensureFirefox, webkit: ensureWebKit };

/** All files of one engine, in milliseconds. */
const LIMIT = 240_000;

const asked = process.argv.slice(2);
const folder = mkdtempSync(join(tmpdir(), 'insole-engines-'));
const sum = addTallies((asked.length ? asked : Object.keys(ENGINES)).map(testIn));
rmSync(folder, { recursive: true, force: true });
for (const [reason, count] of Object.entries(sum.reasons)) console.log(`\n${count} skipped: ${reason}`);
writeTally(sum);
console.log(`\n${closingLine(sum)}`);
process.exitCode = sum.failed ? 1 : 0;

/** @param {string} engine */
function testIn(engine) {
  console.log(`\n${engine}: element tests …`);
  try {
    if (!ENGINES[engine])
      throw new Error(`There is no engine "${engine}": name ${Object.keys(ENGINES).join(' or ')}.`);
    ENGINES[engine]();
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    return { ...emptyTally(), failed: 1 };
  }
  const file = join(folder, `${engine}.json`);
  const { status } = spawnSync(process.execPath, ['node_modules/@web/test-runner/dist/bin.js'], {
    stdio: ['ignore', 'inherit', 'inherit'],
    timeout: LIMIT,
    env: { ...process.env, BROWSERS: engine, [TALLY_FILE_VARIABLE]: file },
  });
  const tally = readTally(file) ?? emptyTally();
  // What fails without a failed test, a hang for instance, counts as one.
  return status !== 0 && !tally.failed ? { ...tally, failed: 1 } : tally;
}

// @ts-check
/**
 * `npm run test:engines`: tests in Firefox and WebKit, which Debian's packages bring where they are missing and may
 * be installed. Chromium's runs are part of `npm test` and `npm run test:hosts`.
 *
 *   npm run test:engines                            the element tests in both
 *   npm run test:engines -- firefox                 in one
 *   npm run test:engines -- --e2e                   the end-to-end tests of what was built last
 *   npm run test:engines -- --hosts webkit          the guide and three others in turn on each kind of host page
 *   npm run test:engines -- --hosts --all           every element on each
 */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ensureFirefox, ensureWebKit } from './ensure-browser.mjs';
import { needBuild, readOptions } from './lib/command.mjs';
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

const NODE_TESTS = [
  ...['--import', 'tsx', '--test', '--test-concurrency=2'],
  ...['--test-reporter', './scripts/lib/node-reporter.mjs'],
];

/** One file of end-to-end tests, in milliseconds: where a browser answers no more, the other files have their turn. */
const FILE_LIMIT = 200_000;

/** @typedef {{ says: string, command: () => string[] }} Kind */

/** @type {Record<'elements' | 'e2e' | 'hosts', Kind>} */
const KINDS = {
  elements: { says: 'element tests', command: () => ['node_modules/@web/test-runner/dist/bin.js'] },
  e2e: {
    says: 'end-to-end tests',
    command: () => [...NODE_TESTS, `--test-timeout=${FILE_LIMIT}`, ...listEndToEnd()],
  },
  hosts: { says: 'host pages', command: () => [...NODE_TESTS, 'test/hosts/hosts.suite.ts'] },
};

/** All files of one kind in one engine, in milliseconds. */
const LIMIT = 480_000;

const { values, positionals: asked } = readOptions(
  {
    options: { e2e: { type: 'boolean' }, hosts: { type: 'boolean' }, all: { type: 'boolean' } },
    allowPositionals: true,
  },
  `npm run test:engines -- [${Object.keys(ENGINES).join('|')}] [--e2e | --hosts [--all]]`,
);
// They look at built files.
if (values.e2e || values.hosts) needBuild();
const kind = KINDS[values.e2e ? 'e2e' : values.hosts ? 'hosts' : 'elements'];
const folder = mkdtempSync(join(tmpdir(), 'insole-engines-'));
const sum = addTallies((asked.length ? asked : Object.keys(ENGINES)).map(testIn));
rmSync(folder, { recursive: true, force: true });
for (const [reason, count] of Object.entries(sum.reasons)) console.log(`\n${count} skipped: ${reason}`);
writeTally(sum);
console.log(`\n${closingLine(sum)}`);
process.exitCode = sum.failed ? 1 : 0;

/** @param {string} engine */
function testIn(engine) {
  console.log(`\n${engine}: ${kind.says} …`);
  try {
    if (!ENGINES[engine])
      throw new Error(`There is no engine "${engine}": name ${Object.keys(ENGINES).join(' or ')}.`);
    ENGINES[engine]();
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    return { ...emptyTally(), failed: 1 };
  }
  const file = join(folder, `${engine}.json`);
  const { status } = spawnSync(process.execPath, kind.command(), {
    stdio: ['ignore', 'inherit', 'inherit'],
    timeout: LIMIT,
    env: {
      ...process.env,
      BROWSERS: engine,
      INSOLE_ENGINE: engine,
      INSOLE_ALL_PAIRS: values.all ? 'yes' : '',
      [TALLY_FILE_VARIABLE]: file,
    },
  });
  const tally = readTally(file) ?? emptyTally();
  // What fails without a failed test, a hang for instance, counts as one.
  return status !== 0 && !tally.failed ? { ...tally, failed: 1 } : tally;
}

/** Those that look at a page; the others speak to no browser. */
function listEndToEnd() {
  return readdirSync('test/e2e')
    .filter((name) => name.endsWith('.node.test.ts'))
    .map((name) => `test/e2e/${name}`)
    .filter((file) => readFileSync(file, 'utf8').includes('startHarness'));
}

// @ts-check
/**
 * `npm test` runs every check. It installs what is missing, runs the steps of lib/steps.mjs, and
 * closes with one line that counts the tests that ran; a check that fails counts as one failed.
 *
 *   npm test                                     all of it
 *   npm test -- --only unit,browser              some steps
 *   npm test -- test/rank/concepts.node.test.ts  some test files
 *   npm test -- --step-limit 900                 more time for each step, in seconds, on a busy machine
 */
import { spawn } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { ensureChromium } from './ensure-browser.mjs';
import { ensurePackages } from './lib/ensure-packages.mjs';
import { runSteps } from './lib/run-steps.mjs';
import { listSteps } from './lib/steps.mjs';
import {
  addTallies,
  closingLine,
  emptyTally,
  readTally,
  TALLY_FILE_VARIABLE,
  writeTally,
} from './lib/tally.mjs';

/** @typedef {import('./lib/steps.mjs').Step} Step */
/** @typedef {import('./lib/run-steps.mjs').Result} Result */

const ROOT = fileURLToPath(new URL('..', import.meta.url));
/** A step that takes longer than this is taken to hang, in seconds; `--step-limit` changes it. */
const STEP_LIMIT = '240';
/** Steps that need a browser, and steps that need built files. */
const BROWSING = ['browser', 'e2e'];
const BUILT = ['e2e'];
const MARKS = { passed: '✓', failed: '✖', blocked: '–' };

try {
  process.chdir(ROOT);
  process.exitCode = await main();
} catch (error) {
  console.error(
    `\n${error instanceof Error ? error.message : String(error)}\n\n${closingLine({ ...emptyTally(), failed: 1 })}`,
  );
  process.exitCode = 1;
}

async function main() {
  const { steps, limit } = readCommand();
  ensurePackages(ROOT);
  if (steps.some(({ name }) => BROWSING.includes(name)))
    process.env['CHROME_PATH'] = ensureChromium(console.log);

  const tallies = mkdtempSync(join(tmpdir(), 'insole-test-'));
  const begun = performance.now();
  const results = await runSteps(steps, {
    run: (step) => runStep(step, join(tallies, `${step.name}.json`), limit),
    onStart: ({ name, says }) => console.log(`  ${name}: ${says} …`),
    onEnd: tell,
    now: () => performance.now(),
  });
  rmSync(tallies, { recursive: true, force: true });

  const sum = addTallies(results.map(countResult));
  writeTally(sum);
  for (const [reason, count] of Object.entries(sum.reasons)) console.log(`\n${count} skipped: ${reason}`);
  console.log(`\n${((performance.now() - begun) / 1000).toFixed(0)} s in all\n\n${closingLine(sum)}`);
  return sum.failed ? 1 : 0;
}

/** What the command line asks for: the steps, and how many seconds each may take. */
function readCommand() {
  const { values, positionals } = parseArgs({
    options: { only: { type: 'string' }, 'step-limit': { type: 'string', default: STEP_LIMIT } },
    allowPositionals: true,
  });
  const limit = Number(values['step-limit']);
  if (!(limit > 0)) throw new Error(`--step-limit wants seconds, not "${values['step-limit']}".`);
  return { steps: chooseSteps(positionals, values.only?.split(',') ?? []), limit };
}

/**
 * @param {string[]} positionals test files; all where there is none
 * @param {string[]} only names of steps; all where there is none
 */
function chooseSteps(positionals, only) {
  const chosen = positionals.map((file) => relative(ROOT, resolve(file)).replaceAll('\\', '/'));
  const suite = chosen.find((file) => file.endsWith('.suite.ts'));
  if (suite)
    throw new Error(`${suite} takes too long for npm test: type node scripts/test-suite.mjs ${suite}`);
  const gone = chosen.find((file) => !/^test\/.+\.test\.ts$/.test(file) || !existsSync(join(ROOT, file)));
  if (gone)
    throw new Error(
      `${gone} is no test file: name one below test/, such as test/rank/concepts.node.test.ts.`,
    );

  const all = listSteps(ROOT, chosen.length ? chosen : undefined);
  const unknown = only.find((name) => !all.some((step) => step.name === name));
  if (unknown)
    throw new Error(`--only knows no "${unknown}"; there are ${all.map(({ name }) => name).join(', ')}.`);

  const wanted = all.filter(
    ({ name, files }) => (only.length === 0 || only.includes(name)) && (!chosen.length || files?.length),
  );
  if (!wanted.length) throw new Error(`--only ${only.join()} runs none of the files that you named.`);
  // They look at built files, so there must be some.
  const lacksBuild = wanted.some(({ name }) => BUILT.includes(name)) && !existsSync(join(ROOT, 'dist/cdn'));
  return all.filter((step) => wanted.includes(step) || (lacksBuild && step.name === 'build'));
}

/**
 * @param {Step} step
 * @param {string} tallyFile
 * @param {number} limit in seconds
 * @returns {Promise<import('./lib/run-steps.mjs').Outcome>}
 */
function runStep({ command, counts, files }, tallyFile, limit) {
  if (files?.length === 0)
    return Promise.resolve({ status: 'failed', output: 'There is no test file for it.' });
  return new Promise((done) => {
    const child = spawn(process.execPath, command, {
      stdio: ['ignore', 'pipe', 'pipe'],
      timeout: limit * 1000,
      env: {
        ...process.env,
        NO_COLOR: '1',
        FORCE_COLOR: undefined,
        [TALLY_FILE_VARIABLE]: counts ? tallyFile : undefined,
      },
    });
    let output = '';
    const collect = (/** @type {Buffer} */ chunk) => (output += chunk.toString());
    child.stdout.on('data', collect);
    child.stderr.on('data', collect);
    child.on('close', (code, signal) => {
      if (signal) output += `\nStopped by ${signal}; a step has ${limit} s; --step-limit gives it more.`;
      const tally = counts ? readTally(tallyFile) : undefined;
      const failed = code !== 0 || (counts && (!tally || tally.failed > 0));
      done({ status: failed ? 'failed' : 'passed', output: output.trim(), tally });
    });
  });
}

/** @param {Result} result */
function tell({ step, seconds, status, output, tally }) {
  const counted = tally ? `, ${closingLine(tally)}` : '';
  console.log(`${MARKS[status]} ${step.name} (${seconds.toFixed(1)} s)${counted}`);
  if (output && (status !== 'passed' || step.shows)) console.log(`\n${output.replace(/^/gm, '    ')}\n`);
}

/**
 * What a step adds to the closing line: its tests; and one failure where it failed without a failed test.
 *
 * @param {Result} result
 */
function countResult({ status, tally = emptyTally() }) {
  return status === 'failed' && tally.failed === 0 ? { ...tally, failed: 1 } : tally;
}

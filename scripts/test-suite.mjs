// @ts-check
/**
 * Runs one of the suites that are too long for `npm test`, against files built anew: `npm run test:wordpress`,
 * `npm run test:xss`. Closes with one line that counts its tests.
 *
 *   node scripts/test-suite.mjs test/xss/xss.suite.ts [--no-build]
 *   node scripts/test-suite.mjs test/consumers       all suites of a folder
 */
import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { ensureChromium } from './ensure-browser.mjs';
import { isBuilt } from './lib/command.mjs';
import { ensurePackages } from './lib/ensure-packages.mjs';
import { closingLine, emptyTally } from './lib/tally.mjs';

process.chdir(fileURLToPath(new URL('..', import.meta.url)));

try {
  const { values, positionals } = parseArgs({
    options: { 'no-build': { type: 'boolean' } },
    allowPositionals: true,
  });
  if (!positionals.length) throw new Error('Name a suite: node scripts/test-suite.mjs test/xss/xss.suite.ts');
  const suites = positionals.flatMap(listSuites);
  ensurePackages('.');
  process.env['CHROME_PATH'] = ensureChromium(console.log);
  if (!values['no-build'] && run('--import', 'tsx', 'scripts/build.ts') !== 0)
    throw new Error('The build failed; mend what it says above.');
  if (!isBuilt()) throw new Error('There is nothing built yet to test: leave --no-build out.');
  const reporter = ['--test-reporter', './scripts/lib/node-reporter.mjs'];
  process.exitCode = run('--import', 'tsx', '--test', ...reporter, ...suites);
} catch (error) {
  const message = error instanceof Error ? error.message : String(error);
  console.error(`\n${message}\n\n${closingLine({ ...emptyTally(), failed: 1 })}`);
  process.exitCode = 1;
}

/**
 * @param {string} path a suite, or a folder of them
 * @returns {string[]}
 */
function listSuites(path) {
  if (!existsSync(path))
    throw new Error(`There is no ${path}: name a suite, such as test/xss/xss.suite.ts, or a folder of them.`);
  if (!statSync(path).isDirectory()) return [path];
  return readdirSync(path, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.suite.ts'))
    .map((file) => join(path, file))
    .sort();
}

/**
 * @param {string[]} args of Node
 * @returns {number}
 */
function run(...args) {
  return spawnSync(process.execPath, args, { stdio: ['ignore', 'inherit', 'inherit'] }).status ?? 1;
}

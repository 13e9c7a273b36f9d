// @ts-check
/**
 * Runs test files in Node, each in a process of its own, in the order in which they are named: `node --test` would
 * sort them by name, and the longest might then be left to run alone at the end.
 *
 *   node --import tsx scripts/lib/run-node-tests.mjs --concurrency 3 test/e2e/loader.node.test.ts …
 */
import { resolve } from 'node:path';
import { run } from 'node:test';
import { parseArgs } from 'node:util';
import report from './node-reporter.mjs';

const { values, positionals } = parseArgs({
  options: { concurrency: { type: 'string', default: '1' } },
  allowPositionals: true,
});

run({ files: positionals.map((file) => resolve(file)), concurrency: Number(values.concurrency) })
  .on('test:fail', () => (process.exitCode = 1))
  .compose(report)
  .pipe(process.stdout);

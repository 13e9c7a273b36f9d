// @ts-check
/**
 * A reporter for Node's test runner: prints the failures, and what the files under test printed, and nothing for
 * what passed; counts for the closing line of `npm test`.
 */
import { relative } from 'node:path';
import { inspect } from 'node:util';
import { addSkip, closingLine, emptyTally, writeTally } from './tally.mjs';

/**
 * What we read of the runner's events.
 *
 * @typedef {object} TestEvent
 * @property {string} type
 * @property {{ name: string, file?: string, skip?: string | boolean, todo?: string | boolean, message?: string,
 *   details?: { type?: string, error?: Error & { failureType?: string, cause?: unknown } } }} data
 */

/**
 * @param {AsyncIterable<TestEvent>} source
 * @returns {AsyncGenerator<string>}
 */
export default async function* report(source) {
  const tally = emptyTally();
  for await (const { type, data } of source) {
    if (type === 'test:stdout' || type === 'test:stderr') yield data.message ?? '';
    // What went wrong beside all tests, for which the file fails. The rest are its own counts.
    else if (type === 'test:diagnostic' && /^(Error|Warning):/.test(data.message ?? ''))
      yield `${data.message}\n`;
    else if (type === 'test:pass') yield* reportPass(tally, data);
    else if (type === 'test:fail') yield* reportFailure(tally, data);
  }
  writeTally(tally);
  yield `${closingLine(tally)}\n`;
}

/**
 * @param {import('./tally.mjs').Tally} tally
 * @param {TestEvent['data']} data
 */
function* reportPass(tally, data) {
  const { skip, todo, details } = data;
  if (skip !== undefined) addSkip(tally, typeof skip === 'string' ? skip : 'marked so in its test');
  else if (todo !== undefined) addSkip(tally, 'still to be written');
  else if (isFile(data)) {
    tally.failed++;
    yield `✖ ${place(data)}: holds no test\n`;
  } else if (details?.type !== 'suite') tally.passed++;
}

/**
 * A suite that fails on account of its tests is neither counted nor told: they are.
 *
 * @param {import('./tally.mjs').Tally} tally
 * @param {TestEvent['data']} data
 */
function* reportFailure(tally, data) {
  const { name, details } = data;
  const error = details?.error;
  if (error?.failureType === 'subtestsFailed') return;
  if (details?.type !== 'suite') tally.failed++;
  if (error?.failureType === 'cancelledByParent') return;
  const heading = isFile(data) ? 'does not load' : name;
  yield `✖ ${place(data)}: ${heading}\n${indent(inspect(error?.cause ?? error, { depth: 4 }))}\n\n`;
}

/**
 * The runner reports a file as a test where it fails as a whole or holds none.
 *
 * @param {TestEvent['data']} data
 */
const isFile = ({ name, file }) =>
  file !== undefined && (name === file || name === relative(process.cwd(), file));

/**
 * The test file, also where a function of its own calls the runner for it.
 *
 * @param {TestEvent['data']} data
 */
function place({ file = '', details }) {
  const stack = /** @type {Error | undefined} */ (details?.error?.cause)?.stack ?? '';
  const [, named] = /[(/](test\/[\w/.-]+\.(?:test|suite)\.ts)/.exec(stack) ?? [];
  return named ?? (file && relative(process.cwd(), file));
}

/** @param {string} text */
const indent = (text) => text.replace(/^/gm, '  ');

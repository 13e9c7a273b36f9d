// @ts-check
import { readdirSync } from 'node:fs';
import { join } from 'node:path';

/**
 * One thing that `npm test` does.
 *
 * @typedef {object} Step
 * @property {string} name what `--only` calls it
 * @property {string} says what it does, for whoever watches
 * @property {string[]} command arguments of node
 * @property {string[]} [needs] steps that must have passed before
 * @property {boolean} [alone] nothing else runs beside it: it measures time, or uses every core itself
 * @property {boolean} [counts] it runs tests and leaves a tally
 * @property {boolean} [shows] its output is worth reading when it passes, too
 * @property {string[]} [files] the test files that it runs
 */

const LAYERED = ['src', 'scripts', 'site', 'stories', 'test'];
/** What a check learned of files that have not changed since; without it, all is looked at. */
const CACHE = 'node_modules/.cache/insole';
const KEEP_BY_CONTENT = ['--cache', '--cache-strategy=content', `--cache-location=${CACHE}/prettier`];
const NODE_TESTS = ['--import', 'tsx', 'scripts/lib/run-node-tests.mjs'];
/** The files that take longest, which begin first, lest one runs on alone when all others have ended. */
const LONGEST = [
  'test/e2e/server-rendered.node.test.ts',
  'test/e2e/feeds.node.test.ts',
  'test/e2e/shop-away.node.test.ts',
  'test/e2e/layout-shift.node.test.ts',
  'test/e2e/builder.node.test.ts',
  'test/e2e/built-files.node.test.ts',
  'test/scripts/new-element.node.test.ts',
  'test/cli/recommend.node.test.ts',
  'test/shipping/promise.node.test.ts',
  'test/cli/feed-census.node.test.ts',
];

/**
 * The steps in the order in which they are told.
 *
 * @param {string} root
 * @param {string[]} [chosen] test files to run instead of all
 * @returns {Step[]}
 */
export function listSteps(root, chosen) {
  const files = sortTests(chosen ?? findTests(root));
  return [
    {
      name: 'types',
      says: 'type-check',
      // On one thread: each further one would ask about the same types again.
      command: ['node_modules/typescript7/bin/tsc', '--noEmit', '--singleThreaded'],
    },
    {
      name: 'lint',
      says: 'ESLint',
      // It makes much that soon goes: with more room for it, a tenth less of the time is spent on collecting.
      command: ['--max-semi-space-size=64', 'node_modules/eslint/bin/eslint.js', '.'],
    },
    {
      name: 'format',
      says: 'Prettier',
      command: [
        'node_modules/prettier/bin/prettier.cjs',
        '--check',
        '--log-level=warn',
        ...KEEP_BY_CONTENT,
        '.',
      ],
    },
    {
      name: 'layers',
      says: 'import rules',
      command: [
        'node_modules/dependency-cruiser/bin/dependency-cruise.mjs',
        ...LAYERED,
        '--config',
        'dependency-cruiser.config.js',
      ],
    },
    {
      name: 'manifest',
      says: 'custom-elements.json is current',
      command: ['--import', 'tsx', 'scripts/check-manifest.ts'],
    },
    {
      name: 'build',
      says: 'build what ships, guides included',
      command: ['--import', 'tsx', 'scripts/build.ts'],
    },
    {
      name: 'sizes',
      says: 'bytes against the budgets',
      command: ['--import', 'tsx', 'scripts/check-sizes.ts'],
      needs: ['build'],
      shows: true,
    },
    {
      name: 'unit',
      says: 'tests in Node',
      command: [...NODE_TESTS, '--concurrency', '2', ...files.unit],
      files: files.unit,
      counts: true,
    },
    {
      name: 'browser',
      says: 'element tests in Chromium',
      command: [
        'node_modules/@web/test-runner/dist/bin.js',
        ...(chosen ? files.browser.flatMap((file) => ['--files', file]) : []),
      ],
      files: files.browser,
      counts: true,
      alone: true,
    },
    {
      name: 'e2e',
      says: 'end-to-end tests of the built files in Chromium',
      // One more than there are cores at least: each waits for its page half of the time.
      command: [...NODE_TESTS, '--concurrency', '3', ...files.e2e],
      files: files.e2e,
      needs: ['build'],
      counts: true,
      alone: true,
    },
  ];
}

/**
 * Which runner takes which file, told by its name: `test/e2e/`, `….node.test.ts`, or else a browser. Node runs them in
 * this order.
 *
 * @param {string[]} files
 */
export function sortTests(files) {
  const isNode = (/** @type {string} */ file) => file.endsWith('.node.test.ts');
  const isEndToEnd = (/** @type {string} */ file) => file.startsWith('test/e2e/');
  const nodeFiles = files.filter(isNode).sort((a, b) => rankLength(a) - rankLength(b));
  return {
    unit: nodeFiles.filter((file) => !isEndToEnd(file)),
    browser: files.filter((file) => !isNode(file) && !isEndToEnd(file)),
    e2e: nodeFiles.filter(isEndToEnd),
  };
}

/** @param {string} file */
function rankLength(file) {
  const place = LONGEST.indexOf(file);
  return place < 0 ? LONGEST.length : place;
}

/** @param {string} root */
function findTests(root) {
  return readdirSync(join(root, 'test'), { recursive: true, encoding: 'utf8' })
    .map((path) => `test/${path.replaceAll('\\', '/')}`)
    .filter((path) => path.endsWith('.test.ts'))
    .sort();
}

import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { after, describe, it } from 'node:test';
import { Worker as NodeWorker } from 'node:worker_threads';
import { build } from 'esbuild';
import { TAGS } from '../../src/elements/tags.js';
import { reply, startHarness } from '../e2e/support/harness.js';
import { askWorker } from './ask-worker.js';

/** Without side effects; those with, `insole/define/…`, are for pages, but do not throw elsewhere either. */
const PURE = ['insole', 'insole/catalog', 'insole/rank', 'insole/content', 'insole/claims', 'insole/ssr'];
const DEFINING = ['all', ...TAGS].map((name) => `insole/define/${name}`);

/** What Lit itself leaves in Node: a registry, lists of its versions, and what renders on a server. */
const LEFT_BY_LIT = /^(customElements|lit\w+|reactiveElementVersions)$/;

const PROBE = `
  const before = new Set(Reflect.ownKeys(globalThis));
  const names = Object.keys(await import(SPECIFIER));
  const left = Reflect.ownKeys(globalThis).filter((key) => !before.has(key)).map(String);
  const registered = TAGS.filter((tag) => globalThis.customElements?.get(tag));
`;

interface Found {
  names: string[];
  left: string[];
  registered: string[];
}

const probe = (specifier: string, hand: string): string =>
  `const SPECIFIER = '${specifier}', TAGS = ${JSON.stringify(TAGS)};${PROBE}${hand}({ names, left, registered })`;

describe('imported in Node', () => {
  for (const specifier of PURE) {
    it(`${specifier} leaves nothing behind, says nothing, and lets the process end`, () => {
      const { names, left, registered } = inNode(specifier);
      assert.ok(names.length);
      assert.deepEqual(
        left.filter((name) => !LEFT_BY_LIT.test(name)),
        [],
      );
      assert.deepEqual(registered, []);
    });
  }

  for (const specifier of [...DEFINING, 'insole/hydrate']) {
    it(`${specifier} does not throw`, () => void inNode(specifier));
  }

  it('insole/hydrate and then an element do not throw', () => {
    const imports = `await import('insole/hydrate'); await import('insole/define/pain-guide');`;
    execFileSync(process.execPath, ['--input-type=module', '-e', imports], { timeout: 20_000 });
  });

  function inNode(specifier: string): Found {
    const output = execFileSync(
      process.execPath,
      ['--input-type=module', '-e', probe(specifier, 'console.log(JSON.stringify').concat(')')],
      { encoding: 'utf8', timeout: 20_000 },
    );
    return JSON.parse(output) as Found;
  }
});

describe('imported in a worker of Node', () => {
  for (const specifier of PURE) {
    it(`${specifier} leaves nothing behind`, async () => {
      const code = `const { parentPort } = require('node:worker_threads');
        void (async () => { ${probe(specifier, 'parentPort.postMessage')} })()`;
      const worker = new NodeWorker(code, { eval: true });
      const { names, registered } = await new Promise<Found>((resolve, reject) => {
        worker.once('message', resolve);
        worker.once('error', reject);
      });
      assert.ok(names.length);
      assert.deepEqual(registered, []);
    });
  }
});

/** Bundled as a consumer's tools do, and started in Chromium. */
describe('imported in a web worker', async () => {
  const harness = await startHarness();
  after(() => harness.stop());

  for (const [specifier, conditions] of [
    // Lit wants a page's classes, and what reads Markdown a document; both have other builds for workers.
    ['insole', ['worker']],
    ['insole/content', ['worker']],
    ['insole/catalog', []],
    ['insole/rank', []],
    ['insole/claims', []],
  ] as const) {
    it(`${specifier} does not throw${conditions.length ? ', with the bundler told of workers' : ''}`, async () => {
      const { outputFiles } = await build({
        stdin: {
          contents: probe(specifier, 'postMessage').replace(/import\(SPECIFIER\)/, `import('${specifier}')`),
          resolveDir: '.',
        },
        bundle: true,
        write: false,
        format: 'esm',
        conditions: [...conditions],
        logLevel: 'error',
      });
      const { page, errors } = await harness.openPage('', {
        routes: { '/worker.js': reply(outputFiles[0]!.contents, { type: 'text/javascript' }) },
      });
      const found = await askWorker<Found>(page, '/worker.js');
      assert.ok(found.names.length);
      assert.deepEqual(found.registered, []);
      assert.deepEqual(errors, []);
    });
  }
});

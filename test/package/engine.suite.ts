import assert from 'node:assert/strict';
import { after, describe, it } from 'node:test';
import { Worker as NodeWorker } from 'node:worker_threads';
import { build } from 'esbuild';
import { FORMATS } from '../../scripts/generate/formats.js';
import { generateRows } from '../../scripts/generate/rows.js';
import { readFeed } from '../../src/catalog/index.js';
import type { RankedList } from '../../src/model/recommendation.js';
import { rankList, type RankNeed } from '../../src/rank/index.js';
import { reply, startHarness } from '../e2e/support/harness.js';
import { askWorker } from './ask-worker.js';

const NEEDS: RankNeed[] = [
  { feature: 'cushioning', weight: 2, grade: 'L', sources: ['a-study'] },
  { feature: 'rocker-sole', weight: 3, grade: 'A', sources: [] },
];
const OPTIONS = { needs: NEEDS, condition: 'heel-pain', limit: 12 };

/** Feeds in four languages, as text that a worker gets. */
const FEEDS = Object.entries(FORMATS).map(([format, { head, row, tail }]) => ({
  format,
  text: head + [...generateRows(400, 'engine')].map(row).join('') + tail,
}));

/** What a consumer writes to rank feeds away from the page. */
const WORK = `
  const { readFeed } = await import('insole/catalog');
  const { rankList } = await import('insole/rank');
  const lists = [];
  for (const { text } of FEEDS) {
    const { products } = await readFeed(new Blob([text]).stream());
    lists.push(await rankList(products, { ...OPTIONS, now: () => 0 }));
  }
`;
const GIVEN = `const OPTIONS = ${JSON.stringify(OPTIONS)}, FEEDS = ${JSON.stringify(FEEDS)};`;

const expected: RankedList[] = [];
for (const { text } of FEEDS) {
  const { products } = await readFeed(text);
  expected.push(await rankList(products, { ...OPTIONS, now: () => 0 }));
}

describe('the engine by itself', () => {
  it('ranks feeds of several formats', () => {
    assert.deepEqual(
      expected.map(({ items }) => items.length),
      FEEDS.map(() => 12),
    );
  });

  it('ranks the same in a worker of Node', async () => {
    const code = `const { parentPort } = require('node:worker_threads');
      void (async () => { ${GIVEN}${WORK} parentPort.postMessage(JSON.stringify(lists)); })();`;
    const worker = new NodeWorker(code, { eval: true });
    const lists = await new Promise<string>((resolve, reject) => {
      worker.once('message', resolve);
      worker.once('error', reject);
    });
    assert.deepEqual(JSON.parse(lists), plain(expected));
  });

  it('ranks the same in a web worker, under a policy that lets nothing else in', async () => {
    const harness = await startHarness();
    after(() => harness.stop());
    const { outputFiles } = await build({
      stdin: { contents: `${GIVEN}${WORK} postMessage(JSON.stringify(lists));`, resolveDir: '.' },
      bundle: true,
      write: false,
      format: 'esm',
      logLevel: 'error',
    });
    const { page, errors } = await harness.openPage('', {
      csp: "default-src 'none'; worker-src 'self'; script-src 'self'",
      routes: { '/worker.js': reply(outputFiles[0]!.contents, { type: 'text/javascript' }) },
    });
    const lists = await askWorker<string>(page, '/worker.js');
    assert.deepEqual(JSON.parse(lists), plain(expected));
    assert.deepEqual(errors, []);
  });
});

/** As it is when it was sent. */
const plain = (value: unknown): unknown => JSON.parse(JSON.stringify(value));

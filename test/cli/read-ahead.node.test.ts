import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { FORMATS } from '../../scripts/generate/formats.js';
import { generateRows } from '../../scripts/generate/rows.js';
import { streamFeed, type FeedItem, type Product } from '../../src/catalog/index.js';
import { createMarkupReader } from '../../src/cli/markup-reader.js';
import { ReadAhead, type AheadOptions } from '../../src/cli/read-ahead.js';
import { ShoeCollector, type ListFilter } from '../../src/cli/shoe-collector.js';
import { loadFeatureReader, type FeatureReader, type RankNeed } from '../../src/rank/index.js';

const ROWS = 4000;
const NEEDS: RankNeed[] = [
  { feature: 'cushioning', weight: 2, grade: 'L', sources: [] },
  { feature: 'wide-fit', weight: 1, grade: 'L', sources: [] },
];
const WORKER = new URL('reading-worker.mjs', import.meta.url);
const LIST = { condition: 'heel-pain', needs: NEEDS };

const EMPTY = { title: '', description: '', tags: [], categories: [], attributes: [], highlights: [] };

const { head, row, tail } = FORMATS.tsv!;
const FEED = head + [...generateRows(ROWS, 'ahead')].map(row).join('') + tail;

/** A reader that counts what it is asked for. */
async function countReads() {
  const reader = createMarkupReader(await loadFeatureReader());
  const { models } = reader;
  const counter = { reads: 0, models, read: (product: Product) => (counter.reads++, reader.read(product)) };
  return counter satisfies Pick<FeatureReader, 'read' | 'models'>;
}

async function rankPlainly(filter: ListFilter = {}) {
  const collector = new ShoeCollector(await loadFeatureReader(), [LIST], 24, filter);
  await streamFeed(FEED, { knows: collector.knows }, (item) => collector.add(item));
  const { products, footwear } = collector;
  return { products, footwear, lists: collector.finish(0) };
}

/** The same by way of a thread that was started before, and how many products this thread read until the end. */
async function rankAhead(options: AheadOptions, filter: ListFilter = {}) {
  const reader = await countReads();
  const collector = new ShoeCollector(reader, [LIST], 24, filter);
  const ahead = new ReadAhead(collector, options);
  await ahead.start();
  const wiring = { keepMarkup: true, knows: ahead.knows, yieldToMain: ahead.rest };
  await streamFeed(FEED, wiring, (item: FeedItem) => {
    ahead.take(item);
  });
  await ahead.finish();
  ahead.close();
  const { reads } = reader;
  const { products, footwear } = collector;
  return { reads, result: { products, footwear, lists: collector.finish(0) } };
}

describe('reading ahead', () => {
  it('makes the same lists in two threads as in one', async () => {
    const { reads, result } = await rankAhead({ worker: WORKER });
    assert.deepEqual(result, await rankPlainly());
    // Two hundred of them at least were read by the other: this one helps where that has more than it can do.
    assert.ok(reads < result.products - 200, `${reads} of ${result.products}`);
  });

  it('knows of all rows who a shoe is for and whether it can be had', async () => {
    const filter = { audience: 'women', inStock: true } as const;
    const { result } = await rankAhead({ worker: WORKER }, filter);
    const plain = await rankPlainly(filter);
    assert.deepEqual(result, plain);
    assert.notDeepEqual(plain.lists, (await rankPlainly()).lists);
  });

  it('goes on alone where the second thread fails', async () => {
    const plain = await rankPlainly();
    for (const code of ['throw new Error("no")', 'process.exit(3)', failAfter(2)]) {
      const { reads, result } = await rankAhead({ worker: new URL(`data:text/javascript,${code}`) });
      assert.deepEqual(result, plain, code);
      assert.equal(reads, plain.products, code);
    }
  });

  it('tells its caller what the collector throws when an answer comes', async () => {
    const collector = new ShoeCollector(await loadFeatureReader(), [LIST], 24);
    collector.add = () => {
      throw new Error('The disk is full.');
    };
    for (const worker of [WORKER, new URL(`data:text/javascript,${failAfter(0)}`)]) {
      const ahead = new ReadAhead(collector, { worker });
      await ahead.start();
      const product = { id: 'a', name: '', images: [], variants: [], words: EMPTY };
      ahead.take({ product });
      await assert.rejects(ahead.finish(), { message: 'The disk is full.' });
      ahead.close();
    }
  });
});

/** A thread that says that it is ready, and dies of the batch after so many. */
function failAfter(batches: number): string {
  return encodeURIComponent(`
    import { parentPort } from 'node:worker_threads';
    let batches = 0;
    parentPort.on('message', () => { if (++batches > ${batches}) throw new Error('no'); });
    parentPort.postMessage('ready');`);
}

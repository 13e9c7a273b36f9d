import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { readFeed } from '../../src/catalog/index.js';
import type { Inspection } from '../../src/cli/inspect.js';
import { main } from '../../src/cli/main.js';
import { loadFeatureReader } from '../../src/rank/index.js';
import { TestTerminal } from './test-terminal.js';

const FEEDS = join(process.env.INSOLE_SHARED ?? '../shared', 'feeds');
const skip = existsSync(FEEDS) ? false : `no feeds at ${FEEDS}: set INSOLE_SHARED`;

/** As the README beside the feeds has it: rows, products, variants, currency, low, high, out of stock, images, shoes. */
type Expected = [
  number | null,
  number,
  number,
  string | null,
  number | null,
  number | null,
  number | null,
  number,
  number,
];
const EXPECTED: Record<string, Expected> = {
  'undefeated.products.json': [1, 1, 17, null, 135, 135, 0, 1, 1],
  'demo-apparel-root-array.json': [25, 25, 96, null, 0, 310, null, 55, 1],
  'elsewedyshop.page1-en.json': [4, 4, 9, null, 110, 29152.63, 1, 4, 0],
  'samehgabriel.store-v1-products.json': [18, 18, 18, 'EGP', 988.11, 16650.44, 1, 64, 0],
  'codingbiro-feed.xml': [3, 3, 3, 'DKK', 100, 100, 2, 3, 0],
  'google-help-atom10.xml': [1, 1, 1, null, 25, 25, null, 1, 0],
  'northridge-gmc-learning.tsv': [22, 6, 22, 'EUR', 29, 349, 0, 9, 0],
  'awin-mandm-comma.csv': [102, 102, 102, 'GBP', 1.95, 107.95, null, 102, 84],
  'decathlon-eg-productgroup.html': [1, 1, 2, 'EGP', 299, 299, 0, 2, 0],
  'newbalance-eg.jsonld': [1, 1, 1, 'EGP', 1000, 1000, 0, 0, 0],
  'extruct-null_ld_mock.html': [null, 0, 0, null, null, null, null, 0, 0],
};

describe('feeds of real shops', { skip }, () => {
  for (const [file, expected] of Object.entries(EXPECTED)) {
    it(`inspects ${file} as the README beside it says`, async () => {
      const terminal = new TestTerminal();
      assert.equal(await main(['inspect', join(FEEDS, file), '--json'], terminal), 0);
      const { counts, currencies, price, problems } = JSON.parse(terminal.printed) as Inspection;
      const { rows, products, variants, outOfStock, images, footwear, skipped } = counts;
      assert.deepEqual(
        [
          rows,
          products,
          variants,
          currencies && currencies.join(),
          price && price.min,
          price && price.max,
          outOfStock,
          images,
          footwear,
        ],
        expected,
      );
      const [problem, ...further] = problems;
      assert.deepEqual([skipped, further], [0, []]);
      assert.equal(problem?.message.startsWith('This page describes no product'), rows ? undefined : true);
    });
  }

  it('does not take what a maker recommends for a former price', async () => {
    const file = readFileSync(join(FEEDS, 'awin-mandm-comma.csv'), 'utf8');
    assert.match(file.split('\n')[0]!, /\brrp_price\b/);
    const { products } = await readFeed(file);
    assert.equal(products.filter(({ compareAt }) => compareAt).length, 0);
  });

  it('tells for whom an affiliate’s shoes are', async () => {
    const { products } = await readFeed(readFileSync(join(FEEDS, 'awin-mandm-comma.csv')));
    const reader = await loadFeatureReader();
    const counts: Record<string, number> = {};
    for (const product of products) {
      const { isFootwear, audience = 'unstated' } = reader.read(product);
      if (isFootwear) counts[audience] = (counts[audience] ?? 0) + 1;
    }
    assert.deepEqual(counts, { women: 47, men: 35, kids: 2 });
  });
});

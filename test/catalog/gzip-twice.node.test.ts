import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { gzipSync } from 'node:zlib';
import { readFeed } from '../../src/catalog/index.js';

const FEED = 'id\ttitle\tlink\tprice\n1\tClog\thttps://shop.example/c\t80 EUR\n';

describe('a feed that was zipped twice', () => {
  it('is read', async () => {
    const { products } = await readFeed(gzipSync(gzipSync(FEED)));
    assert.deepEqual(
      products.map(({ name, price }) => [name, price]),
      [['Clog', 80]],
    );
  });

  it('says so where the inner one is damaged, and goes no deeper', async () => {
    const inner = gzipSync(FEED);
    await assert.rejects(readFeed(gzipSync(inner.subarray(0, 30))), { name: 'FeedError', code: 'broken' });
    await assert.rejects(readFeed(gzipSync(gzipSync(inner))), { name: 'FeedError', code: 'unrecognised' });
  });
});

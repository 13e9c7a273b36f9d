import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { readFeed } from '../../src/catalog/index.js';
import { loadFeatureReader } from '../../src/rank/index.js';
import { RAKUTEN } from '../fixtures/feeds/tables.js';

describe('a table of Rakuten, which has no header', () => {
  it('is read by its places', async () => {
    const { format, counts, currencies, products } = await readFeed(RAKUTEN);
    assert.deepEqual(
      [format, counts.rows, counts.products, counts.skipped, currencies],
      ['affiliate', 2, 2, 0, ['EUR']],
    );
    const [trainer, socks] = products;
    assert.deepEqual(
      [trainer!.id, trainer!.name, trainer!.brand, trainer!.price, trainer!.compareAt, trainer!.inStock],
      ['7001', 'Jetty Trainer', 'Pier', 59.95, 79.95, true],
    );
    assert.match(trainer!.url!, /^https:\/\/track\.example\/link\?id=x/);
    assert.deepEqual(trainer!.images, [{ src: 'https://shop.example/j.jpg' }]);
    assert.deepEqual([socks!.price, socks!.compareAt, socks!.inStock], [9.95, undefined, false]);
    const reader = await loadFeatureReader();
    const { isFootwear, found, audience } = reader.read(trainer!);
    assert.deepEqual(
      [isFootwear, found.map(({ feature }) => feature).sort(), audience],
      [true, ['breathable', 'cushioning'], 'women'],
    );
    assert.equal(reader.read(socks!).isFootwear, false);
  });

  it('is read whatever its slices', async () => {
    async function* signs() {
      for (const sign of RAKUTEN) yield sign;
    }
    assert.deepEqual(await readFeed(signs()), await readFeed(RAKUTEN));
  });
});

import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { readFeed } from '../../src/catalog/index.js';
import { YML } from '../fixtures/feeds/markup.js';

describe('Yandex’s YML', () => {
  it('has prices in the currency of each offer, or else in the author’s', async () => {
    const { products, currencies, problems } = await readFeed(YML, { currency: 'EUR' });
    assert.deepEqual(
      products.map(({ name, brand, price, currency }) => [name, brand, price, currency]),
      [
        ['Ridge Boot "High"', 'Ridgeline', 8990, 'UAH'],
        ['Cove Sandal', undefined, 90.5, 'RUB'],
        ['Bay Boot', undefined, 1200, 'EUR'],
      ],
    );
    assert.deepEqual([currencies, problems], [['UAH', 'RUB', 'EUR'], []]);
  });

  it('has the words, the page and the picture of an offer', async () => {
    const { url, images, words } = (await readFeed(YML)).products[0]!;
    assert.equal(url, 'https://shop.example/ridge?id=1&utm_source=y');
    assert.deepEqual(
      images.map(({ src }) => src),
      ['https://shop.example/ridge.jpg'],
    );
    assert.equal(words.description, 'Ridge Boot\n\nCushioned; not an end:');
  });
});

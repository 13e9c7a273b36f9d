import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { readFeed } from '../../src/catalog/index.js';
import { GOOGLE_FRENCH, GOOGLE_GERMAN, GOOGLE_SPANISH } from '../fixtures/feeds/tables.js';

/** The one product of a table, and what Google's columns say of it. */
async function readOne(table: string) {
  const { format, products, problems } = await readFeed(table);
  assert.deepEqual([format, products.length, problems], ['google-table', 1, []]);
  return products[0]!;
}

describe('a Google table whose columns are named in another language', () => {
  it('is read in German', async () => {
    const { id, name, brand, url, images, price, compareAt, inStock, audience, variants, words } =
      await readOne(GOOGLE_GERMAN);
    assert.deepEqual(
      [id, name, brand, url, price, compareAt, inStock, audience],
      ['g1', 'Hafenclog', 'Hafen', 'https://shop.example/hafenclog', 79.9, 99.9, true, 'women'],
    );
    assert.deepEqual(
      images.map(({ src }) => src),
      ['https://shop.example/h.jpg', 'https://shop.example/h2.jpg'],
    );
    assert.deepEqual([variants[0]!.size, variants[0]!.color], ['38', 'Blau']);
    assert.deepEqual(
      [words.description, words.categories],
      ['Ein Clog mit Fußbett.', ['Schuhe > Clogs', 'Shoes']],
    );
  });

  it('is read in French', async () => {
    const { id, name, brand, price, currency, inStock, images, audience, words } =
      await readOne(GOOGLE_FRENCH);
    assert.deepEqual(
      [id, name, brand, price, currency, inStock, images.length, audience, words.categories],
      ['g1', 'Sabot du port', 'Port', 99.9, 'EUR', true, 1, 'women', ['Shoes']],
    );
  });

  it('is read in Spanish', async () => {
    const { name, url, price, compareAt, images, audience } = await readOne(GOOGLE_SPANISH);
    assert.deepEqual(
      [name, url, price, compareAt, images.length, audience],
      ['Zueco del puerto', 'https://shop.example/zueco', 79.9, 99.9, 1, 'women'],
    );
  });
});

import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { readFeed } from '../../src/catalog/index.js';

/** A page with these objects in blocks of schema.org data. */
const page = (...blocks: unknown[]): string =>
  `<html>${blocks.map((block) => `<script type="application/ld+json">${JSON.stringify(block)}</script>`).join('')}</html>`;

const CLOG = {
  '@type': 'Product',
  name: 'Clog',
  url: 'https://shop.example/clog',
  offers: { '@type': 'Offer', price: 80, priceCurrency: 'EUR' },
};

describe('schema.org data in a page', () => {
  it('counts ratings by thousands', async () => {
    for (const [reviewCount, count] of [
      ['1,234', 1234],
      ['1.234', 1234],
      ['1 234 567', 1234567],
      ['12', 12],
      [1234, 1234],
      ['0', undefined],
    ]) {
      const { products } = await readFeed(
        page({ ...CLOG, aggregateRating: { ratingValue: '4,5', reviewCount } }),
      );
      assert.deepEqual([products[0]!.rating?.value, products[0]!.rating?.count], [4.5, count]);
    }
  });

  it('joins what a block’s list refers to, and skips what has no name in it', async () => {
    const { products, counts } = await readFeed(
      page([
        {
          '@type': 'ProductGroup',
          '@id': '#c',
          productGroupID: 'c',
          name: 'Clog',
          hasVariant: [{ '@id': '#38' }, { '@id': '#39' }],
        },
        { ...CLOG, '@id': '#38', sku: '38', size: '38' },
        { ...CLOG, '@id': '#39', sku: '39', size: '39' },
        { '@type': 'Product', sku: 'x' },
        { ...CLOG, name: 'Mule', url: 'https://shop.example/mule' },
      ]),
    );
    assert.deepEqual(
      products.map(({ name, variants }) => [name, variants.map(({ size }) => size)]),
      [
        ['Clog', ['38', '39']],
        ['Mule', [undefined]],
      ],
    );
    assert.equal(counts.skipped, 1);
  });

  it('has a variant once of which it tells twice', async () => {
    const image = 'https://cdn.example/clog.jpg';
    for (const again of [CLOG, { ...CLOG, sku: 'c' }, { ...CLOG, image }]) {
      const { products, counts } = await readFeed(page(CLOG, again, CLOG));
      assert.deepEqual([products.length, counts.variants, products[0]!.price], [1, 1, 80]);
      assert.equal(products[0]!.images.length, again === CLOG || !('image' in again) ? 0 : 1);
    }
    const sizes = [38, 39].map((size) => ({ ...CLOG, sku: `${size}`, inProductGroupWithID: 'c' }));
    assert.equal((await readFeed(page(...sizes))).counts.variants, 2);
  });

  it('has the lowest price where it has no other', async () => {
    for (const price of ['', null, undefined]) {
      const offers = { '@type': 'AggregateOffer', price, lowPrice: '70', priceCurrency: 'EUR' };
      assert.equal((await readFeed(page({ ...CLOG, offers }))).products[0]!.price, 70);
    }
  });
});

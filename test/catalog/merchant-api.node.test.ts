import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { readFeed } from '../../src/catalog/index.js';

const NOW = () => Date.parse('2026-11-22T10:00:00Z');
const LINK = 'https://shop.example/clog';
const PICTURE = 'https://cdn.example/1.jpg';

/** What Google's interfaces for merchants answer, each in its own words. */
const ANSWERS: Record<string, object> = {
  'Merchant API': {
    products: [
      {
        name: 'accounts/1/products/en~US~a1',
        offerId: 'a1',
        contentLanguage: 'en',
        productAttributes: {
          title: 'Clog',
          link: LINK,
          imageLink: PICTURE,
          additionalImageLinks: ['https://cdn.example/2.jpg'],
          availability: 'IN_STOCK',
          price: { amountMicros: '89950000', currencyCode: 'USD' },
          salePrice: { amountMicros: '69950000', currencyCode: 'USD' },
          salePriceEffectiveDate: { startTime: '2026-11-01T00:00:00Z', endTime: '2026-11-30T00:00:00Z' },
          gender: 'FEMALE',
          size: '38',
          productDetails: [{ sectionName: 'Fit', attributeName: 'Width', attributeValue: 'Wide' }],
        },
      },
    ],
    nextPageToken: 'x',
  },
  'Content API': {
    kind: 'content#productsListResponse',
    resources: [
      {
        kind: 'content#product',
        id: 'online:en:US:a1',
        offerId: 'a1',
        title: 'Clog',
        link: LINK,
        imageLink: PICTURE,
        additionalImageLinks: ['https://cdn.example/2.jpg'],
        availability: 'in stock',
        price: { value: '89.95', currency: 'USD' },
        salePrice: { value: '69.95', currency: 'USD' },
        salePriceEffectiveDate: '2026-11-01T00:00:00Z/2026-11-30T00:00:00Z',
        gender: 'female',
        sizes: ['38'],
        productDetails: [{ sectionName: 'Fit', attributeName: 'Width', attributeValue: 'Wide' }],
      },
    ],
  },
};

describe('products as Google gives them back', () => {
  for (const [name, answer] of Object.entries(ANSWERS)) {
    it(`are read: ${name}`, async () => {
      const { format, products, problems } = await readFeed(JSON.stringify(answer), { now: NOW });
      assert.deepEqual([format, products.length, problems], ['google-json', 1, []]);
      const [clog] = products as [(typeof products)[0]];
      assert.deepEqual([clog.name, clog.url, clog.images.length], ['Clog', LINK, 2]);
      assert.deepEqual([clog.price, clog.compareAt, clog.currency], [69.95, 89.95, 'USD']);
      assert.deepEqual([clog.inStock, clog.audience, clog.variants[0]!.size], [true, 'women', '38']);
      assert.deepEqual(clog.words.attributes, [{ name: 'Width', value: 'Wide' }]);
      assert.match(clog.id, /a1$/);
    });
  }

  it('are told of by their id where something is wrong with them', async () => {
    const { products } = ANSWERS['Merchant API'] as { products: { productAttributes: object }[] };
    const [first] = products;
    const broken = { ...first, productAttributes: { ...first!.productAttributes, title: '' }, offerId: 'b2' };
    const { counts, problems } = await readFeed(JSON.stringify({ products: [first, broken] }));
    assert.deepEqual(
      [counts.skipped, problems.map(({ id, message }) => [id, message])],
      [1, [['b2', 'It has no title.']]],
    );
  });
});

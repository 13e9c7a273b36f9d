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

  it('reads properties that are true or false', async () => {
    const additionalProperty = [
      { name: 'Removable insole', value: false },
      { name: 'Arch support', value: true },
      { name: 'Widths', value: null },
    ];
    const { products } = await readFeed(page({ ...CLOG, additionalProperty }));
    assert.deepEqual(products[0]!.words.attributes, [
      { name: 'Removable insole', value: 'false' },
      { name: 'Arch support', value: 'true' },
    ]);
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

  it('has the price that everybody pays', async () => {
    const say = (price: number, more: object) => ({
      '@type': 'UnitPriceSpecification',
      price,
      priceCurrency: 'EUR',
      ...more,
    });
    const plain = say(69, {});
    const sale = say(69, { priceType: 'https://schema.org/SalePrice' });
    for (const [priceSpecification, former] of [
      [[say(99, { priceType: 'https://schema.org/MSRP' }), plain], undefined],
      [[say(59, { validForMemberTier: { '@id': '#plus' } }), plain], undefined],
      [[say(89, { priceType: 'RegularPrice' }), sale], undefined],
      [[say(89, { priceType: 'https://schema.org/ListPrice' }), plain], 89],
      [[sale, say(89, { priceType: 'StrikethroughPrice' })], 89],
    ] as const) {
      const { products } = await readFeed(
        page({ ...CLOG, offers: { '@type': 'Offer', priceSpecification } }),
      );
      const { price, compareAt, currency } = products[0]!;
      assert.deepEqual([price, compareAt, currency], [69, former, 'EUR'], JSON.stringify(priceSpecification));
    }
  });

  it('has the lowest price of offers of which none says its own', async () => {
    const all = { '@type': 'AggregateOffer', lowPrice: 70, highPrice: 90, priceCurrency: 'EUR' };
    const part = (availability?: string) => ({ '@type': 'Offer', url: '/clog', availability });
    for (const [offers, inStock] of [
      [[part('OutOfStock'), part('InStock')], true],
      [[part('OutOfStock'), part('OutOfStock')], false],
      [[part(), part()], undefined],
    ] as const) {
      const [clog] = (await readFeed(page({ ...CLOG, offers: { ...all, offers } }))).products;
      assert.deepEqual([clog!.price, clog!.currency, clog!.inStock], [70, 'EUR', inStock]);
    }
  });

  it('is found where the plus of its type is escaped, and not in a comment', async () => {
    for (const plus of ['&#x2B;', '&#43;', '+']) {
      const { products } = await readFeed(page(CLOG).replace('ld+json', `ld${plus}json`));
      assert.equal(products.length, 1, plus);
    }
    const old = page({ ...CLOG, offers: { price: 5, priceCurrency: 'EUR' } });
    const script = '<script>if (a<b) document.write("<!-- no comment")</script><!--[if IE]> old <![endif]-->';
    const { products, counts } = await readFeed(
      page(CLOG).replace('<html>', `<html><!-- ${old} -->${script}`),
    );
    assert.deepEqual([products[0]!.price, counts.variants], [80, 1]);
  });

  it('is one product where a plugin tells of its rating alone, before or after the theme', async () => {
    const theme = { ...CLOG, brand: [{ name: 'Harbour' }], description: 'A soft clog.' };
    const { name, url } = CLOG;
    const plugin = {
      '@type': 'Product',
      name,
      url,
      aggregateRating: { ratingValue: '4.6', reviewCount: '31' },
    };
    for (const blocks of [
      [theme, plugin],
      [plugin, theme],
    ]) {
      const { products, counts } = await readFeed(page(...blocks));
      const [{ rating, price, brand, words }] = products as [(typeof products)[0]];
      assert.deepEqual([products.length, counts.variants], [1, 1]);
      assert.deepEqual([rating, price], [{ value: 4.6, count: 31 }, 80]);
      assert.deepEqual([brand, words.description], ['Harbour', 'A soft clog.']);
    }
  });
});

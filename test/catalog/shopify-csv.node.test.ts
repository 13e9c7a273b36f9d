import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { readFeed, type FeedOptions, type Product } from '../../src/catalog/index.js';
import { inspectFeed } from '../../src/cli/inspect.js';
import { loadFeatureReader } from '../../src/rank/index.js';
import { makeCatalogue } from '../../scripts/demo/catalogue.js';
import { toShopifyCsv } from '../../scripts/demo/feeds/shopify-csv.js';
import { toShopify } from '../../scripts/demo/feeds/shopify.js';
import { SHOPIFY_CSV, SHOPIFY_CSV_NEW } from '../fixtures/feeds/tables.js';

const OPTIONS: FeedOptions = { currency: 'EUR', baseUrl: 'https://shop.example/files/products_export.csv' };

const HEADER = 'Handle,Title,Published,Option1 Name,Option1 Value,Variant SKU,Variant Price,Image Src,Status';

/** The first product of a table with these columns beside the usual ones, and a row for each list of their values. */
async function readOne(columns: Record<string, string>): Promise<Product> {
  const header = ['Handle', 'Title', 'Variant Price', ...Object.keys(columns)];
  const { products } = await readFeed(
    `${header.join()}\nclog,Clog,80.00,${Object.values(columns).join()}\n`,
    OPTIONS,
  );
  return products[0]!;
}

const offer = ({ id, size, color, price, compareAt, inStock }: Product['variants'][number]) => [
  id,
  size,
  color,
  price,
  compareAt,
  inStock,
];

describe('the product export of Shopify’s admin', () => {
  it('is read with prices, stock, pictures and words', async () => {
    const { format, counts, products, price } = await readFeed(SHOPIFY_CSV, OPTIONS);
    assert.equal(format, 'shopify-csv');
    assert.deepEqual(counts, { rows: 9, products: 3, variants: 4, outOfStock: 1, images: 3, skipped: 4 });
    assert.deepEqual(price, { min: 49, max: 89.9 });
    const [walker, clog] = products;
    const { id, name, brand, url, currency, inStock, images, variants, words } = walker!;
    assert.deepEqual(
      [id, name, brand, url, walker!.price, currency, inStock],
      [
        'harbour-walker',
        'Harbour Walker',
        'Tidewell',
        'https://shop.example/products/harbour-walker',
        89.9,
        'EUR',
        true,
      ],
    );
    assert.deepEqual(images, [
      { src: 'https://cdn.shop.example/a.jpg?v=1', alt: 'Side view' },
      { src: 'https://cdn.shop.example/b.jpg?v=1' },
      { src: 'https://cdn.shop.example/c.jpg?v=1', alt: 'Sole' },
    ]);
    assert.deepEqual(variants.map(offer), [
      ['HW-38', '38', 'Navy', 79.9, 99, false],
      ['HW-39', '39', 'Navy', 89.9, undefined, true],
    ]);
    assert.equal(words.description, 'Cushioned midsole, "soft" to the touch.\n\nMesh upper');
    assert.deepEqual(words.tags, ['womens']);
    assert.deepEqual(words.categories, ['Walking Shoes', 'Apparel & Accessories > Shoes']);
    assert.deepEqual([clog!.words.description, clog!.inStock], ['One piece.\nSlips on.', true]);
  });

  it('says of a shoe what all of its rows say', async () => {
    const [walker] = (await readFeed(SHOPIFY_CSV.replace(', width:wide', ''), OPTIONS)).products;
    assert.deepEqual(walker!.words.attributes, [
      { name: 'Width', value: 'Medium' },
      { name: 'gender', value: 'female' },
      { name: 'shoe features', value: 'breathable; slip-resistant' },
      { name: 'Width', value: 'Wide' },
    ]);
    const { found, widths, audience } = (await loadFeatureReader()).read(walker!);
    const features = found.map(({ feature }) => feature);
    for (const feature of ['wide-fit', 'breathable', 'slip-resistant'] as const)
      assert.ok(features.includes(feature), feature);
    assert.deepEqual([widths, audience], [['standard', 'wide'], 'women']);
  });

  it('gives what the feed of the same shop gives, but for what only that has', async () => {
    const shop = makeCatalogue();
    const feed = await readFeed(JSON.stringify(toShopify(shop)), OPTIONS);
    const table = await readFeed(toShopifyCsv(shop), OPTIONS);
    // Ids, and how large pictures are.
    const bare = ({ images, variants, ...product }: Product) => ({
      ...product,
      id: '',
      images: images.map(({ src }) => src),
      variants: variants.map((variant) => ({ ...variant, id: '' })),
      words: { ...product.words, attributes: new Set(product.words.attributes.map(({ value }) => value)) },
    });
    assert.deepEqual(table.products.map(bare), feed.products.map(bare));
    assert.deepEqual([table.counts.skipped, table.problems], [0, []]);
  });

  it('names its problems by handle and line, behind cells of several lines too', async () => {
    const { problems } = await readFeed(SHOPIFY_CSV, OPTIONS);
    assert.deepEqual(
      problems.map(({ line, id, field, message }) => [line, id, field, message]),
      [
        [10, 'next-boot', null, 'It is not published.'],
        [11, 'next-boot', null, 'The product that it belongs to is left out.'],
        [12, 'hidden-boot', null, 'It is not published.'],
        [13, 'lost-boot', null, 'It has no title, and does not follow a row of its product.'],
        [14, 'bay-boot', 'price', '"ask us" is no price.'],
      ],
    );
  });

  it('is read by the newer names of its columns, and after a spreadsheet', async () => {
    const { format, counts, products, problems } = await readFeed(SHOPIFY_CSV_NEW, OPTIONS);
    assert.deepEqual([format, counts.rows, counts.products, counts.skipped], ['shopify-csv', 5, 1, 3]);
    const { name, url, images, variants, words } = products[0]!;
    assert.deepEqual([name, url], ['Quay Sandal', 'https://shop.example/products/quay-sandal']);
    assert.deepEqual(
      images.map(({ src }) => src),
      ['https://cdn.shop.example/q.jpg', 'https://cdn.shop.example/q39.jpg'],
    );
    assert.deepEqual(variants.map(offer), [
      ['QS-38', '38', undefined, 89.9, 110, true],
      ['QS-39', '39', undefined, 89.9, 110, false],
    ]);
    assert.equal(words.description, 'Two straps; "adjustable".');
    assert.deepEqual(
      problems.map(({ line, message }) => [line, message]),
      [
        [4, 'It has no id.'],
        [5, 'It is not published.'],
        [6, 'It is not published.'],
      ],
    );
  });

  it('is counted by `inspect` as it is read', async () => {
    for (const feed of [SHOPIFY_CSV, SHOPIFY_CSV_NEW]) {
      const { counts, problems } = await readFeed(feed, OPTIONS);
      const inspection = await inspectFeed(feed, OPTIONS);
      const { footwear: _, sponsored: __, ...same } = inspection.counts;
      assert.deepEqual([same, inspection.problems], [counts, problems]);
    }
  });

  it('is read alike in slices of any length', async () => {
    const whole = await readFeed(SHOPIFY_CSV, OPTIONS);
    for (const length of [1, 7, 100, 1999]) {
      const slices = async function* () {
        for (let at = 0; at < SHOPIFY_CSV.length; at += length) yield SHOPIFY_CSV.slice(at, at + length);
      };
      assert.deepEqual(await readFeed(slices(), OPTIONS), whole, String(length));
    }
  });

  it('can be had where its stock is not tracked, or sold beyond', async () => {
    const tracked = { 'Variant Inventory Tracker': 'shopify' };
    const stock = async (columns: Record<string, string>) => (await readOne(columns)).inStock;
    assert.equal(await stock({ 'Variant Inventory Tracker': '' }), true);
    assert.equal(await stock({ ...tracked, 'Variant Inventory Qty': '-2' }), false);
    assert.equal(
      await stock({ ...tracked, 'Variant Inventory Qty': '-2', 'Variant Inventory Policy': 'continue' }),
      true,
    );
    assert.equal(
      await stock({ ...tracked, 'Variant Inventory Qty': '0', 'Variant Inventory Policy': 'deny' }),
      false,
    );
    // A shop with several locations has its quantities in another file.
    assert.equal(await stock({ ...tracked, 'Variant Inventory Policy': 'deny' }), undefined);
    assert.equal(await stock({ Type: 'Clogs' }), undefined);
  });

  it('has no currency but the author’s, and addresses of the site that it is on', async () => {
    const { products, currencies } = await readFeed(SHOPIFY_CSV);
    assert.deepEqual([products[0]!.url, currencies], ['/products/harbour-walker', null]);
    const inMarket = await readFeed(SHOPIFY_CSV, { baseUrl: 'https://shop.example/en-ca/products/' });
    assert.equal(inMarket.products[0]!.url, 'https://shop.example/en-ca/products/harbour-walker');
  });

  it('is one product where its rows stand apart and have its title, and where they have no handle', async () => {
    const rows = [
      'clog,Clog,TRUE,Size,38,C-38,80.00,https://cdn.example/c.jpg,active',
      'boot,Boot,TRUE,Size,38,B-38,90.00,,active',
      ',,,,39,B-39,90.00,,',
      'clog,Clog,TRUE,Size,39,C-39,80.00,,active',
    ];
    const { counts, products } = await readFeed([HEADER, ...rows].join('\n'), OPTIONS);
    assert.equal(counts.skipped, 0);
    assert.deepEqual(
      products.map(({ id, variants }) => [id, variants.map(({ size }) => size)]),
      [
        ['clog', ['38', '39']],
        ['boot', ['38', '39']],
      ],
    );
  });

  it('loses a row of too many cells, and not its product', async () => {
    const rows = [
      'clog,Clog,TRUE,Size,38,C-38,80.00,,active',
      'clog,,,,39,C-39,80.00,,,one,two',
      'clog,,,,40,C-40,80.00,,',
    ];
    const { counts, products, problems } = await readFeed([HEADER, ...rows].join('\r\n'), OPTIONS);
    assert.deepEqual([counts.rows, counts.skipped, products[0]!.variants.length], [3, 1, 2]);
    assert.deepEqual([problems[0]!.line, problems[0]!.id], [3, 'clog']);
  });

  it('is not known by a handle alone', async () => {
    const tables = [
      'Handle,Title,Option1 Name,Option1 Value,SKU,HS Code,Location,Available\nc,Clog,Size,38,C,,Shop,3',
      'id,title,price,handle,image_link\n1,Clog,80 EUR,c,https://cdn.example/c.jpg',
    ];
    for (const table of tables) assert.equal((await readFeed(table)).format, 'google-table');
  });
});

import { expect } from '@open-wc/testing';
import { readFeed, type FeedInput, type FeedOptions } from '../../src/catalog/index.js';
import * as json from '../fixtures/feeds/json.js';
import * as markup from '../fixtures/feeds/markup.js';
import * as tables from '../fixtures/feeds/tables.js';

const first = async (feed: FeedInput, options?: FeedOptions) => (await readFeed(feed, options)).products[0]!;

describe('readFeed', () => {
  it('reads Shopify, keeping what can be kept', async () => {
    const catalog = await readFeed(json.SHOPIFY, {
      baseUrl: 'https://shop.example/products.json',
      currency: 'EUR',
    });
    expect(catalog).to.deep.include({
      format: 'shopify',
      encoding: 'utf-8',
      currencies: ['EUR'],
      price: { min: 79.9, max: 89.9 },
    });
    expect(catalog.counts).to.deep.equal({
      rows: 3,
      products: 2,
      variants: 3,
      outOfStock: 0,
      images: 1,
      skipped: 1,
    });
    expect(catalog.problems).to.deep.equal([
      { line: 1, id: '102', field: null, message: 'It has no title.' },
      { line: 1, id: '103', field: 'price', message: '"ask us" is no price.' },
    ]);
    const [walker, clog] = catalog.products;
    expect(walker).to.deep.include({
      id: '101',
      name: 'Harbour Walker & Co.',
      brand: 'Tidewell',
      url: 'https://shop.example/products/harbour-walker',
      images: [{ src: 'https://cdn.shop.example/a.jpg', width: 800, height: 600 }],
      price: 89.9,
      currency: 'EUR',
      inStock: true,
    });
    expect(walker).not.to.have.property('compareAt');
    expect(walker!.variants[0]).to.deep.equal({
      id: '1',
      title: '38 / Navy',
      color: 'Navy',
      size: '38',
      price: 79.9,
      compareAt: 99,
      currency: 'EUR',
      inStock: false,
    });
    expect(walker!.words).to.deep.equal({
      title: 'Harbour Walker & Co.',
      description: 'Cushioned midsole.\n\nRutschfest\n\nMesh upper',
      tags: ['womens'],
      categories: ['Shoes'],
      attributes: [
        { name: 'width', value: 'wide' },
        { name: 'Closure', value: 'Lace-up' },
        { name: 'Width', value: 'Wide' },
        { name: 'Width', value: 'Standard' },
      ],
      highlights: [],
    });
    expect(clog!.words.tags).to.deep.equal(['men', 'clog']);
    expect(clog).not.to.have.any.keys('price', 'currency', 'inStock');
  });

  it('reads a bare array, and says null where nothing is said', async () => {
    const { counts, currencies } = await readFeed(
      '[{"id":1,"title":"Shoe","handle":"s","variants":[{"id":2,"price":"0.00"}]}]',
    );
    expect(counts).to.deep.equal({
      rows: 1,
      products: 1,
      variants: 1,
      outOfStock: null,
      images: 0,
      skipped: 0,
    });
    expect(currencies).to.equal(null);
  });

  it('reads cents from the storefront’s own answer', async () => {
    expect(await first(json.SHOPIFY_JS)).to.deep.include({
      price: 89.5,
      compareAt: 100,
      url: '/products/quay-loafer',
    });
  });

  it('reads answers of the GraphQL API', async () => {
    const catalog = await readFeed(json.SHOPIFY_GRAPHQL);
    expect(catalog).to.deep.include({ format: 'shopify-graphql', currencies: ['CAD'] });
    expect(catalog.products[0]).to.deep.include({ id: '55', price: 45, compareAt: 60, inStock: true });
    expect(catalog.products[0]!.images).to.deep.equal([
      { src: 'https://cdn.shop.example/reef.jpg', alt: 'A sandal' },
    ]);
  });

  it('reads WooCommerce in minor units', async () => {
    const catalog = await readFeed(json.WOOCOMMERCE);
    expect(catalog).to.deep.include({ format: 'woocommerce', currencies: ['JPY'] });
    expect(catalog.products[0]).to.deep.include({
      name: 'Ladies’ Fell Boot',
      price: 12000,
      compareAt: 15000,
      inStock: false,
      rating: { value: 4.5, count: 12 },
    });
    expect(catalog.products[0]!.words).to.deep.include({
      description: 'Warm.\n\nBreathable lining.',
      categories: ['Boots & Shoes'],
      attributes: [{ name: 'Closure', value: 'Lace-up' }],
    });
  });

  it('knows the colour of a WooCommerce product that comes in one, and of no other', async () => {
    const sell = (id: number, ...colors: string[]) => ({
      id,
      name: 'Fell Boot – Chalk',
      prices: { price: '12000', currency_code: 'EUR' },
      attributes: [{ name: 'Color', terms: colors.map((name) => ({ name })) }],
    });
    const { products } = await readFeed(JSON.stringify([sell(1, 'Chalk'), sell(2, 'Chalk', 'Moss')]));
    expect(products.map(({ variants }) => variants.map(({ color }) => color))).to.deep.equal([
      ['Chalk'],
      [undefined],
    ]);
  });

  it('reads WooCommerce’s REST API in decimals', async () => {
    const catalog = await readFeed(json.WOOCOMMERCE_REST, { currency: 'EUR' });
    expect(catalog.format).to.equal('woocommerce-rest');
    expect(catalog.products[0]).to.deep.include({
      price: 49.95,
      compareAt: 59.95,
      currency: 'EUR',
      inStock: true,
    });
  });

  it('reads Google’s fields from JSON lines, past a broken one', async () => {
    const catalog = await readFeed(json.GOOGLE_LINES);
    expect(catalog.format).to.equal('google-json');
    expect(catalog.products.map(({ name }) => name)).to.deep.equal(['Dune Slipper', 'Fen Boot']);
    expect(catalog.products[1]).to.deep.include({ id: 'c', price: 80, currency: 'EUR' });
    expect(catalog.problems[0]).to.deep.include({ line: 2 });
  });

  it('reads Insole’s own format', async () => {
    const catalog = await readFeed(json.INSOLE, { baseUrl: 'https://shop.example/' });
    expect(catalog.format).to.equal('insole');
    expect(catalog.products[0]).to.deep.include({
      price: 70,
      compareAt: 90,
      currency: 'EUR',
      features: ['cushioning'],
      audience: 'women',
      widths: ['wide'],
      rating: { value: 4.2, count: 8 },
    });
    expect(catalog.products[0]!.images[0]).to.deep.equal({ src: 'https://shop.example/kite.svg' });
    expect(catalog.problems[0]).to.deep.include({ field: 'features', id: 'k1' });
  });

  it('reads Google’s RSS whatever its prefix, and makes one product of its sizes', async () => {
    const catalog = await readFeed(markup.GOOGLE_RSS);
    expect(catalog).to.deep.include({ format: 'google-xml', price: { min: 99, max: 120 } });
    expect(catalog.counts).to.deep.equal({
      rows: 3,
      products: 1,
      variants: 2,
      outOfStock: 0,
      images: 2,
      skipped: 1,
    });
    expect(catalog.problems).to.deep.equal([
      { line: 14, id: 'no-title', field: null, message: 'It has no title.' },
    ]);
    const [terrace] = catalog.products;
    expect(terrace).to.deep.include({ id: 't', name: 'Terrace Shoe - Navy', price: 120, inStock: true });
    expect(terrace!.words.description).to.equal('Cushioned.\n\nNot an end:');
    expect(terrace!.words.attributes).to.deep.equal([{ name: 'Width', value: 'Wide' }]);
    expect(terrace!.words.highlights).to.deep.equal(['Removable insole']);
  });

  it('reads Atom 0.3 and XML without any namespace', async () => {
    expect(await first(markup.GOOGLE_ATOM)).to.deep.include({
      url: 'https://shop.example/alm',
      price: 2030.5,
      currency: 'USD',
    });
    expect(await first(markup.GOOGLE_BARE)).to.deep.include({
      name: 'Bay Boot',
      price: 130,
      currency: 'EUR',
      inStock: true,
    });
  });

  it('reads Google’s tables, past rows that do not fit the header', async () => {
    const catalog = await readFeed(tables.GOOGLE_TSV);
    expect(catalog.format).to.equal('google-table');
    expect(catalog.counts).to.deep.include({ rows: 4, products: 2, variants: 3, outOfStock: 1, skipped: 1 });
    expect(catalog.products[0]!.words.description).to.equal('A 5" platform');
    expect(catalog.products[1]).to.deep.include({ price: 1299.95, inStock: false });
    expect(catalog.problems[0]).to.deep.include({ line: 6, id: 'bad' });
  });

  it('reads affiliate tables, keeping links as they are', async () => {
    const catalog = await readFeed(tables.AWIN);
    expect(catalog).to.deep.include({ format: 'affiliate', currencies: ['GBP'] });
    expect(catalog.counts).to.deep.include({ products: 2, outOfStock: 1 });
    expect(catalog.products[0]).to.deep.include({
      url: 'https://track.example/c?p=501&m=1',
      price: 49.95,
      compareAt: 69.95,
    });
    expect(await first(tables.CJ)).to.deep.include({
      name: 'Dock Shoe, brown',
      price: 60,
      compareAt: 80,
      currency: 'USD',
    });
  });

  it('reads schema.org data of a page, past broken blocks', async () => {
    const catalog = await readFeed(markup.JSON_LD_PAGE);
    expect(catalog.format).to.equal('json-ld');
    expect(catalog.counts).to.deep.equal({
      rows: 2,
      products: 2,
      variants: 3,
      outOfStock: 0,
      images: 2,
      skipped: 0,
    });
    expect(catalog.products[0]).to.deep.include({
      id: 'g1',
      name: "Men's Ridge Boot",
      price: 89,
      brand: 'Ridgeline',
      rating: { value: 4.6, count: 31 },
    });
    expect(catalog.products[1]).to.deep.include({ name: 'Cove Sandal', price: 20, currency: 'EUR' });
    expect(catalog.problems).to.have.length(1);
  });
});

import { expect } from '@open-wc/testing';
import { readFeed, type FeedError } from '../../src/catalog/index.js';
import { readProducts } from '../../src/catalog/read-products.js';
import * as json from '../fixtures/feeds/json.js';
import * as markup from '../fixtures/feeds/markup.js';
import * as tables from '../fixtures/feeds/tables.js';

const OPTIONS = { baseUrl: 'https://shop.example/products.json', currency: 'eur' };
const toBytes = (text: string) => new Blob([text]);

describe('readProducts', () => {
  const FEEDS = { ...json, ...markup, ...tables };
  for (const [name, feed] of Object.entries(FEEDS)) {
    if (typeof feed !== 'string') continue;
    it(`reads ${name} as readFeed does`, async () => {
      expect(await readProducts(toBytes(feed), OPTIONS)).to.deep.equal(
        (await readFeed(feed, OPTIONS)).products,
      );
    });
  }

  it('gives each product an id of its own', async () => {
    const product = { id: 1, title: 'Quay', handle: 'quay', body_html: '', variants: [] };
    const products = await readProducts(toBytes(JSON.stringify({ products: [product, product] })), OPTIONS);
    expect(products.map(({ id }) => id)).to.deep.equal(['1', '1~2']);
  });

  it('reads what is too long to be parsed in one go', async () => {
    const product = { title: 'Quay', handle: 'quay', body_html: 'Soft. '.repeat(1000), variants: [] };
    const products = Array.from({ length: 200 }, (_, id) => ({ ...product, id: id + 1 }));
    expect(await readProducts(toBytes(JSON.stringify({ products })), OPTIONS)).to.have.length(200);
  });

  it('reads names of entities that hardly a shop writes', async () => {
    const product = { id: 1, title: 'Caf&Eacute; &zwj;', body_html: '<p>Soft &rarr; light', variants: [] };
    const [read] = await readProducts(toBytes(JSON.stringify({ products: [product] })), OPTIONS);
    expect(read!.words).to.include({ title: 'CafÉ', description: 'Soft → light' });
  });

  it('reads what is not UTF-8', async () => {
    const text = JSON.stringify({ products: [{ id: 1, title: 'Caf?', body_html: '', variants: [] }] });
    const bytes = new TextEncoder().encode(text);
    bytes[text.indexOf('?')] = 0xe9;
    const [product] = await readProducts(new Blob([bytes]), OPTIONS);
    expect(product!.name).to.equal('Café');
  });

  it('gives the page its turn', async () => {
    const product = {
      title: 'Quay',
      handle: 'quay',
      body_html: '<p>Soft &amp; light</p>'.repeat(40),
      variants: [],
    };
    const products = Array.from({ length: 900 }, (_, id) => ({ ...product, id: id + 1 }));
    let turns = 0;
    await readProducts(toBytes(JSON.stringify({ products })), {
      ...OPTIONS,
      yieldToMain: async () => void turns++,
    });
    expect(turns).to.be.above(0);
  });

  it('tells why a feed cannot be used', async () => {
    const fail = (text: string) =>
      readProducts(toBytes(text), OPTIONS).then(
        () => expect.fail('It was read.'),
        (error: FeedError) => [error.name, error.code],
      );
    const broken = { products: [{ id: 1, title: '', body_html: '', variants: [] }] };
    expect(await fail('')).to.deep.equal(['FeedError', 'empty']);
    expect(await fail('{"products":[]}')).to.deep.equal(['FeedError', 'empty']);
    expect(await fail('<p>No feed</p>')).to.deep.equal(['FeedError', 'unrecognised']);
    expect(await fail(JSON.stringify(broken))).to.deep.equal(['FeedError', 'broken']);
  });
});

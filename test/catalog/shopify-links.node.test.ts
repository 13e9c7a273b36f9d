import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { readFeed } from '../../src/catalog/index.js';

const FEED = JSON.stringify({ products: [{ id: 1, title: 'Clog', handle: 'clog', variants: [] }] });

describe('the page of a Shopify product', () => {
  it('is in the market and language of its feed', async () => {
    for (const [feed, page] of [
      ['https://shop.example/products.json', '/products/clog'],
      ['https://shop.example/collections/all/products.json?limit=250', '/products/clog'],
      ['https://shop.example/en-ca/products.json', '/en-ca/products/clog'],
      ['https://shop.example/fr/collections/all/products.json', '/fr/products/clog'],
      ['https://shop.example/zh-hant-tw/products/clog.js', '/zh-hant-tw/products/clog'],
      ['https://shop.example/feeds/products.json', '/products/clog'],
      ['https://shop.example/it/feeds/products.json', '/products/clog'],
    ]) {
      const { products } = await readFeed(FEED, { baseUrl: feed! });
      assert.equal(products[0]!.url, `https://shop.example${page}`, feed);
    }
    assert.equal((await readFeed(FEED)).products[0]!.url, '/products/clog');
  });

  it('is the one that the feed names', async () => {
    const feed = FEED.replace('"handle"', '"url":"/en/products/clog","handle"');
    const { products } = await readFeed(feed, { baseUrl: 'https://shop.example/fr/products.json' });
    assert.equal(products[0]!.url, 'https://shop.example/en/products/clog');
  });
});

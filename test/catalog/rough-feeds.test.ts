import { expect } from '@open-wc/testing';
import { readFeed, type FeedError, type FeedInput, type FeedOptions } from '../../src/catalog/index.js';
import * as json from '../fixtures/feeds/json.js';
import * as markup from '../fixtures/feeds/markup.js';
import * as tables from '../fixtures/feeds/tables.js';

const encode = (text: string) => new TextEncoder().encode(text);
const first = async (feed: FeedInput, options?: FeedOptions) => (await readFeed(feed, options)).products[0]!;
const failure = (feed: FeedInput) =>
  readFeed(feed).then(
    () => undefined,
    (error: FeedError) => error,
  );

describe('readFeed, where feeds are rough', () => {
  it('reads bytes, streams and gzip alike, whatever the slices', async () => {
    const bytes = encode(markup.GOOGLE_RSS);
    const whole = await readFeed(markup.GOOGLE_RSS);
    const zipped = new Blob([bytes]).stream().pipeThrough(new CompressionStream('gzip'));
    async function* bits() {
      for (let at = 0; at < bytes.length; at += 7) yield bytes.subarray(at, at + 7);
    }
    for (const input of [bytes, bytes.buffer, new Blob([bytes]), zipped, bits()]) {
      expect(await readFeed(input as FeedInput)).to.deep.equal(whole);
    }
  });

  it('reads JSON and tables in bits', async () => {
    for (const text of [
      json.SHOPIFY,
      json.GOOGLE_LINES,
      json.SHOPIFY_GRAPHQL,
      tables.GOOGLE_TSV,
      tables.AWIN,
    ]) {
      async function* bits() {
        for (const sign of text) yield sign;
      }
      expect(await readFeed(bits())).to.deep.equal(await readFeed(text));
    }
  });

  it('keeps what came before a feed was cut off', async () => {
    for (const text of [json.SHOPIFY, markup.GOOGLE_RSS]) {
      const cut = text.slice(0, text.lastIndexOf(text.startsWith('{') ? '"Plain Clog"' : 'no-title'));
      const { products, problems } = await readFeed(cut);
      expect(products.length).to.be.above(0);
      expect(problems.at(-1)!.message).to.include('cut off');
    }
  });

  it('does not wait for the end of what has none', async () => {
    const endless = 'abc '.repeat(2_000_000);
    const feeds = {
      json: `{"products":[{"id":1,"title":"Shoe","variants":[]},{"id":2,"title":"${endless}`,
      xml: `<rss><item><id>2</id><title>${endless}<item><id>1</id><title>Shoe</title></item></rss>`,
    };
    for (const feed of Object.values(feeds)) {
      const { products, problems } = await readFeed(encode(feed));
      expect(products.map(({ name }) => name)).to.deep.equal(['Shoe']);
      expect(problems.at(-1)!.message).to.include('has no end');
    }
    expect((await failure(`id\ttitle\n1\t${endless}`))!.message).to.include('Line 2');
    expect((await failure(endless))!.code).to.equal('unrecognised');
    // The time that it may take: what tries each place of these eight million anew takes hours.
  }).timeout(30_000);

  it('tells of a row by its id without markup', async () => {
    const { problems } = await readFeed(
      'id\ttitle\tlink\n<b>1</b>\t\thttps://shop.example/1\n2\tShoe\thttps://shop.example/2',
    );
    expect(problems.map(({ line, id }) => [line, id])).to.deep.equal([[2, '1']]);
  });

  it('gives each product an id of its own', async () => {
    const row = (link: string) =>
      `<item><id>same</id><title>Shoe ${link}</title><link>https://shop.example/${link}</link></item>`;
    const { products } = await readFeed(`<rss>${row('a')}${row('b')}</rss>`);
    expect(products.map(({ id }) => id)).to.deep.equal(['same', 'same~2']);
  });

  it('says what is wrong with what is no feed', async () => {
    const code = async (text: string) => (await failure(text))?.code;
    expect(await code('')).to.equal('empty');
    expect(await code('  \n')).to.equal('empty');
    expect(await code('[]')).to.equal('empty');
    expect(await code('{"products":[]}')).to.equal('empty');
    expect(await code('<rss><channel></channel></rss>')).to.equal('empty');
    expect(await code('hello, world')).to.equal('unrecognised');
    expect(await code('{"weather":"fine"}')).to.equal('unrecognised');
    expect(await code('<svg xmlns="x"/>')).to.equal('unrecognised');
    expect(await code('{"products":[{"id":1,"title":')).to.equal('broken');
    expect((await failure('hello, world'))!.message).to.include('columns');
  });

  it('finds no product in a page without any, which is no failure', async () => {
    const { counts, price } = await readFeed('<!doctype html><html><body>404</body></html>');
    expect(counts).to.deep.equal({
      rows: null,
      products: 0,
      variants: 0,
      outOfStock: null,
      images: 0,
      skipped: 0,
    });
    expect(price).to.equal(null);
  });

  it('lets the page have its turn, and stops when told', async () => {
    const item = '<item><id>1</id><title>Shoe</title><link>https://shop.example/1</link></item>';
    const feed = `<rss>${item.repeat(40_000)}</rss>`;
    const abort = new AbortController();
    const yieldToMain = async () => abort.abort();
    const error = await readFeed(feed, { signal: abort.signal, yieldToMain }).catch(
      (reason: Error) => reason,
    );
    expect((error as Error).name).to.equal('AbortError');
  });

  it('heeds the dates of a sale', async () => {
    const feed = (dates: string) =>
      `<rss><item><id>1</id><title>Shoe</title><price>10 EUR</price><sale_price>8 EUR</sale_price><sale_price_effective_date>${dates}</sale_price_effective_date></item></rss>`;
    const options = { now: () => Date.parse('2026-06-15') };
    expect((await first(feed('2026-06-01T00:00Z/2026-06-30T00:00Z'), options)).price).to.equal(8);
    expect((await first(feed('2026-05-01T00:00Z/2026-05-30T00:00Z'), options)).price).to.equal(10);
  });
});

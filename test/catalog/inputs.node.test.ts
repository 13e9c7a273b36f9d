import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { runInNewContext } from 'node:vm';
import { readFeed, type FeedInput } from '../../src/catalog/index.js';

const FEED = 'id,title,link,price\n1,Clog,https://shop.example/1,65 EUR\n';
const BYTES = new TextEncoder().encode(FEED);

describe('what a feed is read from', () => {
  it('is any view of bytes, in part of a buffer too', async () => {
    const { buffer } = new TextEncoder().encode(`{"before":1}${FEED}`);
    const shared = new SharedArrayBuffer(BYTES.length);
    new Uint8Array(shared).set(BYTES);
    const inputs: FeedInput[] = [new DataView(buffer, 12), Buffer.from(FEED), BYTES.buffer, shared];
    for (const input of inputs) assert.equal((await readFeed(input)).counts.products, 1);
  });

  it('is a stream of bytes or of text', async () => {
    const stream = new Blob([FEED]).stream();
    assert.equal((await readFeed(stream.pipeThrough(new TextDecoderStream()))).counts.products, 1);
  });

  it('may come from another realm', async () => {
    for (const make of ['Uint8Array.from(bytes)', 'Uint8Array.from(bytes).buffer']) {
      const input = runInNewContext(make, { bytes: [...BYTES] }) as Uint8Array;
      assert.equal((await readFeed(input)).counts.products, 1, make);
    }
  });

  it('is not the name or the address of a feed', async () => {
    for (const place of ['products.json', './feeds/feed.csv\n', 'https://shop.example/feed'])
      await assert.rejects(readFeed(place), { code: 'unrecognised', message: /Give what is there\.$/ });
    for (const text of ['produkt.name;produkt.preis\nClog;65\n', 'Nothing here. Come again.'])
      await assert.rejects(readFeed(text), { code: 'unrecognised', message: /A table needs the names/ });
  });
});

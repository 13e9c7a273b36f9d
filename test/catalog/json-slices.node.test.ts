import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { readFeed } from '../../src/catalog/index.js';

const product = (id: number, title: string) => ({ id, title, body_html: 'A "soft" shoe\\', variants: [] });

async function* slice(text: string, length: number): AsyncGenerator<string> {
  for (let at = 0; at < text.length; at += length) yield text.slice(at, at + length);
}

/** Milliseconds of the processor that a feed takes whose first item has so many quotes in a string without an end. */
async function timeEndless(quotes: number): Promise<number> {
  const feed = `{"products":[${JSON.stringify(product(1, 'Clog'))},{"id":2,"title":"${'\\"'.repeat(quotes)}`;
  const start = process.cpuUsage();
  const { counts } = await readFeed(slice(feed, 8192));
  const { user } = process.cpuUsage(start);
  assert.deepEqual([counts.products, counts.skipped], [1, 1]);
  return user / 1000;
}

describe('JSON in slices', () => {
  it('is read alike wherever it is cut', async () => {
    const feeds = [
      JSON.stringify({
        shop: { name: '}]"\\' },
        products: [product(1, 'A "good" clog\\'), product(2, '{[')],
      }),
      [product(1, 'Clog\\"'), product(2, '\\\\')].map((item) => JSON.stringify(item)).join('\n'),
    ];
    for (const feed of feeds) {
      const whole = await readFeed(feed);
      assert.equal(whole.products.length, 2);
      for (const length of [1, 2, 3, 7]) assert.deepEqual(await readFeed(slice(feed, length)), whole);
    }
  });

  it('says on which line an item starts that goes over several', async () => {
    const { problems } = await readFeed('{"id":1,"title":"Clog","variants":[]}\n{\n"id":2,\n"title":""\n}');
    assert.deepEqual(problems, [{ line: 2, id: '2', field: null, message: 'It has no title.' }]);
  });

  it('looks at a string without an end once, and not again with every slice', async () => {
    await timeEndless(200_000);
    const [short, long] = [await timeEndless(200_000), await timeEndless(2_000_000)];
    assert.ok(long < Math.max(short, 10) * 40, `ten times the text takes ${long} ms instead of ${short} ms`);
  });
});

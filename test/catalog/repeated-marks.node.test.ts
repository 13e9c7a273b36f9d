import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { readFeed } from '../../src/catalog/index.js';

const MANY = 60_000;
/** What reading may take, in milliseconds of the processor; where it grows with the square of the length, it takes five times as long and more. */
const MOST = 300;

const describeProduct = (more: object) =>
  JSON.stringify({ products: [{ id: 1, title: 'Clog', handle: 'clog', variants: [], ...more }] });

const page = (script: string) => `<!doctype html><html><body>${script}`;

const clog = (text: string) =>
  `<script type="application/ld+json">{"@type":"Product","sku":"1","name":"Clog","description":"${text}"}</script>`;

/** Reads a feed of one product. */
async function readOne(feed: string) {
  const start = process.cpuUsage();
  const { products } = await readFeed(feed);
  const { user } = process.cpuUsage(start);
  assert.equal(products.length, 1);
  return { words: products[0]!.words, time: user / 1000 };
}

describe('a mark that is repeated without end', () => {
  const feeds = {
    'in a description': describeProduct({ body_html: `[a_${'-a'.repeat(MANY)}` }),
    'in a tag': describeProduct({ tags: [`Width${'_'.repeat(MANY)}:`] }),
    'in a page': page(clog('Soft.') + '<script '.repeat(MANY)),
    'in the data of a page': page(clog(' '.repeat(MANY))),
  };
  for (const [where, feed] of Object.entries(feeds)) {
    it(`takes no longer than other text ${where}`, async () => {
      // The code that reads it is loaded before.
      await readOne(describeProduct({}));
      await readOne(page(clog('')));
      const { time } = await readOne(feed);
      assert.ok(time < MOST, `${time} ms`);
    });
  }

  it('leaves what is written well as it was read before', async () => {
    const { words } = await readOne(
      describeProduct({
        body_html: '[vc_row a="1"]Soft.[/vc_row][tab]',
        tags: ['Width__wide', 'Closure: Lace-up'],
      }),
    );
    assert.equal(words.description, 'Soft.');
    assert.deepEqual(words.attributes, [
      { name: 'Width', value: 'wide' },
      { name: 'Closure', value: 'Lace-up' },
    ]);
    const { words: data } = await readOne(
      page(
        '<script type="application/ld+json">\n// <![CDATA[\n{"@type":"Product","sku":"1","name":"Clog",}\n// ]]>\n</script>',
      ),
    );
    assert.equal(data.title, 'Clog');
  });
});

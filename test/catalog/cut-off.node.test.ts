import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { readFeed } from '../../src/catalog/index.js';

const FATAL = '\n<b>Fatal error</b>: Allowed memory size of 134217728 bytes exhausted';
const shopify = (id: number) => JSON.stringify({ id, title: `Clog ${id}`, body_html: '', variants: [] });
const item = (id: number) =>
  `<item><id>${id}</id><title>Clog ${id}</title><link>https://shop.example/${id}</link></item>`;
const ROWS = [
  'id,title,description,link,price,color',
  '1,Clog 1,Soft,https://shop.example/1,99.00 EUR,Red',
  '2,Clog 2,Firm,https://shop.example/2,129.00 EUR,Red',
];

/** How many products there are, how many rows were skipped, and what is said. */
async function read(feed: string) {
  const { products, counts, problems } = await readFeed(feed);
  return {
    products,
    skipped: counts.skipped,
    problems,
    said: problems.map(({ message }) => message).join(' '),
  };
}

describe('feeds that are cut off between items', () => {
  it('are told of in JSON', async () => {
    const whole = `{"products":[${shopify(1)},\n${shopify(2)}]}`;
    assert.deepEqual((await read(whole)).problems, []);
    for (const end of [',', '', FATAL, '],"page":{']) {
      const { products, skipped, said, problems } = await read(whole.replace(/\]\}$/, end));
      assert.deepEqual([products.length, skipped], [2, 0]);
      assert.match(said, /cut off/);
      assert.deepEqual(
        problems.map(({ line, field }) => [line, field]),
        [[2, null]],
      );
    }
    assert.match((await read(`[${shopify(1)},`)).said, /cut off/);
    assert.deepEqual((await read(`${shopify(1)}\n${shopify(2)}\n`)).problems, []);
  });

  it('are told of in XML', async () => {
    const wholes = [
      `<?xml version="1.0"?>\n<!-- <shop> --><rss version="2.0"><channel>${item(1)}\n${item(2)}</channel></rss>`,
      `<feed>${item(1)}\n${item(2)}</feed>\n<!-- served from a cache, ${'as it was '.repeat(10)} -->${' '.repeat(100)}`,
      `${item(1)}\n${item(2)}`,
    ];
    for (const whole of wholes) assert.deepEqual((await read(whole)).problems, [], whole);
    for (const end of ['', FATAL, '</channel>']) {
      const { products, skipped, said } = await read(wholes[0]!.replace('</channel></rss>', end));
      assert.deepEqual([products.length, skipped], [2, 0]);
      assert.match(said, /cut off/);
    }
  });

  it('are told of in XML where a comment has no end, which takes no longer than another', async () => {
    const feed = `<rss>${item(1)}\n<!-- old:\n${item(2)}`;
    const { products, said, problems } = await read(`${feed}</rss>`);
    assert.deepEqual([products.length, problems.length, problems[0]!.line], [1, 1, 2]);
    assert.match(said, /comment .*no end/);
    async function* slices(length: number) {
      yield feed;
      for (let at = 0; at < length; at++) yield `${item(at)}\n`.repeat(20);
      yield `--`;
      yield `> ${item(3)}</rss>`;
    }
    const time = async (length: number) => {
      const start = process.cpuUsage();
      const { counts, problems } = await readFeed(slices(length));
      assert.deepEqual([counts.rows, problems], [2, []]);
      return process.cpuUsage(start).user / 1000;
    };
    await time(500);
    const [short, long] = [await time(500), await time(5000)];
    assert.ok(long < Math.max(short, 10) * 40, `ten times the text takes ${long} ms instead of ${short} ms`);
  });

  it('are told of in tables, whose last cell is then not read', async () => {
    for (const feed of [ROWS.join('\n'), `${ROWS.join('\n')}\n`])
      assert.deepEqual((await read(feed)).problems, []);
    const cut = await read(ROWS.join('\n').replace(/129.*$/, '12'));
    assert.deepEqual(
      cut.products.map(({ name, price }) => [name, price]),
      [
        ['Clog 1', 99],
        ['Clog 2', undefined],
      ],
    );
    assert.deepEqual(
      [cut.skipped, cut.problems.map(({ line, id, field }) => [line, id, field])],
      [0, [[3, '2', null]]],
    );
    assert.match(cut.said, /cut off/);
    for (const end of ['"Firm, and', '"Firm, and\nlight', '"Firm\n', '"Firm,\n\nand light\n']) {
      const { products, said, skipped } = await read(ROWS.join('\n').replace(/Firm.*$/, end));
      assert.match(said, /cut off/);
      assert.deepEqual([products.length, products[1]!.words.description, skipped], [2, '', 0], end);
    }
    const last = ROWS.join('\n').replace('color', 'highlight').replace(/Red$/, '"Soft,\nand light');
    const { products, problems } = await read(last);
    assert.deepEqual([products[1]!.price, problems.map(({ line, id }) => [line, id])], [129, [[3, '2']]]);
  });

  it('are not where a table just leaves out the cells at the end of its rows', async () => {
    assert.deepEqual((await read(ROWS.map((row) => row.replace(',Red', '')).join('\n'))).problems, []);
    assert.deepEqual((await read(`${ROWS.join('\n').replace(/,Red$/, '')}\n`)).problems, []);
  });

  it('are told of in pages', async () => {
    const block = (name: string) =>
      `<script type="application/ld+json">${JSON.stringify({ '@type': 'Product', name, sku: name })}`;
    const { products, said } = await read(
      `<html>${block('Clog')}</script>${block('Mule')}<p>Shoes</p></html>`,
    );
    assert.equal(products.length, 1);
    assert.match(said, /not valid JSON/);
  });
});

import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { readFeed, type FeedInput } from '../../src/catalog/index.js';

const HEADER = ['id', 'title', 'description', 'link', 'price'];
const row = (id: number, description: string) => [
  `${id}`,
  `Clog ${id}`,
  description,
  `https://shop.example/${id}`,
  `${id}9.00 EUR`,
];

/** A table of rows with these descriptions, as they are. */
const table = (delimiter: string, ...descriptions: string[]): string =>
  [HEADER, ...descriptions.map((description, at) => row(at + 1, description))]
    .map((cells) => `${cells.join(delimiter)}\n`)
    .join('');

/** What each product costs, and what is said about its words. */
async function read(feed: FeedInput) {
  const { products, problems, counts } = await readFeed(feed);
  return {
    prices: products.map(({ price }) => price),
    words: products.map(({ words }) => words),
    problems,
    counts,
  };
}

describe('tables with quotes that are not doubled', () => {
  const DESCRIPTIONS = ['"Best shoe ever" says Jo', 'Soft', 'Firm', 'Jo calls it "great"', 'Light'];

  it('keeps rows apart where a cell begins with a quotation', async () => {
    for (const delimiter of ['\t', '|', ',', ';']) {
      const { prices, words, problems } = await read(table(delimiter, ...DESCRIPTIONS));
      assert.deepEqual(prices, [19, 29, 39, 49, 59], delimiter);
      assert.deepEqual(
        words.map(({ description }) => description),
        DESCRIPTIONS,
      );
      assert.deepEqual(problems, []);
    }
  });

  it('keeps rows apart where a quote at the start is closed in no row, but another stands in one', async () => {
    const { prices } = await read(
      table('\t', '"Softest shoe', 'Soft', 'Calls it "great" and more', 'size 7"'),
    );
    assert.deepEqual(prices, [19, 29, 39, 49]);
  });

  it('reads a quoted cell with such quotes in it, on one line and, with a word about it, on several', async () => {
    const sloppy = await read(table('\t', '"A "soft" clog"', 'Soft'));
    assert.equal(sloppy.words[0]!.description, 'A "soft" clog');
    assert.deepEqual(sloppy.problems, []);
    const { prices, words, problems } = await read(
      table('\t', '"A clog\nwith a "soft" sole\tor two"', 'Soft'),
    );
    assert.deepEqual(prices, [19, 29]);
    assert.equal(words[0]!.description, 'A clog\nwith a "soft" sole or two');
    assert.deepEqual(
      problems.map(({ line, id, field }) => [line, id, field]),
      [[2, '1', 'description']],
    );
    assert.match(problems[0]!.message, /quote/);
  });

  it('says nothing of quotes that are doubled', async () => {
    const { prices, words, problems } = await read(table(',', '"A ""soft"",\nlight clog"', 'Soft'));
    assert.deepEqual(prices, [19, 29]);
    assert.equal(words[0]!.description, 'A "soft",\nlight clog');
    assert.deepEqual(problems, []);
  });

  it('reads them alike wherever they are cut', async () => {
    // Longer than what a feed is recognised by, which is looked at as one piece.
    const long = 'A soft clog. '.repeat(160);
    const feed = table('\t', long, ...DESCRIPTIONS, '"A clog\nwith a "soft" sole"', 'Soft');
    const whole = await read(feed);
    assert.deepEqual(whole.prices, [19, 29, 39, 49, 59, 69, 79, 89]);
    assert.equal(whole.problems.length, 1);
    for (let place = long.length; place < feed.length; place++) {
      async function* halves() {
        yield feed.slice(0, place);
        yield feed.slice(place);
      }
      assert.deepEqual(await read(halves()), whole, `cut at ${place}`);
    }
  });

  it('takes a header in quotes', async () => {
    const feed = table(',', ...DESCRIPTIONS).replace(
      HEADER.join(','),
      HEADER.map((name) => `"${name}"`).join(','),
    );
    assert.deepEqual((await read(feed)).prices, [19, 29, 39, 49, 59]);
  });
});

describe('a header with quotes', () => {
  it('has its delimiter, or a line break, in a name', async () => {
    for (const name of ['"shipping(country,price)"', '"GTIN, UPC or EAN"', '"price per\n100 g, if any"']) {
      const { products, counts, problems } = await readFeed(
        [
          `id,title,${name},"price",link`,
          ...[1, 2].map((id) => `${id},Clog ${id},"DE,4.90",${id}9.00 EUR,/${id}`),
          '',
        ].join('\n'),
      );
      assert.deepEqual(
        products.map(({ price, url }) => [price, url]),
        [
          [19, '/1'],
          [29, '/2'],
        ],
        name,
      );
      assert.deepEqual([counts.rows, problems], [2, []]);
    }
  });

  it('is read where a quote in it is not closed', async () => {
    const { products } = await readFeed('id,title,"price,link\n1,Clog,19.00 EUR,/1\n');
    assert.deepEqual([products[0]!.name, products[0]!.price], ['Clog', 19]);
  });
});

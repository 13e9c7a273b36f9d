import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { readFeed } from '../../src/catalog/index.js';

const item = (id: number, title: string, more = '') =>
  `<item><g:id>${id}</g:id><title>${title}</title><g:price>${id}9.00 EUR</g:price>${more}</item>`;

/** Longer than what a feed is recognised by, which is looked at as one piece. */
const LONG = 'A soft clog. '.repeat(160);

/** What a scanner may trip over: items and their ends where none are meant, and lines to count. */
const XML = [
  '<rss><channel>\r\n<title>Shop</title>',
  item(1, 'Clog', `<description>${LONG}</description><!-- </item> --><g:item_note>x</g:item_note>`),
  '<!-- an old one:\n<item><g:id>9</g:id><title>Old</title></item> --><!-- <item> -->',
  item(2, '<![CDATA[Boot </item> <item>high]]>').replace(/<\/item>$/, '</item\n>'),
  '<items>2</items>',
  item(3, ''),
  '<!-- <item> --></channel></rss>',
].join('\n');

/** Quotes around lines, quotes that mean inches, and an end without a line's. */
const TABLE = [
  'id\ttitle\tlink\tprice\tdescription',
  `1\t"A ""soft""\nclog\t"\thttps://shop.example/1\t19.00 EUR\t${LONG}`,
  '2\tBoot 6" high\thttps://shop.example/2\t29.00 EUR\r',
  '',
  '3\t\thttps://shop.example/3\t39.00 EUR',
  '4\t"Sandal"\thttps://shop.example/4\t"49.00 EUR"',
].join('\n');

async function* cut(text: string, ...places: number[]): AsyncGenerator<string> {
  let from = 0;
  for (const place of places) yield text.slice(from, (from = place));
  yield text.slice(from);
}

/** Places that cut a text into pieces of one length. */
const every = (length: number, text: string): number[] =>
  Array.from({ length: Math.floor(text.length / length) }, (_, place) => (place + 1) * length);

describe('lines', () => {
  it('are those of the file, whatever comes before the feed', async () => {
    const feeds = {
      xml: `<rss>\n${item(1, 'Clog')}\n${item(2, '')}</rss>`,
      json: '{"products":\n[{"id":1,"title":"Clog","variants":[]},\n{"id":2,"title":"","variants":[]}]}',
      table: 'id,title,price\n1,Clog,9 EUR\n2,,9 EUR\n',
      page: '<html>\n<script type="application/ld+json">{"@type":"Product","name":"Clog","sku":1}</script>\n<script type="application/ld+json">{"@type":"Product","name":"","sku":2}</script>',
    };
    for (const [format, feed] of Object.entries(feeds)) {
      const leads: [string, number][] = [
        ['', 0],
        ['\n\r\n \n', 3],
        ['\ufeff\n', 1],
      ];
      if (format === 'table') leads.push(['sep=,\r\n', 1], ['\nSEP=,\n\n', 3]);
      for (const [lead, lines] of leads) {
        const seen: (number | null)[] = [];
        const text = lead + feed;
        const whole = await readFeed(text, { onRow: (_, line) => seen.push(line) });
        assert.deepEqual([...seen, whole.problems[0]!.line], [lines + 2, lines + 3], format);
        assert.deepEqual(await readFeed(cut(text, ...every(1, text))), whole);
      }
    }
  });
});

describe('XML and tables in slices', () => {
  for (const [format, text, names] of [
    ['XML', XML, ['Clog', 'Boot high']],
    ['a table', TABLE, ['A "soft" clog', 'Boot 6" high', 'Sandal']],
  ] as const) {
    it(`reads ${format} alike wherever it is cut`, async () => {
      const whole = await readFeed(text);
      assert.deepEqual(
        whole.products.map(({ name }) => name),
        names,
      );
      assert.deepEqual([whole.counts.skipped, whole.problems.map(({ id }) => id)], [1, ['3']]);
      for (let place = LONG.length; place < text.length; place++)
        assert.deepEqual(await readFeed(cut(text, place)), whole, `cut at ${place}`);
      for (const length of [1, 3, 7, 61, 100])
        assert.deepEqual(await readFeed(cut(text, ...every(length, text))), whole, `slices of ${length}`);
    });
  }
});

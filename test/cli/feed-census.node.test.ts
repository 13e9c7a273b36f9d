import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { Readable } from 'node:stream';
import { text } from 'node:stream/consumers';
import { pipeline } from 'node:stream/promises';
import { describe, it } from 'node:test';
import { FORMATS } from '../../scripts/generate/formats.js';
import { generateRows } from '../../scripts/generate/rows.js';
import { countProducts, readFeed } from '../../src/catalog/index.js';
import { inspectFeed, type Inspection } from '../../src/cli/inspect.js';
import { loadFeatureReader } from '../../src/rank/index.js';

/** Items whose products take more memory than the child may have for all it remembers, in megabytes. */
const MANY = 9000;
const MEMORY = 24;

function* generateFeed(format: string, count: number): Generator<string> {
  const { head, row, tail } = FORMATS[format]!;
  yield head;
  let place = 0;
  for (const each of generateRows(count, 'census')) yield row(each, place++);
  yield tail;
}

/** What there is in a feed, counted when all of its products are in memory. */
async function countInMemory(feed: string) {
  const { products, format, encoding, problems, counts } = await readFeed(feed);
  const { currencies, price, ...totals } = countProducts(products);
  const reader = await loadFeatureReader();
  const features: Record<string, number> = {};
  let footwear = 0;
  for (const product of products) {
    const { isFootwear, found } = reader.read(product);
    if (isFootwear) footwear++;
    for (const { feature } of found) features[feature] = (features[feature] ?? 0) + 1;
  }
  const { rows, skipped } = counts;
  const sponsored = products.filter((product) => product.sponsored).length;
  return {
    format,
    encoding,
    counts: { ...totals, rows, skipped, footwear, sponsored },
    currencies,
    price,
    problems,
    features,
  };
}

async function inspectStream(feed: string) {
  const { claims, ...inspection } = await inspectFeed(feed);
  assert.equal(typeof claims.count, 'number');
  return inspection;
}

const COLUMNS =
  'id\titem_group_id\ttitle\tdescription\tlink\timage_link\tadditional_image_link\tavailability\tprice\tgender\tage_group\tsize\tproduct_detail';

/** Rows of groups, each what differs from a plain shoe by its columns. */
const writeTable = (rows: Record<string, string>[]): string =>
  [
    COLUMNS,
    ...rows.map((row, place) => {
      const plain: Record<string, string> = {
        id: String(place),
        title: 'Walking shoe',
        description: 'Weight 200 g.',
        link: 'https://shop.example/shoe',
        image_link: 'https://shop.example/shoe.jpg',
      };
      return COLUMNS.split('\t')
        .map((name) => row[name] ?? plain[name] ?? '')
        .join('\t');
    }),
  ].join('\n');

describe('the census of a feed', () => {
  for (const format of Object.keys(FORMATS)) {
    it(`counts a streamed ${format} feed as one in memory`, async () => {
      const feed = [...generateFeed(format, 1200)].join('');
      assert.deepEqual(await inspectStream(feed), await countInMemory(feed));
    });
  }

  it('takes in what later rows change: stock, prices, currencies, images', async () => {
    const images =
      'https://shop.example/shoe.jpg,https://shop.example/side.jpg,https://shop.example/side.jpg';
    const feed = writeTable([
      { item_group_id: 'a', availability: 'out of stock', price: '90 EUR' },
      { item_group_id: 'b', availability: 'out of stock', price: '80 USD' },
      { item_group_id: 'c', availability: 'out of stock' },
      { item_group_id: 'a', availability: 'in stock', price: '20 GBP', additional_image_link: images },
      { item_group_id: 'b', availability: 'out of stock', image_link: 'https://shop.example/b.jpg' },
      { item_group_id: 'c', price: '70 SEK', additional_image_link: images },
    ]);
    const { counts, currencies, price } = await inspectStream(feed);
    assert.deepEqual(
      { counts, currencies, price },
      {
        counts: {
          rows: 6,
          products: 3,
          variants: 6,
          outOfStock: 1,
          images: 6,
          footwear: 3,
          sponsored: 0,
          skipped: 0,
        },
        currencies: ['EUR', 'GBP', 'USD', 'SEK'],
        price: { min: 20, max: 90 },
      },
    );
    assert.deepEqual(await inspectStream(feed), await countInMemory(feed));
  });

  it('reads features again where later rows tell for whom a shoe is, or that it is wide', async () => {
    const narrow = 'Fit:Wide fit:No';
    const feed = writeTable([
      { item_group_id: 'child', age_group: 'kids' },
      { item_group_id: 'children', age_group: 'kids' },
      { item_group_id: 'wide' },
      { item_group_id: 'never wide', product_detail: narrow },
      { item_group_id: 'denied in words', description: 'Not a wide fit.' },
      { item_group_id: 'child', gender: 'female' },
      { item_group_id: 'children', age_group: 'kids' },
      { item_group_id: 'wide', size: '42 EE' },
      { item_group_id: 'never wide', size: '42 EE' },
      { item_group_id: 'denied in words', size: '42 EE' },
      { item_group_id: 'wide', size: '43' },
    ]);
    const { features } = await inspectStream(feed);
    assert.deepEqual(features, { 'wide-fit': 2, lightweight: 3 });
    assert.deepEqual(await inspectStream(feed), await countInMemory(feed));
  });

  it('counts a feed that is larger than the memory it may have', async () => {
    const args = [
      `--max-old-space-size=${MEMORY}`,
      '--import',
      'tsx',
      'src/cli/bin.ts',
      'inspect',
      '-',
      '--json',
    ];
    const child = spawn(process.execPath, args, { stdio: ['pipe', 'pipe', 'ignore'] });
    const [printed, [code]] = await Promise.all([
      text(child.stdout),
      once(child, 'close') as Promise<[number]>,
      pipeline(Readable.from(generateFeed('xml', MANY)), child.stdin).catch(() => {}),
    ]);
    assert.equal(code, 0, 'it ran out of memory');
    const { rows, products, skipped } = (JSON.parse(printed) as Inspection).counts;
    assert.deepEqual([rows, products, skipped], [MANY, MANY / 4, 0]);
  });
});

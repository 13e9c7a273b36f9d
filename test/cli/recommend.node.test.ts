import assert from 'node:assert/strict';
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeEach, describe, it } from 'node:test';
import { gzipSync } from 'node:zlib';
import { FORMATS } from '../../scripts/generate/formats.js';
import { generateRows } from '../../scripts/generate/rows.js';
import { readFeed } from '../../src/catalog/index.js';
import { main } from '../../src/cli/main.js';
import type { Need } from '../../src/model/condition.js';
import type { RankedList } from '../../src/model/recommendation.js';
import { rankList, toRankNeeds } from '../../src/rank/index.js';
import { makeTempFolder } from '../support/temp-folder.js';
import { TestTerminal } from './test-terminal.js';

const need = (feature: Need['feature'], weight: Need['weight'], grade: Need['grade'] = 'L'): Need => ({
  feature,
  weight,
  grade,
  label: feature,
  why: 'why',
  sources: [1],
});
const SOURCES = [{ id: 'a-study', title: 'A study', by: 'A', in: 'B', kind: 'rct' }];
const HEEL = [need('cushioning', 2), need('removable-insole', 1), need('rocker-sole', 3, 'A')];
const KNEE = [need('low-heel-drop', 1), need('stability', 2)];

function saveGuide(folder: string, id: string, shoes: object): void {
  const words = { grades: {}, notAdvisedBy: '', list: {} };
  const pack = { kind: 'condition', format: 1, id, locale: 'en', shoes, sources: SOURCES, words };
  writeFileSync(join(folder, 'content/en', `${id}.json`), JSON.stringify(pack));
}

/** A generated feed in one of the shop's formats. */
function generateFeed(format: string, count: number): string {
  const { head, row, tail } = FORMATS[format]!;
  return head + [...generateRows(count, 'test')].map(row).join('') + tail;
}

describe('insole recommend', () => {
  let folder: string;
  let out: string;

  beforeEach(() => {
    folder = makeTempFolder();
    out = join(folder, 'lists');
    mkdirSync(join(folder, 'content/en'), { recursive: true });
    saveGuide(folder, 'heel-pain', { needs: HEEL });
    saveGuide(folder, 'knee-pain', { needs: KNEE });
    saveGuide(folder, 'foot-at-risk', { needs: HEEL, hidden: true });
    writeFileSync(join(folder, 'content/en/index.json'), '[]');
  });

  async function recommend(feed: string | Uint8Array, ...args: string[]) {
    const file = join(folder, 'feed');
    writeFileSync(file, feed);
    const terminal = new TestTerminal();
    terminal.contentFolder = join(folder, 'content');
    const code = await main(['recommend', file, '--out', out, ...args], terminal);
    return { code, out: terminal.printed, error: terminal.errors };
  }

  const readList = (condition: string) => readFileSync(join(out, `${condition}.json`), 'utf8');
  const parseList = (condition: string) => JSON.parse(readList(condition)) as RankedList;

  for (const format of Object.keys(FORMATS)) {
    it(`ranks a streamed ${format} feed as it ranks one in memory`, async () => {
      const feed = generateFeed(format, 3000);
      const { code } = await recommend(feed);
      assert.equal(code, 0);
      const { products } = await readFeed(feed);
      for (const [condition, needs] of Object.entries({ 'heel-pain': HEEL, 'knee-pain': KNEE })) {
        const expected = await rankList(products, {
          needs: toRankNeeds(needs, SOURCES),
          condition,
          limit: 24,
          now: () => Date.parse('2026-11-21T10:00:00Z'),
        });
        const { guide, ...list } = parseList(condition);
        assert.deepEqual(list, JSON.parse(JSON.stringify(expected)));
        assert.deepEqual([guide?.id, guide?.sources], [condition, [{ id: 'a-study', by: 'A' }]]);
      }
    });
  }

  it('writes files that product-recommend knows by their first bytes, and no others', async () => {
    await recommend(generateFeed('xml', 40));
    assert.match(readList('heel-pain').slice(0, 40), /^\{"insole":"ranked",/);
    assert.deepEqual(readdirSync(out), ['foot-at-risk.json', 'heel-pain.json', 'knee-pain.json']);
    assert.equal(parseList('heel-pain').made, '2026-11-21T10:00:00.000Z');
  });

  it('writes no shoes where the guide says to show none', async () => {
    await recommend(generateFeed('xml', 400));
    assert.deepEqual(parseList('foot-at-risk').items, []);
    assert.equal(parseList('heel-pain').items.length, 24);
  });

  it('never counts what a guideline advises against', async () => {
    await recommend(generateFeed('xml', 400));
    const { items } = parseList('heel-pain');
    assert.ok(items.every(({ reasons }) => reasons.every(({ feature }) => feature !== 'rocker-sole')));
    assert.ok(items.some(({ notCounted }) => notCounted.includes('rocker-sole')));
    assert.ok(items.every(({ score }) => score <= 3));
  });

  it('narrows the lists', async () => {
    await recommend(
      generateFeed('xml', 2000),
      ...['--limit', '5', '--audience', 'women', '--in-stock', '--condition', 'heel-pain', '--max-age', '2d'],
    );
    assert.deepEqual(readdirSync(out), ['heel-pain.json']);
    const { items, validFor } = parseList('heel-pain');
    assert.equal(items.length, 5);
    assert.equal(validFor, 48);
    assert.ok(items.every(({ audience, inStock }) => audience === 'women' && inStock));
  });

  it('marks shoes whose links earn a commission, and no others', async () => {
    const awin = 'https://www.awin1.com/pclick.php?p=1&amp;a=2&amp;m=3';
    const row = (id: string, link: string): string =>
      `<item><id>${id}</id><title>Cushioned shoe ${id}</title><link>${link}</link><product_type>Shoes</product_type></item>`;
    await recommend(`<rss>${row('a', awin)}${row('b', 'https://shop.example/b')}</rss>`);
    const marked = parseList('heel-pain').items.map(({ id, sponsored }) => [id, sponsored]);
    assert.deepEqual(marked, [
      ['a', true],
      ['b', undefined],
    ]);
  });

  it('reports as JSON', async () => {
    const { out: printed } = await recommend(gzipSync(generateFeed('tsv', 100)), '--json');
    const { lists, ...report } = JSON.parse(printed) as { lists: { items: number; bytes: number }[] };
    assert.deepEqual(report, {
      format: 'google-table',
      encoding: 'utf-8',
      counts: { rows: 100, products: 25, footwear: 21, skipped: 0 },
      made: '2026-11-21T10:00:00.000Z',
      problems: [],
    });
    assert.deepEqual(
      lists.map(({ items }) => items),
      [0, 21, 21],
    );
    assert.equal(lists[1]!.bytes, Buffer.byteLength(readList('heel-pain')));
  });

  it('groups rows of a product that are far apart, whatever their stock and prices', async () => {
    const row = (id: string, size: number, price: string, stock: string) =>
      `<item><id>${id}-${size}</id><item_group_id>${id}</item_group_id><title>Clog ${id} - ${size}</title><description>Cushioned midsole shoe.</description><link>https://shop.example/${id}?size=${size}</link><image_link>https://shop.example/${id}.jpg</image_link><price>${price} EUR</price><availability>${stock}</availability></item>`;
    const filler = Array.from({ length: 3000 }, (_, place) => row(`f${place}`, 1, '50', 'in stock')).join('');
    const feed = `<rss>${row('a', 38, '90', 'out of stock')}${filler}${row('a', 39, '20', 'in stock')}${row('a', 40, '10', 'out of stock')}</rss>`;
    await recommend(feed, '--condition', 'heel-pain', '--limit', '1');
    const [best] = parseList('heel-pain').items;
    assert.deepEqual(
      [best!.name, best!.price, best!.inStock, best!.url],
      ['Clog a', 20, true, 'https://shop.example/a?size=38'],
    );
  });

  it('reads widths from the sizes of rows that come late', async () => {
    const row = (id: string, size: string, words = '') =>
      `<item><id>${id} ${size}</id><item_group_id>${id}</item_group_id><title>Clog ${id} - ${size}</title><description>Clog. ${words}</description><price>50 EUR</price><size>${size}</size></item>`;
    const filler = Array.from({ length: 2000 }, (_, place) => row(`f${place}`, '9 D', 'Cushioned midsole.'));
    const feed = `<rss>${row('a', '9 D')}${filler.join('')}${row('a', '9 EEEE')}</rss>`;
    saveGuide(folder, 'wide-feet', { needs: [need('wide-fit', 2), need('cushioning', 1)] });
    await recommend(feed, '--condition', 'wide-feet', '--limit', '1');
    const [best] = parseList('wide-feet').items;
    const { products } = await readFeed(feed);
    const needs = toRankNeeds([need('wide-fit', 2), need('cushioning', 1)], SOURCES);
    const { items } = await rankList(products, { needs, limit: 1, now: () => 0 });
    assert.deepEqual(best, JSON.parse(JSON.stringify(items[0])));
    assert.deepEqual([best!.id, best!.widths, best!.reasons[0]!.quote], ['a', ['extra-wide'], '9 EEEE']);
  });

  it('knows whose a shoe is by the rows that say so', async () => {
    const row = (id: string, size: number, gender: string) =>
      `<item><id>${id}-${size}</id><item_group_id>${id}</item_group_id><title>Clog ${id}</title><description>Cushioned midsole shoe.</description>${gender && `<gender>${gender}</gender>`}</item>`;
    const feed = `<rss>${row('a', 1, 'female')}${row('b', 1, 'male')}${row('c', 1, 'female')}${row('a', 2, '')}${row('b', 2, '')}${row('c', 2, 'male')}</rss>`;
    await recommend(feed, '--condition', 'heel-pain', '--audience', 'women');
    assert.deepEqual(
      parseList('heel-pain').items.map(({ id, audience }) => `${id} ${audience}`),
      ['a women', 'c unisex'],
    );
    await recommend(
      feed.replaceAll('<gender>female</gender>', '<age_group>kids</age_group>'),
      '--condition',
      'heel-pain',
      '--audience',
      'kids',
    );
    assert.deepEqual(
      parseList('heel-pain').items.map(({ id }) => id),
      ['a'],
    );
  });

  it('lists shoes of one name for women and for men, as it does in memory', async () => {
    const row = (id: string, gender: string, size = 1) =>
      `<item><id>${id}-${size}</id><item_group_id>${id}</item_group_id><title>Alder clog</title><description>Cushioned midsole shoe.</description><gender>${gender}</gender></item>`;
    const feed = `<rss>${row('a', 'female')}${row('b', 'male')}${row('c', 'girls')}${row('d', 'female')}${row('d', 'male', 2)}</rss>`;
    await recommend(feed, '--condition', 'heel-pain');
    const { items } = parseList('heel-pain');
    assert.deepEqual(
      items.map(({ id, audience, sameAs }) => [id, audience, sameAs]),
      [
        ['a', 'women', undefined],
        ['b', 'men', 'a'],
        ['c', 'kids', undefined],
        ['d', 'unisex', 'a'],
      ],
    );
    const { products } = await readFeed(feed);
    const list = await rankList(products, { needs: toRankNeeds(HEEL, SOURCES), now: () => 0 });
    assert.deepEqual(items, JSON.parse(JSON.stringify(list.items)));
    await recommend(feed, '--condition', 'heel-pain', '--audience', 'men');
    assert.deepEqual(
      parseList('heel-pain').items.map(({ id }) => id),
      ['b', 'd'],
    );
  });

  it('leaves good files alone when a feed is of no use', async () => {
    await recommend(generateFeed('xml', 40));
    const before = readList('heel-pain');
    for (const [feed, why] of [
      ['', /nothing in this feed/],
      ['hello', /no feed that Insole knows/],
      ['<rss></rss>', /no <item> and no <entry>/],
      ['<rss><item><id>1</id><title>Vase</title></item></rss>', /^The one product of this feed is no shoe/],
    ] as const) {
      const { code, error } = await recommend(feed);
      assert.equal(code, 1, feed);
      assert.match(error, why, feed);
    }
    assert.equal(readList('heel-pain'), before);
  });

  it('leaves good files alone where no shoe passes the filters', async () => {
    const row = (id: number) =>
      `<item><id>${id}</id><title>Women’s walking shoe ${id}</title><gender>female</gender><availability>out of stock</availability></item>`;
    const feed = `<rss>${[1, 2].map(row).join('')}</rss>`;
    assert.equal((await recommend(feed)).code, 0);
    const before = readList('heel-pain');
    const { code, error } = await recommend(feed, '--audience', 'kids', '--in-stock');
    assert.deepEqual(
      [code, error],
      [1, 'None of the 2 shoes of this feed passes --audience kids --in-stock, so no list was written.'],
    );
    assert.equal(readList('heel-pain'), before);
    assert.equal((await recommend(feed, '--audience', 'kids', '--condition', 'foot-at-risk')).code, 0);
  });

  it('takes a condition that is named twice for one', async () => {
    const { code } = await recommend(
      generateFeed('xml', 40),
      ...['--condition', 'heel-pain'],
      ...['--condition', 'heel-pain'],
    );
    assert.equal(code, 0);
    assert.deepEqual(readdirSync(out), ['heel-pain.json']);
  });

  it('says so where rows are lost, or the feed was cut off', async () => {
    const row = '<item>\n<id>1</id><title>Walking shoe</title></item>\n';
    const lost = await recommend(`<rss>${row}<item><id>2</id></item></rss>`);
    assert.equal(lost.error, '1 row could not be used: "insole inspect" says why.');
    const cut = await recommend(`<rss>${row}<b>Fatal error</b>: Allowed memory size`);
    assert.equal(cut.code, 0);
    assert.match(cut.error, /^Line \d: The feed ends without its last tag: it was cut off\.$/);
  });

  it('says what is wrong with a command, and how to mend it', async () => {
    const feed = generateFeed('xml', 40);
    const wrong = async (...args: string[]) => {
      const { code, error } = await recommend(feed, ...args);
      return `${code} ${error}`;
    };
    assert.match(await wrong('--condition', 'tooth-pain'), /^2 .*heel-pain, knee-pain/);
    assert.match(await wrong('--limit', 'many'), /^2 --limit many/);
    assert.match(await wrong('--audience', 'dogs'), /^2 .*women, men/);
    assert.match(await wrong('--max-age', 'old'), /^2 .*36h/);
    assert.match(await wrong('--currency', 'euro'), /^2 .*EUR/);
    assert.match(await wrong('--base-url', 'shop'), /^2 .*https/);
    assert.match(await wrong('--content', folder), /^1 .*--content/);
    writeFileSync(join(folder, 'content/en/broken.json'), '{');
    assert.match(await wrong(), /^1 .*broken\.json cannot be read: /);
    rmSync(join(folder, 'content/en/broken.json'));
    assert.match(await wrong('--out', join(folder, 'feed')), /^1 .*cannot be written/);
    if (process.platform === 'linux')
      assert.match(await wrong('--out', '/proc/insole/lists'), /^1 .*cannot be written to: ENOENT/);
    assert.match(
      await wrong('--max-prize', '90'),
      /^2 Unknown option '--max-prize'\. See insole recommend --help\.$/m,
    );
    const terminal = new TestTerminal();
    assert.equal(await main(['recommend', join(folder, 'feed')], terminal), 2);
    assert.match(terminal.errors, /--out DIR/);
  });
});

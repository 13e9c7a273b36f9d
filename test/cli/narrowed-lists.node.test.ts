import assert from 'node:assert/strict';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { main } from '../../src/cli/main.js';
import type { RankedList } from '../../src/model/recommendation.js';
import { makeTempFolder } from '../support/temp-folder.js';
import { TestTerminal } from './test-terminal.js';

const NEED = { weight: 1, grade: 'L', label: 'label', why: 'why', sources: [1] };
const GUIDE = {
  ...{ kind: 'condition', format: 1, id: 'heel-pain', locale: 'en' },
  shoes: {
    needs: [
      { ...NEED, feature: 'cushioning' },
      { ...NEED, feature: 'removable-insole' },
    ],
  },
  sources: [{ id: 'a-study', title: 'A study', by: 'A', in: 'B', kind: 'rct' }],
  words: { grades: {}, notAdvisedBy: '', list: {} },
};

const folder = makeTempFolder();
mkdirSync(join(folder, 'content/en'), { recursive: true });
writeFileSync(join(folder, 'content/en/heel-pain.json'), JSON.stringify(GUIDE));
writeFileSync(join(folder, 'content/en/index.json'), '[]');

async function recommend(feed: string, ...args: string[]) {
  const file = join(folder, 'feed');
  writeFileSync(file, feed);
  const terminal = new TestTerminal();
  terminal.contentFolder = join(folder, 'content');
  const code = await main(['recommend', file, '--out', folder, ...args], terminal);
  return { code, error: terminal.errors };
}

const parseList = () => JSON.parse(readFileSync(join(folder, 'heel-pain.json'), 'utf8')) as RankedList;

describe('insole recommend, of a model in several colours', () => {
  const shoe = (id: string, color: string, price: number, more: object = {}) => ({
    id,
    name: `Harbour Clog ${color}`,
    url: `https://shop.example/p/clog-${color.toLowerCase()}`,
    categories: ['Clogs'],
    features: ['cushioning', 'removable-insole'],
    variants: [{ id, color, price }],
    ...more,
  });
  const boots = Array.from({ length: 40 }, (_, place) => ({
    ...shoe(`boot-${place}`, 'Navy', 60),
    name: `Pier Boot ${place + 100}`,
    url: `https://shop.example/p/boot-${place}`,
  }));
  const products = [
    shoe('red', 'Red', 120, { rating: { value: 5, count: 90 } }),
    shoe('blue', 'Blue', 80, { widths: ['wide'] }),
    ...boots,
    {
      ...shoe('plain', 'Black', 50),
      name: 'Plain Shoe',
      features: [],
      url: 'https://shop.example/p/plain',
    },
  ];
  const feed = JSON.stringify({ insole: 'products', version: 1, products });
  const list = async (...args: string[]) => {
    const { code, error } = await recommend(feed, ...args);
    assert.deepEqual([code, error], [0, '']);
    return parseList().items.map(({ id }) => id);
  };

  it('keeps the best that is left', async () => {
    const clogs = async (...args: string[]) =>
      (await list('--limit', '100', ...args)).filter((id) => /red|blue/.test(id));
    assert.deepEqual(await clogs(), ['red']);
    assert.deepEqual(await clogs('--max-price', '100'), ['blue']);
    assert.deepEqual(await clogs('--exclude', 'clog-red'), ['blue']);
    assert.deepEqual(await list('--width', 'wide'), ['blue']);
  });

  it('keeps what is pinned, after the others where it has no place', async () => {
    const ids = await list('--limit', '3', '--pin', 'blue plain', '--pin', 'boot-0');
    assert.deepEqual([ids.length, ids[0], ids.slice(-2)], [5, 'red', ['blue', 'plain']]);
    assert.ok(ids.includes('boot-0'));
    const [{ model, sameAs } = {}] = parseList().items.slice(-2);
    assert.deepEqual([model, sameAs], ['red', 'red'], 'a page that does not pin it leaves it out');
    const dear = await list('--limit', '3', '--pin', 'red', '--max-price', '100');
    assert.deepEqual([dear.length, dear.at(-1)], [4, 'red']);
  });

  it('says so where no shoe is called as what is pinned', async () => {
    const { code, error } = await recommend(feed, '--pin', 'blue, green');
    assert.equal(code, 0);
    assert.match(error, /^No shoe of this feed is green: give --pin its id/);
  });

  it('says what narrows nothing', async () => {
    const wrong = (...args: string[]) => recommend(feed, ...args);
    assert.match((await wrong('--width', 'broad')).error, /^--width broad is none of narrow, standard/);
    assert.match(
      (await wrong('--max-price', 'cheap')).error,
      /^--max-price cheap is no price: write 89\.90\.$/,
    );
    const { code, error } = await wrong('--max-price', '10', '--exclude', 'red', '--in-stock');
    assert.equal(code, 1);
    assert.match(
      error,
      /^None of the 43 shoes of this feed passes --max-price 10 --in-stock --exclude red, so/,
    );
  });
});

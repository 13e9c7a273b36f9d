/**
 * Measures what reading one shoe's words costs, in microseconds: `npm run bench:reader
 * [-- --shoes 4000 --rounds 5]`. Descriptions have 800 characters or more, none like another, but in the
 * row of repeats, where a model's four variants repeat its description. It is the processor's time that is
 * measured, for other programs may be running; the median of the rounds counts.
 */
import type { Product } from '../src/model/product.js';
import { loadFeatureReader } from '../src/rank/index.js';
import { SHOPS, writeShoes } from './bench-reader/texts.js';
import { fail, readOptions } from './lib/command.mjs';

const { values } = readOptions(
  { options: { shoes: { type: 'string', default: '4000' }, rounds: { type: 'string', default: '5' } } },
  'npm run bench:reader -- [--shoes 4000] [--rounds 5]',
);
const [shoes, rounds] = [Number(values.shoes), Number(values.rounds)];
if (!(shoes > 0 && rounds > 0)) fail('Give --shoes and --rounds numbers above 0.');

const reader = await loadFeatureReader();
SHOPS.forEach((shop) => readAll(writeShoes(shoes, shop, 'warm up')));

for (const shop of SHOPS) measure(shop.code, (round) => writeShoes(shoes, shop, round));
measure('all, mixed', (round) => mix(SHOPS.map((shop) => writeShoes(shoes >> 2, shop, `mixed ${round}`))));
measure('repeated', (round) => writeShoes(shoes >> 2, SHOPS[0]!, `repeated ${round}`).flatMap(repeat));

function readAll(products: readonly Product[]): number {
  let found = 0;
  for (const product of products) found += reader.read(product).found.length;
  return found;
}

function measure(what: string, write: (round: string) => Product[]): void {
  const results = Array.from({ length: rounds }, (_, round) => {
    const products = write(String(round));
    const length = products.reduce((sum, { words }) => sum + words.description.length, 0);
    const start = process.cpuUsage();
    const found = readAll(products);
    const time = process.cpuUsage(start).user / products.length;
    return { time, found: found / products.length, length: length / products.length };
  });
  const { time, found, length } = results.sort((a, b) => a.time - b.time)[rounds >> 1]!;
  console.log(
    `${what.padEnd(12)}${time.toFixed(1).padStart(7)} µs a shoe, ${length.toFixed(0)} characters, ${found.toFixed(1)} features`,
  );
}

/** Neighbours are of different languages. */
function mix(lists: readonly Product[][]): Product[] {
  return lists[0]!.flatMap((_, place) => lists.map((list) => list[place]!));
}

/** A model's variants: one description, each time read from the feed anew. */
function repeat(product: Product): Product[] {
  const { words } = product;
  return Array.from({ length: 4 }, (_, variant) => {
    const description = ` ${words.description}`.slice(1);
    return { ...product, id: `${product.id}-${variant}`, words: { ...words, description } };
  });
}

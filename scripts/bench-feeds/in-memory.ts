import { FEATURES, type Feature } from '../../src/model/feature.js';
import { ShoeTable, type RankNeed } from '../../src/rank/index.js';
import { seedRandom } from '../demo/random.js';
import { median } from './measure.js';
import { report } from './report.js';

const COUNT = 100_000;
const TOP = 12;
const RUNS = 15;

interface Shoe {
  found: Feature[];
  inStock: boolean;
  rating: { value: number; count: number };
  price: number;
  model: string;
}

const NEEDS: RankNeed[] = [
  { feature: 'cushioning', weight: 2, grade: 'L', sources: [] },
  { feature: 'slip-resistant', weight: 1, grade: 'L', sources: [] },
  { feature: 'removable-insole', weight: 1, grade: 'L', sources: [] },
];

/** The best of many shoes whose features were read before, beside one scan of the same as objects. */
export function compareInMemory(): void {
  const shoes = makeShoes();
  const table = new ShoeTable();
  for (const shoe of shoes) table.add(shoe);
  const ours: number[] = [];
  const theirs: number[] = [];
  for (let run = 0; run < RUNS; run++) {
    theirs.push(time(() => scan(shoes)));
    ours.push(time(() => table.top(NEEDS, TOP)));
  }
  const [mine, base] = [median(ours), median(theirs)];
  report(
    `top ${TOP} of ${COUNT.toLocaleString('en')} in memory, features read before`,
    mine / base,
    1,
    `${mine.toFixed(2)} ms, a bare scan of objects ${base.toFixed(2)} ms`,
  );
}

function makeShoes(): Shoe[] {
  const random = seedRandom('in memory');
  return Array.from({ length: COUNT }, (_, place) => ({
    found: FEATURES.filter(() => random() < 0.25),
    inStock: random() < 0.9,
    rating: { value: 3 + random() * 2, count: Math.floor(random() * 500) },
    price: 30 + Math.floor(random() * 100),
    model: `brand model ${place}`,
  }));
}

/** One pass that scores each object and keeps the best in order: the least that any ranking has to do. */
function scan(shoes: readonly Shoe[]): Shoe[] {
  const weights = new Map(NEEDS.map(({ feature, weight }) => [feature, weight]));
  const best: { shoe: Shoe; score: number }[] = [];
  for (const shoe of shoes) {
    let score = shoe.inStock ? 100 : 0;
    for (const feature of shoe.found) score += weights.get(feature) ?? 0;
    score += shoe.rating.value / 10 - shoe.price / 10_000;
    if (best.length === TOP && score <= best[TOP - 1]!.score) continue;
    if (best.length === TOP) best.pop();
    const place = best.findIndex((other) => other.score < score);
    best.splice(place < 0 ? best.length : place, 0, { shoe, score });
  }
  return best.map(({ shoe }) => shoe);
}

function time(work: () => unknown): number {
  const start = performance.now();
  work();
  return performance.now() - start;
}

import { statSync } from 'node:fs';
import { join } from 'node:path';
import { FOLDER, provideFeed } from './feeds.js';
import { measure, median } from './measure.js';
import { report } from './report.js';

const BASELINES = {
  xml: { name: 'saxes', script: 'saxes.mjs' },
  tsv: { name: 'd3-dsv', script: 'd3-dsv.mjs' },
  shopify: { name: 'JSON.parse', script: 'json-parse.mjs' },
} as const;

const LIMIT = 2;
const MEMORY_LIMIT = 300e6;

/** `insole recommend` over a whole feed beside its format's parser alone, each in a process of its own, in turn. */
export function compareCommand(format: keyof typeof BASELINES, items: number, runs: number): void {
  const feed = provideFeed(format, items);
  const { name, script } = BASELINES[format];
  const ours: number[] = [];
  const theirs: number[] = [];
  let memory = 0;
  for (let run = 0; run < runs; run++) {
    theirs.push(measure([join('scripts/bench-feeds/baselines', script), feed]).seconds);
    const usage = measure(['bin/insole', 'recommend', feed, '--out', join(FOLDER, 'lists')]);
    ours.push(usage.seconds);
    memory = Math.max(memory, usage.memory);
  }
  const [mine, base] = [median(ours), median(theirs)];
  const megabytes = statSync(feed).size / 1e6;
  const what = `${items.toLocaleString('en')} items of ${format} (${megabytes.toFixed(0)} MB) to ranked files, wall time`;
  report(what, mine / base, LIMIT, `${mine.toFixed(1)} s, ${name} alone ${base.toFixed(1)} s`);
  report(
    `  its peak resident memory, of ${MEMORY_LIMIT / 1e6} MB`,
    memory / MEMORY_LIMIT,
    1,
    `${(memory / 1e6).toFixed(0)} MB`,
  );
}

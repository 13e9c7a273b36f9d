import { statSync } from 'node:fs';
import { join } from 'node:path';
import { FOLDER, provideFeed, type FeedFormat } from './feeds.js';
import { measure, median, type Usage } from './measure.js';
import { report } from './report.js';

const BASELINES = {
  xml: { name: 'saxes', script: 'saxes.mjs' },
  tsv: { name: 'd3-dsv', script: 'd3-dsv.mjs' },
  shopify: { name: 'JSON.parse', script: 'json-parse.mjs' },
} as const satisfies Record<FeedFormat, object>;

const LIMIT = 2;
const MEMORY_LIMIT = 300e6;

const middle = (usages: Usage[], name: keyof Usage): number => median(usages.map((usage) => usage[name]));

/** `insole recommend` over a whole feed beside its format's parser alone, each in a process of its own, in turn. */
export function compareCommand(format: FeedFormat, items: number, runs: number): void {
  const feed = provideFeed(format, items);
  const { name, script } = BASELINES[format];
  const ours: Usage[] = [];
  const theirs: Usage[] = [];
  for (let run = 0; run < runs; run++) {
    theirs.push(measure([join('scripts/bench-feeds/baselines', script), feed]));
    ours.push(measure(['bin/insole', 'recommend', feed, '--out', join(FOLDER, 'lists')]));
  }
  const [mine, base] = [middle(ours, 'seconds'), middle(theirs, 'seconds')];
  const [work, baseWork] = [middle(ours, 'cpu'), middle(theirs, 'cpu')];
  const memory = Math.max(...ours.map((usage) => usage.memory));
  const megabytes = statSync(feed).size / 1e6;
  const what = `${items.toLocaleString('en')} items of ${format} (${megabytes.toFixed(0)} MB) to ranked files, wall time`;
  report(what, mine / base, LIMIT, `${mine.toFixed(1)} s, ${name} alone ${base.toFixed(1)} s`);
  console.log(
    `    its work, on both processors: ${(work / baseWork).toFixed(2)} times (${work.toFixed(1)} s, ${baseWork.toFixed(1)} s)`,
  );
  report(
    `  its peak resident memory, of ${MEMORY_LIMIT / 1e6} MB`,
    memory / MEMORY_LIMIT,
    1,
    `${(memory / 1e6).toFixed(0)} MB`,
  );
}

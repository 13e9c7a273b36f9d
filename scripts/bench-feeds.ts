/**
 * Measures what happens to feeds, each beside its baseline in the same run: `npm run bench:feeds [-- --items 1000000
 * --runs 3 --only xml,browser]`. Ratios count, for the times of a busy machine mean little. Needs `npm run build` first, and for a
 * million items 1.5 GB of disk.
 */
import { compareCommand } from './bench-feeds/command-line.js';
import { compareInBrowser } from './bench-feeds/in-browser.js';
import { compareInMemory } from './bench-feeds/in-memory.js';
import { failures } from './bench-feeds/report.js';
import { fail, needBuild, readOptions } from './lib/command.mjs';

/** Formats that are parsed whole by their baselines are measured on fewer items. */
const WHOLE = { tsv: 200_000, shopify: 60_000 };

const PARTS: Record<string, (items: number, runs: number) => void | Promise<void>> = {
  xml: (items, runs) => compareCommand('xml', items, runs),
  tsv: (items, runs) => compareCommand('tsv', Math.min(items, WHOLE.tsv), runs),
  shopify: (items, runs) => compareCommand('shopify', Math.min(items, WHOLE.shopify), runs),
  memory: compareInMemory,
  browser: (_, runs) => compareInBrowser(runs),
};

const { values } = readOptions(
  {
    options: {
      items: { type: 'string', default: '1000000' },
      runs: { type: 'string', default: '3' },
      only: { type: 'string', default: Object.keys(PARTS).join() },
    },
  },
  'npm run bench:feeds -- [--items 1000000] [--runs 3] [--only xml,browser]',
);
const [items, runs] = [Number(values.items), Number(values.runs)];
if (!(items > 0 && runs > 0)) fail('Give --items and --runs numbers above 0.');
const parts = values.only
  .split(',')
  .map(
    (name) => PARTS[name] ?? fail(`There is no part "${name}". There are: ${Object.keys(PARTS).join(', ')}.`),
  );
needBuild();

for (const part of parts) await part(items, runs);
process.exitCode = failures ? 1 : 0;

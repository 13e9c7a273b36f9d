/** Weighs `dist/cdn` against scripts/budgets.ts, prints the table, and fails where something is too heavy. */
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync, constants, gzipSync } from 'node:zlib';
import { TAGS } from '../src/elements/tags.js';
import { ENGINE_BUDGET, FILE_BUDGETS, GUIDE_BUDGET, GZIP_BUDGETS, PAGE_BUDGET } from './budgets.js';

interface Row {
  what: string;
  bytes: number;
  budget: number;
}

const CDN = 'dist/cdn';
const read = (file: string): Buffer => readFileSync(join(CDN, file));
const brotli = (bytes: Buffer): number =>
  brotliCompressSync(bytes, { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } }).length;
const gzip = (bytes: Buffer): number => gzipSync(bytes, { level: 9 }).length;
const weigh = (files: Iterable<string>): number =>
  [...files].reduce((sum, file) => sum + brotli(read(file)), 0);

const files = new Set(
  readdirSync(CDN, { recursive: true, encoding: 'utf8' }).map((path) => path.replaceAll('\\', '/')),
);
const missing = ['insole.js', 'insole.css', 'insole.all.js', ...TAGS.map((tag) => `${tag}.js`)].filter(
  (file) => !files.has(file),
);
const rows = [...weighFiles(), ...weighPage(), ...weighEngine(), ...weighGuides()];

const width = Math.max(...rows.map(({ what }) => what.length));
for (const { what, bytes, budget } of rows) {
  const verdict = bytes > budget ? `  ${bytes - budget} too many` : '';
  console.log(`${what.padEnd(width)}  ${show(bytes)} of ${show(budget)}${verdict}`);
}
for (const file of missing) console.error(`${CDN}/${file} was not built.`);
if (missing.length || rows.some(({ bytes, budget }) => bytes > budget)) process.exitCode = 1;

function weighFiles(): Row[] {
  const known = (budgets: typeof FILE_BUDGETS) => Object.entries(budgets).filter(([file]) => files.has(file));
  return [
    ...known(FILE_BUDGETS).map(([file, budget]) => ({ what: file, bytes: brotli(read(file)), budget })),
    ...known(GZIP_BUDGETS).map(([file, budget]) => ({
      what: `${file}, gzip`,
      bytes: gzip(read(file)),
      budget,
    })),
  ];
}

/** The loader and the union of what it fetches for each tag, from the map that it carries. */
function weighPage(): Row[] {
  const chunks = JSON.parse(read('chunks.json').toString()) as Record<string, string[]>;
  const code = new Set(['insole.js', ...PAGE_BUDGET.tags.flatMap((tag) => chunks[tag] ?? [])]);
  return [
    { what: `page: loader, ${PAGE_BUDGET.tags.join(', ')}`, bytes: weigh(code), budget: PAGE_BUDGET.bytes },
  ];
}

function weighEngine(): Row[] {
  const engine = [...files].filter((file) => /^chunks\/engine-[\w-]+\.js$/.test(file));
  return engine.map((file) => ({ what: 'engine', bytes: weigh([file]), budget: ENGINE_BUDGET }));
}

function weighGuides(): Row[] {
  const packs = [...files].filter((file) => /^content\/[^/]+\/(?!index\.|features\.)[^/]+\.json$/.test(file));
  return packs.sort().map((file) => ({ what: file, bytes: weigh([file]), budget: GUIDE_BUDGET }));
}

function show(bytes: number): string {
  return bytes.toLocaleString('en').padStart(6);
}

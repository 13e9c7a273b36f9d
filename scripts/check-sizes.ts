/** Weighs `dist/cdn` against scripts/budgets.ts, prints the table, and fails where something is too heavy. */
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { TAGS } from '../src/elements/tags.js';
import {
  CEILINGS,
  ENGINE_BUDGET,
  ENGINE_FORMATS,
  FILE_BUDGETS,
  FORMAT_BUDGET,
  GUIDE_BUDGET,
  GZIP_BUDGETS,
  HOLIDAYS_BUDGET,
  PAGE_BUDGET,
} from './budgets.js';
import { needBuild } from './lib/command.mjs';
import { weighFile } from './lib/weigh-file.js';

interface Row {
  what: string;
  bytes: number;
  budget: number;
}

needBuild();

const CDN = 'dist/cdn';
const read = (file: string): Buffer => readFileSync(join(CDN, file));
const gzip = (bytes: Buffer): number => gzipSync(bytes, { level: 9 }).length;
const weigh = (files: Iterable<string>): number =>
  [...files].reduce((sum, file) => sum + weighFile(join(CDN, file)), 0);

const files = new Set(
  readdirSync(CDN, { recursive: true, encoding: 'utf8' }).map((path) => path.replaceAll('\\', '/')),
);
const problems = [
  ...['insole.js', 'insole.css', 'insole.all.js', ...TAGS.map((tag) => `${tag}.js`)]
    .filter((file) => !files.has(file))
    .map((file) => `${CDN}/${file} was not built.`),
  ...TAGS.filter((tag) => !FILE_BUDGETS[`${tag}.js`]).map(
    (tag) => `${tag}.js has no budget in scripts/budgets.ts.`,
  ),
];
const rows = [...weighFiles(), ...weighPage(), ...weighEngine(), ...weighGuides(), ...weighHolidays()];

const width = Math.max(...rows.map(({ what }) => what.length));
let tooHeavy = false;
for (const { what, bytes, budget } of rows) {
  const ceiling = Math.max(budget, CEILINGS[what] ?? CEILINGS[what.split(/[:,]/)[0]!] ?? 0);
  const ceilingNote = ceiling > budget ? `, held at ${show(ceiling)}` : '';
  const verdict = bytes > budget ? `  ${show(bytes - budget)} too many${ceilingNote}` : '';
  tooHeavy ||= bytes > ceiling;
  console.log(`${what.padEnd(width)}  ${show(bytes)} of ${show(budget)}${verdict}`);
}
for (const problem of problems) console.error(problem);
if (problems.length || tooHeavy) process.exitCode = 1;

function weighFiles(): Row[] {
  const known = (budgets: typeof FILE_BUDGETS) => Object.entries(budgets).filter(([file]) => files.has(file));
  return [
    ...known(FILE_BUDGETS).map(([file, budget]) => ({ what: file, bytes: weigh([file]), budget })),
    ...known(GZIP_BUDGETS).map(([file, budget]) => ({
      what: `${file}, gzip`,
      bytes: gzip(read(file)),
      budget,
    })),
  ];
}

/** The loader and all that it fetches where these elements stand together. */
function weighPage(): Row[] {
  if (!files.has('chunks.json')) {
    problems.push(`${CDN}/chunks.json was not built.`);
    return [];
  }
  const { together } = JSON.parse(read('chunks.json').toString()) as { together: Record<string, string[]> };
  const code = new Set(['insole.js', ...PAGE_BUDGET.tags.flatMap((tag) => together[tag]!)]);
  return [
    { what: `page: loader, ${PAGE_BUDGET.tags.join(', ')}`, bytes: weigh(code), budget: PAGE_BUDGET.bytes },
  ];
}

/** The engine with the first format, then what each further one adds. */
function weighEngine(): Row[] {
  const base = collect(['engine']);
  const [[first, names] = ['', []], ...further] = Object.entries(ENGINE_FORMATS);
  const whole = collect(names, base);
  return [
    { what: `engine, English, ${first}`, bytes: weigh(whole), budget: ENGINE_BUDGET },
    ...further.map(([format, chunks]) => ({
      what: `  and ${format}`,
      bytes: weigh([...collect(chunks, base)].filter((file) => !whole.has(file))),
      budget: FORMAT_BUDGET,
    })),
  ];
}

/** The files of the chunks with these names, and all that they import; what they import on demand is left out. */
function collect(names: readonly string[], known: ReadonlySet<string> = new Set()): Set<string> {
  const found = new Set(known);
  const waiting = names.flatMap((name) => {
    const file = [...files].find((file) => new RegExp(`^chunks/${name}-[\\w-]{6}\\.js$`).test(file));
    if (!file) problems.push(`${CDN}/chunks has no ${name}, which scripts/budgets.ts names.`);
    return file ?? [];
  });
  for (let file; (file = waiting.pop());) {
    if (found.has(file)) continue;
    found.add(file);
    const imports = read(file)
      .toString()
      .matchAll(/\b(?:from|import)\s*["']\.\/([^"']+)["']/g);
    waiting.push(...[...imports].map(([, name]) => `chunks/${name}`));
  }
  return found;
}

function weighGuides(): Row[] {
  const packs = [...files].filter((file) =>
    /^content\/(?!holidays\/)[^/]+\/(?!index\.|features\.)[^/]+\.json$/.test(file),
  );
  return packs.sort().map((file) => ({ what: file, bytes: weigh([file]), budget: GUIDE_BUDGET }));
}

/** The heaviest country stands for all. */
function weighHolidays(): Row[] {
  const packs = [...files].filter((file) => file.startsWith('content/holidays/'));
  if (!packs.length) problems.push(`${CDN}/content/holidays was not built.`);
  const rows = packs.map((file) => ({ what: file, bytes: weigh([file]), budget: HOLIDAYS_BUDGET }));
  return rows.sort((a, b) => b.bytes - a.bytes).slice(0, 1);
}

function show(bytes: number): string {
  return bytes.toLocaleString('en').padStart(6);
}

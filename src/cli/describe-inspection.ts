import { MAX_PROBLEMS } from '../catalog/index.js';
import { count } from './describe-lists.js';
import type { Inspection } from './inspect.js';

/** How many problems, or claims, a table shows; `--json` has more. */
const SHOWN_PROBLEMS = 20;

/** An inspection as tables for a terminal. */
export function describeInspection({
  format,
  encoding,
  counts,
  currencies,
  price,
  problems,
  features,
  claims,
}: Inspection): string {
  const facts: [string, string | number | null | undefined][] = [
    ['format', format],
    ['encoding', encoding],
    ['rows', counts.rows],
    ['products', counts.products],
    ['footwear', counts.footwear],
    ['variants', counts.variants],
    ['out of stock', counts.outOfStock],
    ['affiliate links', counts.sponsored],
    ['images', counts.images],
    ['currencies', currencies?.join(', ') ?? (price && 'not said: name it with --currency EUR')],
    ['price', price && (price.min === price.max ? price.min : `${price.min} to ${price.max}`)],
    ['skipped', counts.skipped],
  ];
  const coverage = Object.entries(features).map(([feature, count]): [string, string] => [
    feature,
    `${String(count).padStart(6)}  ${Math.round((100 * count) / counts.footwear)} %`,
  ]);
  return [
    formatTable(facts),
    coverage.length
      ? `\nFeatures that the words of ${count(counts.footwear, 'shoe')} state:\n${formatTable(coverage)}`
      : '',
    problems.length ? `\nProblems:\n${formatProblems(problems)}` : '',
    claims.count ? `\nClaims that an advertising authority may object to:\n${formatClaims(claims)}` : '',
  ]
    .filter(Boolean)
    .join('\n');
}

const formatTable = (rows: [string, string | number | null | undefined][]): string =>
  rows.map(([name, value]) => `  ${name.padEnd(20)} ${value ?? 'not said'}`).join('\n');

function formatClaims({ count, found }: Inspection['claims']): string {
  const lines = found.slice(0, SHOWN_PROBLEMS).map(({ line, id, field, claim, text }) => {
    const place = [line && `line ${line}`, `id ${id}`, field].filter(Boolean).join(', ');
    return `  ${place}: "${claim}" in "${text}"`;
  });
  const kept = count > found.length ? `the first ${found.length}` : 'them';
  return [...lines, ...tellMore(count - lines.length, kept)].join('\n');
}

function formatProblems(problems: Inspection['problems']): string {
  const lines = problems.slice(0, SHOWN_PROBLEMS).map(({ line, id, field, message }) => {
    const place = [line && `line ${line}`, id && `id ${id}`, field].filter(Boolean).join(', ');
    return `  ${place ? `${place}: ` : ''}${message}`;
  });
  // How many more were met is not known.
  const isFull = problems.length >= MAX_PROBLEMS;
  const more = isFull ? 'many' : problems.length - lines.length;
  return [...lines, ...tellMore(more, isFull ? `the first ${MAX_PROBLEMS}` : 'them')].join('\n');
}

const tellMore = (more: number | string, kept: string): string[] =>
  more ? [`  … and ${more} more; --json has ${kept}.`] : [];

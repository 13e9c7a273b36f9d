import {
  FeedError,
  MAX_PROBLEMS,
  streamFeed,
  type Catalog,
  type CatalogCounts,
  type FeedInput,
  type FeedOptions,
  type FeedProblem,
} from '../catalog/index.js';
import { assertReadable } from '../catalog/stream-feed.js';
import type { Feature } from '../model/feature.js';
import { loadFeatureReader } from '../rank/index.js';
import { decodeEntity } from './decode-entity.js';
import { decodeUtf8 } from './decode-utf8.js';
import { FeedCensus } from './feed-census.js';
import { ClaimFinder, type Claim } from './find-claims.js';

/** What `insole inspect --json` prints. What a feed does not say is null. */
export interface Inspection extends Omit<Catalog, 'products' | 'counts'> {
  /** `sponsored` counts the products whose links earn a commission: pages mark and disclose those by themselves. */
  counts: CatalogCounts & { footwear: number; sponsored: number };
  /** How many of the shoes state each feature; features that none states are left out. */
  features: Partial<Record<Feature, number>>;
  /** What its English texts say that an advertising authority may object to: how often, and the first of it. */
  claims: { count: number; found: Claim[] };
}

/**
 * Reads a feed of any length row by row, and says what is in it.
 *
 * @param onRow called for every row, with the number of products so far
 * @throws {FeedError} for a feed that cannot be read at all
 */
export async function inspectFeed(
  input: FeedInput,
  options: FeedOptions = {},
  onRow?: (products: number) => void,
): Promise<Inspection> {
  const claims = new ClaimFinder();
  const census = new FeedCensus(await loadFeatureReader());
  const { knows } = census;
  const progress = await streamFeed(input, { decodeEntity, decodeUtf8, ...options, knows }, (item, line) => {
    claims.take(item, line);
    census.add(item);
    onRow?.(census.products);
  });
  assertReadable(progress);
  const { format, encoding, rows, skipped, problems } = progress;
  if (!rows) problems.push(explainNothing(format!));
  const { currencies, price, features, ...counts } = census.finish();
  return {
    format: format!,
    encoding,
    counts: { rows: rows || null, ...counts, skipped },
    currencies,
    price,
    problems,
    features,
    claims: { count: claims.count, found: claims.found },
  };
}

/** @throws {FeedError} but for a page, whose products may be elsewhere */
function explainNothing(format: Catalog['format']): FeedProblem {
  if (format !== 'json-ld') throw new FeedError('empty', 'This table has a header, but no rows.');
  const message =
    'This page describes no product in schema.org data (JSON-LD). Give the page of one product, or a feed.';
  return { line: null, id: null, field: null, message };
}

/** How many problems, or claims, a table shows; `--json` has more. */
const SHOWN_PROBLEMS = 20;

/** An inspection as tables for a terminal. */
export function formatInspection({
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
    ['currencies', currencies?.join(', ')],
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
      ? `\nFeatures that the words of ${counts.footwear} shoes state:\n${formatTable(coverage)}`
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

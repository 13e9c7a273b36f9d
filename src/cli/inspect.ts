import {
  readFeed,
  type Catalog,
  type CatalogCounts,
  type FeedInput,
  type FeedOptions,
} from '../catalog/index.js';
import { decodeEntity } from './decode-entity.js';
import { ClaimFinder, type Claim } from './find-claims.js';
import { FEATURES, type Feature } from '../model/feature.js';
import { loadFeatureReader } from '../rank/index.js';

/** What `insole inspect --json` prints. What a feed does not say is null. */
export interface Inspection extends Omit<Catalog, 'products' | 'counts'> {
  counts: CatalogCounts & { footwear: number };
  /** How many of the shoes state each feature; features that none states are left out. */
  features: Partial<Record<Feature, number>>;
  /** What its English texts say that an advertising authority may object to: how often, and the first of it. */
  claims: { count: number; found: Claim[] };
}

/**
 * Reads a feed and says what is in it.
 *
 * @throws {FeedError} for a feed that cannot be read at all
 */
export async function inspectFeed(input: FeedInput, options: FeedOptions = {}): Promise<Inspection> {
  const claims = new ClaimFinder();
  const onRow: FeedOptions['onRow'] = (item, line) => claims.take(item, line);
  const { products, counts, ...catalog } = await readFeed(input, { decodeEntity, ...options, onRow });
  const reader = await loadFeatureReader();
  const features: Partial<Record<Feature, number>> = {};
  let footwear = 0;
  for (const product of products) {
    const { isFootwear, found } = reader.read(product);
    if (isFootwear) footwear++;
    for (const { feature } of found) features[feature] = (features[feature] ?? 0) + 1;
  }
  return {
    ...catalog,
    counts: { ...counts, footwear },
    features: inOrder(features),
    claims: { count: claims.count, found: claims.found },
  };
}

function inOrder(features: Partial<Record<Feature, number>>): Partial<Record<Feature, number>> {
  return Object.fromEntries(
    FEATURES.flatMap((feature) => (features[feature] ? [[feature, features[feature]]] : [])),
  );
}

/** How many problems a table shows; `--json` has them all. */
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
  const more = count - lines.length;
  return [...lines, ...(more > 0 ? [`  … and ${more} more; --json has them.`] : [])].join('\n');
}

function formatProblems(problems: Inspection['problems']): string {
  const lines = problems.slice(0, SHOWN_PROBLEMS).map(({ line, id, field, message }) => {
    const place = [line && `line ${line}`, id && `id ${id}`, field].filter(Boolean).join(', ');
    return `  ${place ? `${place}: ` : ''}${message}`;
  });
  const more = problems.length - lines.length;
  return [...lines, ...(more > 0 ? [`  … and ${more} more; --json has them.`] : [])].join('\n');
}

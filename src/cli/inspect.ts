import {
  FeedError,
  streamFeed,
  type Catalog,
  type CatalogCounts,
  type FeedInput,
  type FeedOptions,
  type FeedProblem,
} from '../catalog/index.js';
import { assertReadable } from '../catalog/stream-rows.js';
import type { Feature } from '../model/feature.js';
import { loadFeatureReader } from '../rank/index.js';
import { decodeEntity } from './decode-entity.js';
import { decodeUtf8 } from './decode-utf8.js';
import { FeedCensus } from './feed-census.js';
import { ClaimFinder, type Claim } from './find-claims.js';

/** For RSS and Atom without prices and stock, which feeds of products have. */
const LIKE_POSTS =
  'Not one of its items has a price or says whether it can be had: this is like a blog’s feed of posts. Give the feed of a shop’s products.';

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
 * Reads a feed of any length row by row, and reports what is in it.
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
  await assertReadable(progress);
  const { format, encoding, rows, skipped, problems } = progress;
  if (!rows) problems.push(explainNothing(format!));
  const { currencies, price, features, ...counts } = census.finish();
  if (format === 'google-xml' && !price && counts.outOfStock === null)
    problems.unshift({ line: null, id: null, field: null, message: LIKE_POSTS });
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

/** The problem of a page without products. @throws {FeedError} for any other feed without rows */
function explainNothing(format: Catalog['format']): FeedProblem {
  if (format !== 'json-ld') throw new FeedError('empty', 'This table has a header, but no rows.');
  const message =
    'This page describes no product in schema.org data (JSON-LD). Give the page of one product, or a feed.';
  return { line: null, id: null, field: null, message };
}

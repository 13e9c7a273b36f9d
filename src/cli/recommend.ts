import {
  FeedError,
  streamFeed,
  type FeedFormat,
  type FeedInput,
  type FeedOptions,
  type FeedProblem,
} from '../catalog/index.js';
import type { RankedList } from '../model/recommendation.js';
import { loadFeatureReader } from '../rank/index.js';
import { decodeEntity } from './decode-entity.js';
import { decodeUtf8 } from './decode-utf8.js';
import { count } from './describe-lists.js';
import { createMarkupReader } from './markup-reader.js';
import { ReadAhead } from './read-ahead.js';
import { ShoeCollector, type ListFilter, type WantedList } from './shoe-collector.js';

export interface RecommendOptions {
  feed: FeedOptions;
  /** Size of the feed in bytes, where it is known: for a long one a second thread is started at once. */
  size?: number | undefined;
  lists: readonly WantedList[];
  /** Shoes on a list at most. */
  limit: number;
  filter: ListFilter;
  /** Hours for which prices may be shown without their date. */
  validFor?: number | undefined;
  /** Milliseconds since the epoch. */
  now: () => number;
  /** Called for every row, with what there is so far. */
  onRow?: (counts: { products: number; footwear: number }) => void;
}

/** What was read and ranked. */
export interface Recommendation {
  format: FeedFormat;
  encoding: string;
  counts: { rows: number; products: number; footwear: number; skipped: number };
  problems: FeedProblem[];
  lists: RankedList[];
  /** What is pinned, and no shoe of the feed. */
  missing?: string[];
}

/**
 * Reads a feed of any length row by row, and ranks its shoes for each condition.
 *
 * @throws {FeedError} for a feed that cannot be read, or has no shoes: lists without any would replace good ones
 */
export async function recommendShoes(input: FeedInput, options: RecommendOptions): Promise<Recommendation> {
  const { feed, size, lists, limit, filter, validFor, now, onRow } = options;
  const collector = new ShoeCollector(createMarkupReader(await loadFeatureReader()), lists, limit, filter);
  const ahead = new ReadAhead(collector, { size });
  const wiring = { keepMarkup: true, knows: ahead.knows, yieldToMain: ahead.rest };
  try {
    const read = await streamFeed(input, { decodeEntity, decodeUtf8, ...feed, ...wiring }, (item) => {
      ahead.take(item);
      onRow?.(collector);
    });
    await ahead.finish();
    const { products, footwear } = collector;
    if (!footwear) throw new FeedError('not-footwear', explainNone(products, read.skipped));
    const { format, encoding, rows, skipped, problems } = read;
    const ranked = collector.finish(now(), validFor);
    if (!ranked.some(({ items }) => items.length) && !lists.every(({ hidden }) => hidden))
      throw new FeedError('not-footwear', explainNarrow(footwear, filter));
    return {
      format: format!,
      encoding,
      counts: { rows, products, footwear, skipped },
      problems,
      lists: ranked,
      ...(collector.missing.length && { missing: collector.missing }),
    };
  } finally {
    ahead.close();
    collector.close();
  }
}

function explainNarrow(footwear: number, filter: ListFilter): string {
  const { audience, width, maxPrice, inStock, exclude } = filter;
  const asked = [
    audience && `--audience ${audience}`,
    width && `--width ${width}`,
    maxPrice !== undefined && `--max-price ${maxPrice}`,
    inStock && '--in-stock',
    exclude?.length && `--exclude ${exclude.join(' ')}`,
  ]
    .filter(Boolean)
    .join(' ');
  return `None of the ${count(footwear, 'shoe')} of this feed passes ${asked}, so no list was written.`;
}

function explainNone(products: number, skipped: number): string {
  if (products)
    return `${products === 1 ? 'The one product of this feed is no shoe' : `None of the ${products} products of this feed is a shoe`}, so no list was written. "insole inspect" shows what was read.`;
  const why = skipped
    ? `No product of this feed can be read (${count(skipped, 'row')} skipped)`
    : 'There is no product in this feed';
  return `${why}, so no list was written. "insole inspect" says why.`;
}

/** What is in a feed, and the small file that `insole recommend` would make of it: in the page, with the same engine. */
import { readFeed, type Catalog, type Product } from '../../src/catalog/index.js';
import { FeatureCensus, type FeatureCounts } from '../../src/cli/feature-census.js';
import { ClaimFinder } from '../../src/cli/find-claims.js';
import type { Condition } from '../../src/model/condition.js';
import type { RankedList } from '../../src/model/recommendation.js';
import { TURN } from '../../src/model/turn.js';
import {
  loadFeatureReader,
  rankList,
  selectProducts,
  toListGuide,
  toRankNeeds,
} from '../../src/rank/index.js';

/** Shoes in a ranked file: what the command writes unless it is told otherwise. */
const LIMIT = 24;

export interface Inspection extends Catalog, FeatureCounts {
  /** How often its English texts claim what an advertising authority may object to, and the first such words. */
  claims: { count: number; first: readonly string[] };
}

export interface FeedPlace {
  /** Address that the feed's relative addresses belong to. */
  baseUrl?: string;
  /** The answer's, for its charset. */
  contentType?: string;
  /** ISO 4217, for prices that the feed gives without one. */
  currency?: string;
}

/** How many risky phrases are shown. */
const SHOWN_CLAIMS = 5;

/**
 * Reads a feed and says what is in it, in slices.
 *
 * @throws {FeedError} for a feed that cannot be read at all
 */
export async function inspectFeed(bytes: ArrayBuffer, place: FeedPlace): Promise<Inspection> {
  const finder = new ClaimFinder();
  const catalog = await readFeed(bytes, {
    ...place,
    yieldToMain,
    now: Date.now,
    onRow: (item, line) => finder.take(item, line),
  });
  const claims = {
    count: finder.count,
    first: finder.found.slice(0, SHOWN_CLAIMS).map(({ claim }) => claim),
  };
  return { ...catalog, ...(await countFeatures(catalog.products)), claims };
}

async function countFeatures(products: readonly Product[]): Promise<FeatureCounts> {
  const census = new FeatureCensus(await loadFeatureReader());
  let turn = performance.now();
  for (const product of products) {
    census.add(product);
    if (performance.now() - turn < TURN) continue;
    await yieldToMain();
    turn = performance.now();
  }
  return census.finish();
}

/** The list that `insole recommend` writes for a guide. */
export async function rankForGuide(products: readonly Product[], guide: Condition): Promise<RankedList> {
  const list = await rankList(products, {
    needs: toRankNeeds(guide.shoes.needs, guide.sources),
    condition: guide.id,
    hidden: !!guide.shoes.hidden,
    now: Date.now,
    yieldToMain,
  });
  const items = selectProducts(list.items, { limit: LIMIT }).map(({ product }) => product);
  return { ...list, guide: toListGuide(guide), items };
}

/** Ends the task, so that the page can paint and answer. */
const yieldToMain = (): Promise<void> => new Promise((resolve) => setTimeout(resolve));

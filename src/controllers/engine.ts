import { FeedError, readFeed } from '../catalog/index.js';
import type { Condition, Need } from '../model/condition.js';
import type { Product } from '../model/product.js';
import type { RankedList } from '../model/recommendation.js';
import { rankList, type RankNeed } from '../rank/index.js';
import { Failure } from './failure.js';

export interface RankFeedOptions {
  needs: readonly Need[];
  /** Absent when the needs were given without a condition. */
  condition?: Condition;
  /** ISO 4217, for feeds that give prices without one. */
  currency?: string;
  /** Address of the feed, which its relative addresses are resolved against. */
  url?: string;
}

/**
 * Reads a feed and ranks its shoes: the engine, in a chunk of its own that is fetched for raw feeds only.
 * Works in slices, so that the page stays responsive.
 *
 * @param feed its bytes, or products that are read already
 * @throws {Failure} `empty`, `broken`, `not-footwear`
 */
export async function rankFeed(feed: ArrayBuffer | Product[], options: RankFeedOptions): Promise<RankedList> {
  const { needs, condition, currency, url } = options;
  const products = Array.isArray(feed) ? feed : await readProducts(feed, currency, url);
  if (!products.length) throw new Failure('empty', `${url ?? 'The list of products'} has no products.`);
  const list = await rankList(products, {
    needs: needs.map((need) => toRankNeed(need, condition)),
    ...(condition && { condition: condition.id, hidden: !!condition.shoes.hidden }),
    yieldToMain,
  });
  if (!list.items.length && !condition?.shoes.hidden) {
    throw new Failure('not-footwear', `${url ?? 'The list of products'} has products, but none is footwear.`);
  }
  return list;
}

async function readProducts(feed: ArrayBuffer, currency?: string, url?: string): Promise<Product[]> {
  try {
    const options = { yieldToMain, ...(currency && { currency }), ...(url && { baseUrl: url }) };
    return (await readFeed(feed, options)).products;
  } catch (error) {
    if (!(error instanceof FeedError)) throw error;
    throw new Failure(
      error.code === 'unrecognised' ? 'broken' : error.code,
      `${url ?? 'The feed'}: ${error.message}`,
    );
  }
}

/** The pack's numbers of sources as their ids, which stay what they are outside the pack. */
function toRankNeed({ feature, weight, grade, sources }: Need, condition?: Condition): RankNeed {
  const ids = sources.flatMap((number) => condition?.sources[number - 1]?.id ?? []);
  return { feature, weight, grade, sources: ids };
}

/** Ends the task, so that the page can paint and answer; the scheduler's way keeps our place in the queue. */
function yieldToMain(): Promise<void> {
  const { scheduler } = globalThis as { scheduler?: { yield?: () => Promise<void> } };
  return scheduler?.yield?.() ?? new Promise((resolve) => setTimeout(resolve));
}

import type { FeedError } from '../catalog/index.js';
import { readProducts } from '../catalog/read-products.js';
import type { Need } from '../model/condition.js';
import type { Product } from '../model/product.js';
import type { ListGuide, RankedList } from '../model/recommendation.js';
import { rankList } from '../rank/rank-list.js';
import { toRankNeeds } from '../rank/rank-needs.js';
import { Failure } from './failure.js';
import { resolveUrl } from './resolve-url.js';

export interface RankFeedOptions {
  needs: readonly Need[];
  /** Absent when the needs were given without a condition. */
  pack?: ListGuide;
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
export async function rankFeed(feed: Blob | Product[], options: RankFeedOptions): Promise<RankedList> {
  const { needs, pack, currency, url = 'products' } = options;
  // JSON of ours without `items`: neither a ranked list nor a feed.
  if ('insole' in feed) throw new Failure('broken', url, 'items');
  const products = Array.isArray(feed) ? feed : await readShop(feed, url, currency);
  if (!products.length) throw new Failure('empty', url);
  const list = await rankList(products, {
    needs: toRankNeeds(needs, pack?.sources),
    ...(pack && { condition: pack.id, hidden: !!pack.shoes.hidden }),
    colorways: true,
    yieldToMain,
    now: Date.now,
  });
  if (!list.items.length && !pack?.shoes.hidden) throw new Failure('not-footwear', url);
  return list;
}

/**
 * The products of a feed, shoes or not.
 *
 * @throws {Failure} `empty`, `broken`
 */
export async function readShop(feed: Blob, url: string, currency?: string): Promise<Product[]> {
  try {
    const options = {
      yieldToMain,
      now: Date.now,
      baseUrl: resolveUrl(url).href,
      ...(currency && { currency }),
    };
    return await readProducts(feed, options);
  } catch (error) {
    const { name, code, message } = error as FeedError;
    // Known by its name: importing the class would fetch code that is needed for odd feeds only.
    if (name !== 'FeedError') throw error;
    throw new Failure(code === 'unrecognised' ? 'broken' : code, url, message);
  }
}

/** Ends the task, so that the page can paint and respond; `scheduler.yield` resumes before other waiting tasks. */
function yieldToMain(): Promise<void> {
  const { scheduler } = globalThis as { scheduler?: { yield?: () => Promise<void> } };
  return scheduler?.yield?.() ?? new Promise((resolve) => setTimeout(resolve));
}

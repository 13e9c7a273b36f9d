import type { Product } from '../model/product.js';
import type { FeedOptions } from './catalog.js';
import { Grouper } from './group.js';
import type { FeedInput } from './input.js';
import { assertReadable, streamRows, type FeedProgress } from './stream-rows.js';

/** A feed's products, and what was learned about the feed on the way. */
export interface Gathered {
  products: Product[];
  progress: FeedProgress;
}

/**
 * Reads the products of a whole feed into memory.
 *
 * @throws {FeedError} as `readFeed`
 */
export async function gatherProducts(input: FeedInput, options: FeedOptions): Promise<Gathered> {
  const groups = new Grouper();
  const knows = (key: string) => (groups.has(key) ? 'row' : undefined);
  const progress = await streamRows(input, { ...options, knows }, (item, line) => {
    options.onRow?.(item, line);
    groups.add(item);
  });
  await assertReadable(progress);
  // Putting the rows together takes as long as several slices: a task of its own.
  await options.yieldToMain?.();
  return { products: groups.finish(), progress };
}

import type { FeedOptions } from './catalog.js';
import { assertFeedInput } from './feed-input.js';
import type { FeedInput } from './input.js';
import { streamRows, type FeedProgress, type TakeItem } from './stream-rows.js';

/**
 * Reads a feed row by row, so that memory stays flat however long it is.
 *
 * @param input bytes (gzipped or not) or text, whole or as a stream
 * @param onItem gets each row in the feed's order; rows with the same key are one product
 * @throws {FeedError} `empty`, `unrecognised`, or `broken` where the file itself is damaged
 * @throws {TypeError} for anything that is not a feed, such as a parsed object
 */
export async function streamFeed(
  input: FeedInput,
  options: FeedOptions,
  onItem: TakeItem,
): Promise<FeedProgress> {
  assertFeedInput(input);
  return streamRows(input, options, onItem);
}

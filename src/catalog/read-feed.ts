import type { Catalog, FeedOptions } from './catalog.js';
import { countProducts } from './count.js';
import { assertFeedInput } from './feed-input.js';
import { gatherProducts, type Gathered } from './gather-products.js';
import type { FeedInput } from './input.js';

/**
 * Reads a whole feed. The format is recognised by the contents, not by a name. A row that cannot be used is skipped and
 * listed in `problems`.
 *
 * @param input bytes (gzipped or not) or text, whole or as a stream
 * @throws {FeedError} `empty`, `unrecognised`, `broken`
 * @throws {TypeError} for anything that is not a feed, such as a parsed object
 */
export async function readFeed(input: FeedInput, options: FeedOptions = {}): Promise<Catalog> {
  assertFeedInput(input);
  return toCatalog(await gatherProducts(input, options));
}

function toCatalog({ products, progress }: Gathered): Catalog {
  const { format, encoding, rows, skipped, problems } = progress;
  const { currencies, price, ...counts } = countProducts(products);
  return {
    format: format!,
    encoding,
    products,
    counts: { rows: rows || null, ...counts, skipped },
    currencies,
    price,
    problems,
  };
}

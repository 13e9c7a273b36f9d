import type { Catalog, FeedOptions } from './catalog.js';
import { countProducts } from './count.js';
import { gatherProducts, type Gathered } from './gather-products.js';
import type { FeedInput } from './input.js';

/**
 * Reads a whole feed, whatever its format: recognised by what is in it, not by its name. A bad row is
 * skipped and told of in `problems`; the rest goes on.
 *
 * @param input bytes (gzipped or not) or text, whole or as a stream
 * @throws {FeedError} `empty`, `unrecognised`, `broken`
 */
export async function readFeed(input: FeedInput, options: FeedOptions = {}): Promise<Catalog> {
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

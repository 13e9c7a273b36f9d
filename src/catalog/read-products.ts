import type { Product } from '../model/product.js';
import { TURN } from '../model/turn.js';
import type { FeedOptions } from './catalog.js';
import { hasRareEntity } from './entities.js';
import { RowError, type Json } from './reader.js';
import { mapShopify } from './shopify.js';

/** Bytes that are parsed in one go: 10 ms on a computer, 40 on a slow phone. */
const AT_ONCE = 1_000_000;

/**
 * The products of a feed, for a page that ranks them. What most shops have, Shopify's `products.json` in
 * good order, is read by what is here; for anything else, and for whatever is odd, `gatherProducts` is fetched.
 *
 * @throws {FeedError} as `readFeed`
 */
export async function readProducts(bytes: Blob, options: FeedOptions): Promise<Product[]> {
  const items = bytes.size < AT_ONCE && parseShopify(await bytes.arrayBuffer());
  const products = items ? await mapItems(items, options) : [];
  if (products.length && new Set(products.map(({ id }) => id)).size === products.length) return products;
  const { gatherProducts } = await import('./gather-products.js');
  return (await gatherProducts(bytes, options)).products;
}

/** The items of `{"products":[…]}` in UTF-8, if they look like Shopify's. */
function parseShopify(bytes: ArrayBuffer): Json[] | undefined {
  try {
    const feed = JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes)) as { products: Json[] };
    const [first] = feed.products;
    const isRare = ({ title, body_html }: Json) => hasRareEntity(`${title as string} ${body_html as string}`);
    return Object.keys(feed).length === 1 &&
      'body_html' in first! &&
      Array.isArray(first.variants) &&
      !feed.products.some(isRare)
      ? feed.products
      : undefined;
  } catch {
    return undefined;
  }
}

async function mapItems(items: Json[], options: FeedOptions): Promise<Product[]> {
  const products: Product[] = [];
  const context = { ...options, note: () => {} };
  let turn = performance.now();
  for (const item of items) {
    try {
      products.push(mapShopify(item, context).product);
    } catch (error) {
      if (!(error instanceof RowError)) throw error;
    }
    if (performance.now() - turn < TURN) continue;
    await options.yieldToMain?.();
    turn = performance.now();
  }
  return products;
}

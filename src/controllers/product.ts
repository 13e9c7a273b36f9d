import type { RankedProduct } from '../model/recommendation.js';
import type { Dated } from './copies.js';
import { isOld, readFeed } from './recommendations.js';
import { getShared } from './request.js';
import type { SettingsController } from './settings.js';

/**
 * One product of a feed or of a ranked list, footwear or not; without its price where the list's prices no longer hold.
 *
 * @param url of the feed
 * @param id of the product, or of one of its variants: then price and stock are the variant's
 * @throws {Failure} `missing`, `unknown-product`, or what request and feed throw
 */
export async function loadProduct(
  settings: SettingsController,
  url: string | undefined,
  id: string | undefined,
  signal: AbortSignal,
): Promise<RankedProduct> {
  const [{ pickProduct }, read] = await Promise.all([
    import('./pick-product.js'),
    url && id ? getShared(url, readFeed, signal) : undefined,
  ]);
  const product = await pickProduct(read, { url, id }, async (feed) =>
    (await import('./engine.js')).readShop(feed, url!, settings.get('currency')),
  );
  return isOld(read as Dated) ? { ...product, price: undefined, compareAt: undefined } : product;
}

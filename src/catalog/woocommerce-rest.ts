import type { Variant } from '../model/product.js';
import type { FeedItem } from './catalog.js';
import { assertPublished, compact, toText } from './fields.js';
import { readFormer } from './former-price.js';
import { readPrice } from './price.js';
import type { Json, MapContext } from './reader.js';
import { readStock } from './stock.js';
import { buildWooProduct } from './woocommerce.js';

/** Maps a product of WooCommerce's REST API v3, whose prices are flat decimals without a currency. */
export function mapWooCommerceRest(item: Json, context: MapContext): FeedItem {
  assertPublished(item);
  const price = readPrice(item.price || item.sale_price || item.regular_price, context);
  const variant = compact<Variant>({
    id: toText(item.id),
    price: price?.amount,
    compareAt: readFormer(item.regular_price, price),
    currency: price?.currency,
    inStock: readStock(item.stock_status),
  });
  return { product: buildWooProduct(item, [variant], context) };
}

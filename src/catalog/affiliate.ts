import type { Variant } from '../model/product.js';
import type { FeedItem } from './catalog.js';
import { above, buildProduct, compact, toImage, toProse } from './fields.js';
import { readGroup, rowKey } from './google.js';
import { cleanCurrency } from './currency.js';
import { parsePrice, readPrice } from './price.js';
import { readRating } from './rating.js';
import type { MapContext } from './reader.js';
import type { Row } from './row.js';
import { readSale } from './sale.js';
import { readStock } from './stock.js';
import { cleanText } from './text.js';
import { cleanUrl } from './url.js';

/** Maps one row of an affiliate network's table: Awin's columns, and CJ's older ones. Links are kept as given. */
export function mapAffiliate(row: Row, context: MapContext): FeedItem {
  const name = cleanText(row.get('product_name name title'));
  const id = cleanText(row.get('aw_product_id merchant_product_id sku id product_id'));
  const deepLink = row.get('aw_deep_link buyurl buy_url');
  const url = cleanUrl(deepLink || row.get('link merchant_deep_link'), context.baseUrl);
  const image = row.get('merchant_image_url large_image aw_image_url imageurl image_url image_link');
  const group = readGroup(row, 'parent_product_id item_group_id');
  const shopUrl = cleanUrl(row.get('merchant_deep_link'), context.baseUrl);
  const images = [image, row.get('alternate_image')].flatMap((src) => toImage(src, context));
  const key = rowKey(row, group, shopUrl ?? url, images[0]?.src, name);
  const product = buildProduct({
    id: group || id,
    name,
    brand: cleanText(row.get('brand_name manufacturer brand')),
    url: url ?? shopUrl,
    images,
    rating: readRating(row.get('average_rating rating'), row.get('reviews number_available_reviews')),
    variants: [readVariant(row, id || group, context)],
    words: context.knows?.(key) ? {} : readWords(row, context),
  });
  // Such a column is the network's, whatever address it goes through.
  return { product: deepLink ? { ...product, sponsored: true } : product, key };
}

function readVariant(row: Row, id: string, context: MapContext): Variant {
  const shown = () => parsePrice(row.get('display_price'));
  const full = readPrice(row.get('search_price store_price price'), context) ?? shown();
  const sale = readSale(row, full, 'saleprice sale_price', context);
  const price = sale ?? full;
  // What a maker recommends (rrp_price, retailprice) was never asked for, and is no former price.
  const former = parsePrice(row.get('product_price_old'))?.amount || (sale && full?.amount);
  const currency = price && (cleanCurrency(row.get('currency')) ?? price.currency ?? shown()?.currency);
  return compact<Variant>({
    id,
    color: cleanText(row.get('colour color')) || undefined,
    size: cleanText(row.get('size')) || undefined,
    price: price?.amount,
    compareAt: above(former, price?.amount),
    currency: price && (currency ?? cleanCurrency(context.currency)),
    inStock: readStock(row.get('in_stock instock availability stock_status')),
  });
}

function readWords(row: Row, context: MapContext) {
  const categories = ['category', 'category_name', 'merchant_category', 'advertisercategory', 'product_type']
    .flatMap((name) => cleanText(row.get(name)).split(/\||~~/))
    .filter(Boolean);
  const attributes = [
    { name: 'Gender', value: cleanText(row.get('suitable_for gender')) },
    { name: 'Age', value: cleanText(row.get('age_group')) },
    { name: 'Material', value: cleanText(row.get('material')) },
  ];
  return {
    description: toProse(row.get('description product_short_description'), context),
    categories: [...new Set(categories)],
    attributes: attributes.filter(({ value }) => value),
    tags: cleanText(row.get('keywords'))
      .split(/\s*(?:,|~~)\s*/)
      .filter(Boolean),
    highlights: [cleanText(row.get('specifications'))].filter(Boolean),
  };
}

import type { Variant } from '../model/product.js';
import type { FeedItem } from './catalog.js';
import { buildProduct, compact, toImage, toProse } from './fields.js';
import { readFormer } from './former-price.js';
import { readGroup, rowKey } from './google.js';
import { parsePrice, readPrice } from './price.js';
import { readRating } from './rating.js';
import type { MapContext } from './reader.js';
import type { Row } from './row.js';
import { readSale } from './sale.js';
import { readStock } from './stock.js';
import { cleanText } from './text.js';
import { cleanUrl } from './url.js';

/** Maps one row of an affiliate network's table: Awin's columns, CJ's older ones, Impact's, Tradedoubler's, Webgains'. Links are kept as given. */
export function mapAffiliate(row: Row, context: MapContext): FeedItem {
  const name = cleanText(row.get('product_name name title'));
  const id = cleanText(
    row.get(
      'aw_product_id tdproductid catalogitemid unique_merchant_sku merchant_product_id sku id product_id',
    ),
  );
  const deepLink = row.get('aw_deep_link buyurl buy_url deeplink deep_link');
  const url = cleanUrl(
    deepLink || row.get('link merchant_deep_link producturl product_url url'),
    context.baseUrl,
  );
  const image = row.get('merchant_image_url large_image aw_image_url imageurl image_url image_link');
  const group = readGroup(row, 'parent_product_id item_group_id parentsku parent_sku');
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
  // Some files have the currency in what is shown alone.
  const stated = row.get('currency') || shown()?.currency;
  const full =
    readPrice(row.get('search_price store_price currentprice current_price price'), context, stated) ??
    shown();
  const sale = readSale(row, full, 'saleprice sale_price', context);
  const price = sale ?? full;
  // What a maker recommends (rrp_price, retailprice) was never asked for, and is no former price.
  const former = readFormer(row.get('product_price_old previousprice originalprice original_price'), price);
  return compact<Variant>({
    id,
    color: cleanText(row.get('colour color')) || undefined,
    size: cleanText(row.get('size')) || undefined,
    price: price?.amount,
    compareAt: former ?? (sale && full?.amount),
    currency: price?.currency,
    inStock: readStock(
      row.get('in_stock instock stockavailability stock_availability availability stock_status'),
    ),
  });
}

const CATEGORIES = [
  'category',
  'category_name category_path',
  'merchant_category merchantcategoryname',
  'advertisercategory tdcategoryname',
  'product_type',
];

function readWords(row: Row, context: MapContext) {
  const categories = CATEGORIES.flatMap((name) => cleanText(row.get(name)).split(/\||~~/)).filter(Boolean);
  const attributes = [
    { name: 'Gender', value: cleanText(row.get('suitable_for gender')) },
    { name: 'Age', value: cleanText(row.get('age_group agegroup')) },
    { name: 'Material', value: cleanText(row.get('material')) },
  ];
  return {
    description: toProse(
      row.get('description product_description shortdescription product_short_description'),
      context,
    ),
    categories: [...new Set(categories)],
    attributes: attributes.filter(({ value }) => value),
    tags: cleanText(row.get('keywords'))
      .split(/\s*(?:,|~~)\s*/)
      .filter(Boolean),
    highlights: [cleanText(row.get('specifications'))].filter(Boolean),
  };
}

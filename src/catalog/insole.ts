import { FEATURES, type Feature } from '../model/feature.js';
import {
  AUDIENCES,
  WIDTHS,
  type Audience,
  type Product,
  type ShoeWidth,
  type Variant,
} from '../model/product.js';
import type { FeedItem } from './catalog.js';
import {
  buildProduct,
  compact,
  sortTags,
  toImage,
  toObject,
  toObjects,
  toProse,
  toText,
  toTexts,
} from './fields.js';
import { readFormer } from './former-price.js';
import { readPrice } from './price.js';
import { readRating } from './rating.js';
import { RowError, type Json, type MapContext } from './reader.js';
import { readStock } from './stock.js';
import { cleanUrl } from './url.js';

/**
 * Maps a product of Insole's own format, for shops without any of the others:
 *
 * ```json
 * {"insole": "products", "version": 1, "currency": "EUR", "products": [{
 *   "id": "a1", "name": "…", "brand": "…", "url": "…", "sponsored": true, "images": ["…" or {"src", "width", "height", "alt"}],
 *   "price": 89.9, "compareAt": 110, "inStock": true, "rating": {"value": 4.5, "count": 12},
 *   "variants": [{"id", "title", "color", "size", "price", "compareAt", "inStock"}],
 *   "description": "text or HTML", "tags": [], "categories": [], "attributes": [{"name", "value"}], "highlights": [],
 *   "features": ["cushioning"], "audience": "women", "widths": ["wide"]
 * }]}
 * ```
 *
 * Only `id` and `name` are needed. Stated `features`, `audience` and `widths` outrank what the words say.
 */
export function mapInsole(item: Json, context: MapContext): FeedItem {
  if (item.insole === 'products' && !('id' in item)) throw new RowError('"products" is not a list.');
  const variants = toObjects(item.variants).map((variant) => mapVariant(variant, item, context));
  const { tags, attributes } = sortTags(toTexts(item.tags));
  const product = buildProduct({
    id: item.id,
    name: toText(item.name),
    brand: toText(item.brand),
    url: cleanUrl(item.url, context.baseUrl),
    images: readImages(item, context),
    rating: readRating(toObject(item.rating).value, toObject(item.rating).count),
    variants: variants.length ? variants : [mapVariant({ ...item, title: '' }, item, context)],
    words: {
      description: toProse(item.description, context),
      tags,
      categories: toTexts(item.categories),
      attributes: [...attributes, ...readAttributes(item)],
      highlights: toTexts(item.highlights),
    },
  });
  return { product: { ...product, ...readStated(item, context) } };
}

function readImages(item: Json, context: MapContext) {
  const list: unknown[] = Array.isArray(item.images) ? item.images : [item.image];
  return list.flatMap((image) =>
    typeof image === 'string'
      ? toImage(image, context)
      : toImage(toObject(image).src, context, toObject(image)),
  );
}

const readAttributes = (item: Json) =>
  toObjects(item.attributes)
    .map(({ name, value }) => ({ name: toText(name), value: toText(value) }))
    .filter(({ name, value }) => name && value);

function mapVariant(variant: Json, item: Json, context: MapContext): Variant {
  const price = readPrice(variant.price ?? item.price, context, variant.currency ?? item.currency);
  return compact<Variant>({
    id: toText(variant.id),
    title: toText(variant.title) || undefined,
    color: toText(variant.color) || undefined,
    size: toText(variant.size) || undefined,
    price: price?.amount,
    compareAt: readFormer(variant.compareAt ?? item.compareAt, price),
    currency: price?.currency,
    inStock: readStock(variant.inStock ?? item.inStock),
  });
}

function readStated(
  item: Json,
  context: MapContext,
): Pick<Product, 'sponsored' | 'features' | 'audience' | 'widths'> {
  const features = keepKnown<Feature>(item.features, FEATURES, 'features', context);
  const widths = keepKnown<ShoeWidth>(item.widths, WIDTHS, 'widths', context);
  const [audience] = keepKnown<Audience>(item.audience && [item.audience], AUDIENCES, 'audience', context);
  return {
    // Rather disclosed once too often: what makes JSON of a table writes words for true.
    ...(/^(?:true|yes|1)$/i.test(String(item.sponsored).trim()) && { sponsored: true }),
    ...(features.length && { features }),
    ...(widths.length && { widths }),
    ...(audience && { audience }),
  };
}

function keepKnown<T extends string>(
  value: unknown,
  known: readonly string[],
  field: string,
  context: MapContext,
): T[] {
  return toTexts(value).filter((entry): entry is T => {
    if (!known.includes(entry)) context.note(field, `"${entry}" is none of ${known.join(', ')}.`);
    return known.includes(entry);
  });
}

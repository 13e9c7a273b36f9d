import type { Variant } from '../model/product.js';
import type { FeedItem } from './catalog.js';
import { cleanCurrency } from './currency.js';
import {
  assertPublished,
  above,
  buildProduct,
  compact,
  optionKind,
  sortTags,
  toImage,
  toObject,
  toObjects,
  toProse,
  toText,
  toTexts,
} from './fields.js';
import { RowError, type Json, type MapContext } from './reader.js';
import { cleanUrl } from './url.js';

/**
 * Maps a product of Shopify's `products.json`, its Admin API (tags as one string, no `available`) or
 * `/products/{handle}.js` (integer cents, images as strings).
 */
export function mapShopify(item: Json, context: MapContext): FeedItem {
  const source = 'product' in item ? toObject(item.product) : item;
  if (!('title' in source)) throw new RowError('It has no title.');
  assertPublished(source);
  const handle = toText(source.handle);
  const { places, words } = readOptions(source);
  const { tags, attributes } = sortTags(toTexts(source.tags));
  const categories = [toText(source.product_type ?? source.type)].filter(Boolean);
  const rows = toObjects(source.variants);
  const isCents = areCents(source, rows);
  const variants = rows.map((variant) => mapVariant(variant, isCents, places, context));
  return {
    product: buildProduct({
      id: source.id ?? handle,
      name: toText(source.title),
      brand: toText(source.vendor),
      url: cleanUrl(
        source.url ?? (handle && `${findMarket(context)}/products/${encodeURIComponent(handle)}`),
        context.baseUrl,
      ),
      images: readImages(source, context),
      variants,
      words: {
        description: toProse(source.body_html ?? source.description, context),
        tags,
        categories,
        attributes: [...attributes, ...words],
      },
    }),
  };
}

/** Shops with several markets and languages have each below an address of its own: "/en-ca/products.json". */
const findMarket = ({ baseUrl }: MapContext): string =>
  /\/\/[^/]+(\/[a-z]{2}(?:-\w+)*)\/(?:coll|prod)/.exec(baseUrl!)?.[1] ?? '';

function readImages(source: Json, context: MapContext) {
  const list = Array.isArray(source.images) && source.images.length ? source.images : [source.image];
  return list.flatMap((image: unknown) => {
    const more = toObject(image);
    return toImage(more.src ?? image, context, more);
  });
}

/** Fields of variants, by what they hold. */
interface OptionPlaces {
  size?: string;
  color?: string;
}

/** Where variants have their size and colour; options that are neither ("Width") say something about the shoe. */
function readOptions(source: Json) {
  const options: unknown[] = Array.isArray(source.options) ? source.options : [];
  const places: OptionPlaces = {};
  const words = options.flatMap((option, index) => {
    const { name: given = option, values } = toObject(option);
    const name = toText(given);
    const kind = optionKind(name);
    if (kind) places[kind] ??= `option${index + 1}`;
    if (!name || name === 'Title' || kind) return [];
    return toTexts(values).map((value) => ({ name, value }));
  });
  return { places, words };
}

/** Only the storefront's `.js` answer is in cents; whoever trims it leaves integers beside a description. */
const areCents = (source: Json, variants: readonly Json[]): boolean =>
  'price_varies' in source ||
  ('description' in source && variants.every(({ price }) => Number.isInteger(price)));

function mapVariant(variant: Json, isCents: boolean, places: OptionPlaces, context: MapContext): Variant {
  const read = (value: unknown) => readAmount(value, isCents);
  const price = read(variant.price);
  if (price === undefined && variant.price) context.note('price', `"${toText(variant.price)}" is no price.`);
  const title = toText(variant.title);
  return compact<Variant>({
    id: toText(variant.id),
    title: title && title !== 'Default Title' ? title : undefined,
    color: toText(variant[places.color ?? '']) || undefined,
    size: toText(variant[places.size ?? '']) || undefined,
    price,
    compareAt: above(read(variant.compare_at_price), price),
    currency: price === undefined ? undefined : cleanCurrency(context.currency),
    inStock: typeof variant.available === 'boolean' ? variant.available : undefined,
  });
}

/** Shopify writes "129.00" whatever the shop's language; so `price.ts`, which reads what people write, is not needed. */
function readAmount(value: unknown, isCents: boolean): number | undefined {
  const amount = parseFloat(String(value));
  if (!(amount >= 0 && amount < Infinity)) return undefined;
  return isCents && typeof value === 'number' ? amount / 100 : amount;
}

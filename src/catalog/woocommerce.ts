import type { Variant } from '../model/product.js';
import type { FeedItem } from './catalog.js';
import { cleanCurrency } from './currency.js';
import {
  above,
  buildProduct,
  compact,
  optionKind,
  toImage,
  toObject,
  toObjects,
  toText,
  toProse,
} from './fields.js';
import { fromMinorUnits } from './minor-units.js';
import { readRating } from './rating.js';
import type { Json, MapContext } from './reader.js';
import { cleanUrl } from './url.js';

/** Maps a product of WooCommerce's Store API, whose prices are strings in minor units. */
export function mapWooCommerce(item: Json, context: MapContext): FeedItem {
  const prices = toObject(item.prices);
  const range = toObject(prices.price_range);
  const digits = typeof prices.currency_minor_unit === 'number' ? prices.currency_minor_unit : 2;
  const amount = fromMinorUnits(range.min_amount ?? prices.price, digits);
  // What has no price costs "0" here, and cannot be bought.
  const price = amount || item.is_purchasable !== false ? amount : undefined;
  if (amount === undefined && prices.price) context.note('price', `"${toText(prices.price)}" is no price.`);
  const variant = compact<Variant>({
    id: toText(item.id),
    price,
    compareAt: above(fromMinorUnits(prices.regular_price, digits), price),
    currency:
      price === undefined
        ? undefined
        : (cleanCurrency(prices.currency_code) ?? cleanCurrency(context.currency)),
    // What is on back order counts as in stock here.
    inStock: typeof item.is_in_stock === 'boolean' ? item.is_in_stock && !item.is_on_backorder : undefined,
  });
  return { product: buildWooProduct(item, [variant], context) };
}

/** What the Store API and REST v3 have in common. */
export function buildWooProduct(item: Json, variants: Variant[], context: MapContext) {
  const html = [item.short_description, item.description].filter((text) => typeof text === 'string' && text);
  const attributes = toObjects(item.attributes).map(readAttribute);
  const [color, ...others] = attributes.flatMap(({ name, options }) =>
    optionKind(name) === 'color' ? options : [],
  );
  return buildProduct({
    id: item.id,
    name: toText(item.name),
    brand: toText(toObjects(item.brands)[0]?.name),
    url: cleanUrl(item.permalink, context.baseUrl),
    images: toObjects(item.images).flatMap((image) => toImage(image.src, context, image)),
    rating: readRating(item.average_rating, item.review_count ?? item.rating_count),
    // A product in one colour has it among its attributes alone.
    variants: color && !others[0] ? variants.map((variant) => ({ color, ...variant })) : variants,
    words: {
      description: toProse(html.join('<p>'), context),
      tags: names(item.tags),
      categories: names(item.categories),
      attributes: attributes.flatMap(({ name, options }) =>
        name && !optionKind(name) ? options.map((value) => ({ name, value })) : [],
      ),
    },
  });
}

const names = (list: unknown): string[] =>
  toObjects(list)
    .map(({ name }) => toText(name))
    .filter(Boolean);

const readAttribute = ({ name, options, terms }: Json) => ({
  name: toText(name),
  options: Array.isArray(options) ? options.map(toText) : names(terms),
});

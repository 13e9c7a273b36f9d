import type { Product, ProductImage, ProductWords, Variant } from '../model/product.js';
import { isTracked } from './networks.js';
import { RowError, type Json, type MapContext } from './reader.js';
import { cleanText, htmlToText } from './text.js';
import { cleanUrl } from './url.js';

/** Helpers that the mappers share. They take any value, for a feed holds whatever a shop put there. */

/** The objects of what should be a list. */
export const toObjects = (value: unknown): Json[] =>
  (Array.isArray(value) ? value : []).filter(
    (entry): entry is Json => typeof entry === 'object' && entry !== null,
  );

/** The object that a value should be, or an empty one. */
export const toObject = (value: unknown): Json =>
  typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Json) : {};

/** Clean text of a string or number; empty for anything else. */
export function toText(value: unknown): string {
  if (typeof value === 'number') return String(value);
  return typeof value === 'string' ? cleanText(value) : '';
}

/** A description as plain text with its lines; empty for what is no text. */
export const toProse = (value: unknown, { keepMarkup, decodeEntity }: MapContext): string =>
  typeof value !== 'string' ? '' : keepMarkup ? value : htmlToText(value, decodeEntity);

/** The clean, non-empty texts of a list, or of a string with commas. */
export function toTexts(value: unknown): string[] {
  const list = typeof value === 'string' ? value.split(',') : Array.isArray(value) ? value : [];
  return list.map(toText).filter(Boolean);
}

/** A finite number above 0. */
export function toPositive(value: unknown): number | undefined {
  const number = typeof value === 'string' ? parseFloat(value.replace(',', '.')) : value;
  return typeof number === 'number' && number > 0 && number < Infinity ? number : undefined;
}

export function toImage(src: unknown, context: MapContext, more: Json = {}): ProductImage[] {
  const url = cleanUrl(src, context.baseUrl);
  if (!url) return [];
  const width = toPositive(more.width);
  const height = toPositive(more.height);
  const alt = toText(more.alt ?? more.altText);
  return [{ src: url, ...(width && height && { width, height }), ...(alt && { alt }) }];
}

/** The object without what is undefined: what a feed does not say is absent. */
export const compact = <T extends object>(value: { [K in keyof T]: T[K] | undefined }): T =>
  update({} as T, value);

/** Sets the given values; a value that is undefined removes its property. */
export function update<T extends object>(target: T, values: { [K in keyof T]?: T[K] | undefined }): T {
  for (const key in values) {
    const value = values[key];
    if (value !== undefined) target[key] = value;
    else delete target[key];
  }
  return target;
}

/**
 * Leaves out drafts, which the shops' own APIs give out too.
 *
 * @throws {RowError} for a product that is not published
 */
export function assertPublished({ status = 'active', published_at }: Json): void {
  if (published_at === null || !/^(?:active|publish)/i.test(String(status)))
    throw new RowError('It is not published.');
}

export interface ProductParts {
  id: unknown;
  name: string;
  brand?: string | undefined;
  url?: string | undefined;
  images: ProductImage[];
  rating?: Product['rating'] | undefined;
  variants: Variant[];
  words: Partial<ProductWords>;
}

/**
 * Puts a product together from its parts. Price and stock come from its variants, see `priceOf`.
 *
 * @throws {RowError} without a name or an id
 */
export function buildProduct({
  id,
  name,
  images,
  variants,
  words,
  brand,
  url,
  rating,
}: ProductParts): Product {
  const key = toText(id) || url || '';
  if (!name) throw new RowError('It has no title.');
  if (!key) throw new RowError('It has no id.');
  return compact<Product>({
    id: key,
    name,
    brand: brand || undefined,
    url,
    sponsored: (url && isTracked(url)) || undefined,
    images,
    rating,
    ...priceOf(variants),
    variants,
    words: {
      title: name,
      description: '',
      tags: [],
      categories: [],
      attributes: [],
      highlights: [],
      ...words,
    },
  });
}

/**
 * Price, former price, currency and stock of a product, from those of its variants; undefined where they do not say. The
 * price is the lowest one; where some variants are in stock, those that are not do not count.
 */
export function priceOf(variants: Variant[]): {
  [K in 'price' | 'compareAt' | 'currency' | 'inStock']: Product[K] | undefined;
} {
  const inStock = variants.some((variant) => variant.inStock)
    ? true
    : variants.length && variants.every((variant) => variant.inStock === false)
      ? false
      : undefined;
  let best: Variant | undefined;
  for (const variant of variants) {
    if (variant.price === undefined || (inStock && variant.inStock === false)) continue;
    if (!best || variant.price < best.price!) best = variant;
  }
  return { price: best?.price, compareAt: best?.compareAt, currency: best?.currency, inStock };
}

/** A former price counts only above the present one. */
export const above = (former: number | undefined, price: number | undefined): number | undefined =>
  former !== undefined && price !== undefined && former > price ? former : undefined;

/** Names of options that only tell variants apart and say nothing about the shoe, in the languages that shops use. */
const SIZE =
  /^(?:(?:shoe|eu|uk|us)[ -]?)?(?:size|größe|groesse|grösse|schuhgröße|taille|pointure|talla|n[uú]mero|misura|maat|storlek|størrelse)[ns]?\b/i;
const COLOR = /^(?:colou?r(?:way|[ei])?|farb(?:e|ton)|couleur|coloris|kleur|färg|farge|shade)(?:e?[ns])?\b/i;

/** Whether an option's name means a size or a colour. */
export const optionKind = (name: string): 'size' | 'color' | undefined =>
  SIZE.test(name) ? 'size' : COLOR.test(name) ? 'color' : undefined;

/** Sorts tags into plain ones and structured ones: "width:wide", "Closure_Lace-up". */
export function sortTags(tags: string[]): Pick<ProductWords, 'tags' | 'attributes'> {
  const plain: string[] = [];
  const attributes: ProductWords['attributes'] = [];
  for (const tag of tags) {
    const [, name, value] = /^([A-Za-zÀ-ÿ][^:_]{1,30})\s*[:_]+(?![:_])\s*([^:]+)$/.exec(tag) ?? [];
    if (name && value && !/^https?$/i.test(name)) attributes.push({ name, value });
    else plain.push(tag);
  }
  return { tags: plain, attributes };
}

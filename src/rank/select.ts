import type { Audience, ShoeWidth } from '../model/product.js';
import type { RankedProduct } from '../model/recommendation.js';

/** How a list is filtered; what is not set filters nothing. */
export interface Selection {
  audience?: Audience;
  width?: ShoeWidth;
  /** In major units; products without a price fail it. */
  maxPrice?: number;
  /** Leaves out what is known to be out of stock. */
  inStock?: boolean;
  /** Products that come first, in this order: their ids, or the last parts of their addresses. */
  pin?: readonly string[];
  /** Products that are never shown: their ids, or the last parts of their addresses. */
  exclude?: readonly string[];
  /** How many places the list has at most, pins included. */
  limit?: number;
}

/** A place on the list as it is shown. */
export interface Selected {
  product: RankedProduct;
  /** Put there by the shop, past every filter but `exclude` and `limit`. */
  pinned: boolean;
}

/**
 * Filters a ranked list and keeps its order, but for pins, which come first, and shoes out of stock, which come last.
 *
 * For women or for men, unisex shoes and those that do not say pass too, since feeds for one audience hardly ever say it;
 * for kids or for unisex, only shoes that say so pass. For a width, only shoes that state it pass: a shoe that is too
 * narrow hurts. Extra-wide passes for wide.
 */
export function selectProducts(items: readonly RankedProduct[], selection: Selection): Selected[] {
  const { pin = [], exclude = [], limit } = selection;
  const place = (item: RankedProduct) => pin.findIndex((name) => isNamed(item, name));
  const kept = items.filter((item) => !exclude.some((name) => isNamed(item, name)));
  const pins = kept.filter((item) => place(item) >= 0).sort((a, b) => place(a) - place(b));
  const rest = kept.filter((item) => place(item) < 0 && suits(item, selection));
  const order = [
    ...rest.filter((item) => item.inStock !== false),
    ...rest.filter((item) => item.inStock === false),
  ];
  return [...pins, ...order].slice(0, limit).map((product) => ({ product, pinned: pins.includes(product) }));
}

/** Whether an author means this product by an id, or by the last part of its address. */
export const isNamed = ({ id, url }: Pick<RankedProduct, 'id' | 'url'>, name: string): boolean | undefined =>
  name === id || url?.split(/[?#]/)[0]!.endsWith('/' + name);

/** Whether a shoe passes the filters for audience, width, price and stock. */
export function suits(
  item: Pick<RankedProduct, 'audience' | 'widths' | 'price' | 'inStock'>,
  { audience, width, maxPrice, inStock }: Selection,
): boolean {
  return (
    (!audience ||
      item.audience === audience ||
      (/men$/.test(audience) && (item.audience ?? 'unisex') === 'unisex')) &&
    (!width || !!item.widths?.some((each) => each === width || each === `extra-${width}`)) &&
    (maxPrice === undefined || item.price! <= maxPrice) &&
    !(inStock && item.inStock === false)
  );
}

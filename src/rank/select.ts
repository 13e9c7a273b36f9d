import type { Audience, ShoeWidth } from '../model/product.js';
import type { RankedProduct } from '../model/recommendation.js';

/** What an author narrows a list by; what is not set filters nothing. */
export interface Selection {
  audience?: Audience;
  width?: ShoeWidth;
  /** In major units; products without a price fail it. */
  maxPrice?: number;
  /** Leaves out what is known to be out of stock. */
  inStock?: boolean;
  /** Ids, or last parts of product addresses, of what comes first, in the author's order. */
  pin?: readonly string[];
  /** Likewise, of what never shows. */
  exclude?: readonly string[];
  limit?: number;
}

/** A place on the list as it is shown. */
export interface Selected {
  product: RankedProduct;
  /** Put there by the shop, past every filter but `exclude` and `limit`. */
  pinned: boolean;
}

/**
 * Narrows a ranked list, keeping its order: pins first, out of stock last.
 *
 * Asked for women or men, unisex and unstated shoes pass too, for feeds of one audience hardly ever say
 * it; asked for kids or unisex, only shoes that state it do. Asked for a width, only stated widths pass:
 * a shoe that is too narrow hurts. Extra-wide passes for wide.
 */
export function selectProducts(items: readonly RankedProduct[], selection: Selection): Selected[] {
  const { pin = [], exclude = [], limit } = selection;
  const isNamed = ({ id, url }: RankedProduct, name: string) =>
    name === id || url?.split(/[?#]/)[0]!.endsWith('/' + name);
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

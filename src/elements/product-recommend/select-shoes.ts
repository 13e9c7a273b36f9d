import { selectProducts, type Selected, type Selection } from '../../controllers/select.js';
import type { RankedProduct } from '../../model/recommendation.js';
import { splitWords } from '../split-words.js';

const AUDIENCES = [undefined, 'women', 'men', 'kids', 'unisex'] as const;
const WIDTHS = [undefined, 'narrow', 'standard', 'wide', 'extra-wide'] as const;

/** A list's element with its attributes, its ids as the author wrote them. */
interface Wish extends Omit<Selection, 'pin' | 'exclude' | 'limit'> {
  pin?: string;
  exclude?: string;
  /** An attribute's value, or the first of those allowed where it is not known, which the developer is told. */
  choose<T extends string | number | undefined>(
    attribute: string,
    value: T | undefined,
    allowed: readonly T[],
    isKnown?: boolean,
  ): T;
}

/**
 * What an author's attributes leave of a ranked list. One that cannot be understood leaves all. A model that is
 * there for women and for men has one place, unless the list is for one of them.
 */
export function selectShoes(items: readonly RankedProduct[], wish: Wish, limit: number): Selected[] {
  const audience = wish.choose('audience', wish.audience, AUDIENCES);
  const selected = selectProducts(items, {
    audience,
    width: wish.choose('width', wish.width, WIDTHS),
    maxPrice: wish.choose('max-price', wish.maxPrice, [undefined], wish.maxPrice! > 0),
    inStock: wish.inStock,
    pin: splitWords(wish.pin),
    exclude: splitWords(wish.exclude),
  });
  const ids = new Set<string | undefined>(selected.map(({ product }) => product.id));
  return selected
    .filter(({ product, pinned }) => audience || pinned || !ids.has(product.sameAs))
    .slice(0, limit);
}

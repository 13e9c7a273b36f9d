import { selectProducts, type Selected, type Selection } from '../../controllers/select.js';
import type { RankedProduct } from '../../model/recommendation.js';
import { splitWords } from '../split-words.js';

const AUDIENCES = [undefined, 'women', 'men', 'kids', 'unisex'] as const;
const WIDTHS = [undefined, 'narrow', 'standard', 'wide', 'extra-wide'] as const;

/** An attribute's value, or the first of those allowed where it is not known, which the developer is told. */
type Choose = <T extends string | undefined>(
  attribute: string,
  value: T | undefined,
  allowed: readonly T[],
) => T;

/** The attributes of a list, its ids as the author wrote them. */
interface Wish extends Omit<Selection, 'pin' | 'exclude'> {
  pin?: string;
  exclude?: string;
}

/**
 * What an author's attributes leave of a ranked list. One that cannot be understood leaves all. A model that is
 * there for women and for men has one place, unless the list is for one of them.
 */
export function selectShoes(items: readonly RankedProduct[], wish: Wish, choose: Choose): Selected[] {
  const audience = choose('audience', wish.audience, AUDIENCES);
  const width = choose('width', wish.width, WIDTHS);
  const selected = selectProducts(items, {
    ...wish,
    audience,
    width,
    pin: splitWords(wish.pin),
    exclude: splitWords(wish.exclude),
    limit: undefined,
  });
  const ids = new Set<string | undefined>(selected.map(({ product }) => product.id));
  return selected
    .filter(({ product, pinned }) => audience || pinned || !ids.has(product.sameAs))
    .slice(0, wish.limit);
}

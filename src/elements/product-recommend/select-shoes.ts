import { selectProducts, type Selected, type Selection } from '../../controllers/select.js';
import { tellDeveloper } from '../../controllers/tell-developer.js';
import type { RankedProduct } from '../../model/recommendation.js';
import { splitWords } from '../split-words.js';

const AUDIENCES = [undefined, 'women', 'men', 'kids', 'unisex'] as const;
const WIDTHS = [undefined, 'narrow', 'standard', 'wide', 'extra-wide'] as const;

/** A list's element with its attributes, its ids as the author wrote them. */
interface ListHost extends HTMLElement, Omit<Selection, 'pin' | 'exclude' | 'limit'> {
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
 * Filters a ranked list by the author's attributes; one that cannot be understood filters nothing. A model has one place
 * on the list, for its best colourway that is left; a model for women and for men has one too, unless the list is for one
 * of them.
 */
export function selectShoes(items: readonly RankedProduct[], host: ListHost, limit: number): Selected[] {
  const filters: Selection = {
    audience: host.choose('audience', host.audience, AUDIENCES),
    width: host.choose('width', host.width, WIDTHS),
    maxPrice: host.choose('max-price', host.maxPrice, [undefined], host.maxPrice! > 0),
    inStock: host.inStock,
    exclude: splitWords(host.exclude),
  };
  const selected = selectProducts(items, { ...filters, pin: splitWords(host.pin) });
  if (items[0] && !selected[0])
    void tellDeveloper(({ warnNoneLeft }) =>
      warnNoneLeft(host, items.length, filters, (filter) => selectProducts(items, filter)[0]),
    );
  const seen = new Set<string>();
  return selected
    .filter(({ product: { id, model = id, sameAs = model }, pinned }) => {
      const place = filters.audience ? model : sameAs;
      const isNew = !seen.has(place);
      seen.add(place);
      return pinned || isNew;
    })
    .slice(0, limit);
}

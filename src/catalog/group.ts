import type { Product } from '../model/product.js';
import type { FeedItem } from './catalog.js';
import { priceOf } from './fields.js';

/** Gathers rows into products: those with the same key are sizes and colours of one. */
export class Grouper {
  #products: Product[] = [];
  #byKey = new Map<string, number>();
  #titles = new Map<number, string>();

  /** Whether a product with this key is there. */
  has(key: string): boolean {
    return this.#byKey.has(key);
  }

  add({ product, key }: FeedItem): void {
    const known = key === undefined ? undefined : this.#byKey.get(key);
    if (known !== undefined) {
      this.#titles.set(
        known,
        sharedTitle(this.#titles.get(known) ?? this.#products[known]!.name, product.name),
      );
      this.#products[known] = joinProducts(this.#products[known]!, product);
      return;
    }
    if (key !== undefined) this.#byKey.set(key, this.#products.length);
    this.#products.push(product);
  }

  /** The products in the feed's order, each with an id of its own. */
  finish(): Product[] {
    const seen = new Map<string, number>();
    return this.#products.map((product, index) => {
      const count = (seen.get(product.id) ?? 0) + 1;
      seen.set(product.id, count);
      const id = count > 1 ? `${product.id}~${count}` : product.id;
      const name = this.#titles.get(index) || product.name;
      return id === product.id && name === product.name ? product : { ...product, id, name };
    });
  }
}

/** One product of two rows of it; the first row's words stand for both. */
export function joinProducts(first: Product, second: Product): Product {
  const variants = [...first.variants, ...second.variants];
  const known = new Set(first.images.map(({ src }) => src));
  const audience =
    first.audience === second.audience ? first.audience : first.audience && second.audience && 'unisex';
  const { price, compareAt, currency, inStock, ...rest } = first;
  return {
    ...rest,
    ...priceOf(variants),
    images: [...first.images, ...second.images.filter(({ src }) => !known.has(src))],
    variants,
    ...(audience && { audience }),
  };
}

/** What two titles begin with alike: "Harbour Clog" of "Harbour Clog - Navy, 38" and "Harbour Clog - Navy, 39". */
export function sharedTitle(first: string, second: string): string {
  if (first === second) return first;
  const ours = first.split(' ');
  const theirs = second.split(' ');
  let count = 0;
  while (count < ours.length && ours[count] === theirs[count]) count++;
  const shared = ours
    .slice(0, count)
    .join(' ')
    .replace(/[\s\p{P}\p{Sm}]+(?:size|gr(?:ö|oe)ße|taille|talla|eu|uk|us)?[\s\p{P}]*$/iu, '');
  return shared.length * 3 >= first.length ? shared : first;
}

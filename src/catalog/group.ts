import type { Product } from '../model/product.js';
import type { FeedItem } from './catalog.js';
import { priceOf } from './fields.js';

/** A product as its rows come: price and stock are left to its end. */
interface Group {
  product: Product;
  /** What the titles of its rows share. */
  title: string;
  /** Addresses of its images, once the product is a copy of our own, which further rows are added to. */
  images?: Set<string>;
}

/** Gathers rows into products: those with the same key are sizes and colours of one. */
export class Grouper {
  #groups: Group[] = [];
  #byKey = new Map<string, Group>();

  /** Whether a product with this key is there. */
  has(key: string): boolean {
    return this.#byKey.has(key);
  }

  add({ product, key }: FeedItem): void {
    const known = key === undefined ? undefined : this.#byKey.get(key);
    if (known) {
      joinRow(known, product);
      return;
    }
    const group: Group = { product, title: product.name };
    if (key !== undefined) this.#byKey.set(key, group);
    this.#groups.push(group);
  }

  /** The products in the feed's order, each with an id of its own. */
  finish(): Product[] {
    const seen = new Map<string, number>();
    return this.#groups.map((group) => {
      const product = finishGroup(group);
      const count = (seen.get(product.id) ?? 0) + 1;
      seen.set(product.id, count);
      const id = count > 1 ? `${product.id}~${count}` : product.id;
      const name = group.title || product.name;
      return id === product.id && name === product.name ? product : { ...product, id, name };
    });
  }
}

/** One product of two rows of it; the first row's words and name stand for both. */
export function joinProducts(first: Product, second: Product): Product {
  const group: Group = { product: first, title: first.name };
  joinRow(group, second);
  return finishGroup(group);
}

function joinRow(group: Group, { name, images, variants, audience }: Product): void {
  group.title = sharedTitle(group.title, name);
  if (!group.images) {
    const { price, compareAt, currency, inStock, ...rest } = group.product;
    group.product = { ...rest, images: [...rest.images], variants: [...rest.variants] };
    group.images = new Set(rest.images.map(({ src }) => src));
  }
  const { product, images: known } = group;
  product.variants.push(...variants);
  product.images.push(...images.filter(({ src }) => !known.has(src)));
  for (const { src } of images) known.add(src);
  if (audience && product.audience && audience !== product.audience) product.audience = 'unisex';
}

const finishGroup = ({ product, images }: Group): Product =>
  images ? Object.assign(product, priceOf(product.variants)) : product;

const SIZE_WORD = 'size|gr(?:ö|oe)ße|taille|talla|eu|uk|us';
/** Marks, and a word for sizes, at a title's end. */
const TAIL = new RegExp(`[\\s\\p{P}\\p{Sm}]+(?:${SIZE_WORD})?[\\s\\p{P}]*$`, 'iu');
/** Any title with such an end, and few others: it is looked for at the end alone, and `TAIL` at every space. */
const MAYBE_TAIL = new RegExp(`(?:[^a-z\\d]|${SIZE_WORD})$`, 'iu');
/** As many letters as `MAYBE_TAIL` may take, and more. */
const TAIL_LETTERS = 8;

/** What two titles begin with alike: "Harbour Clog" of "Harbour Clog - Navy, 38" and "Harbour Clog - Navy, 39". */
export function sharedTitle(first: string, second: string): string {
  if (first === second) return first;
  const alike = first.slice(0, sharedWordsEnd(first, second));
  const shared = MAYBE_TAIL.test(alike.slice(-TAIL_LETTERS)) ? alike.replace(TAIL, '') : alike;
  return shared.length * 3 >= first.length ? shared : first;
}

/** Where the words end that two texts begin with alike. */
function sharedWordsEnd(first: string, second: string): number {
  const length = Math.min(first.length, second.length);
  let at = 0;
  while (at < length && first.charCodeAt(at) === second.charCodeAt(at)) at++;
  const endsFirst = at === first.length || first[at] === ' ';
  const endsSecond = at === second.length || second[at] === ' ';
  return endsFirst && endsSecond ? at : Math.max(0, first.lastIndexOf(' ', at - 1));
}

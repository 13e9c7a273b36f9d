import type { Audience, Product, ProductImage } from '../model/product.js';
import type { FeedItem } from './catalog.js';
import { priceOf, update } from './fields.js';

/** A product while its rows come; it is put together when all have come. */
interface Group {
  /** As the first row has it. */
  product: Product;
  /** What the titles of its rows share. */
  title: string;
  audience: Audience | undefined;
  /** What all rows have, once there are further ones. */
  rows?: Pick<Product, 'images' | 'variants'>;
}

const openGroup = (product: Product): Group => ({ product, title: product.name, audience: product.audience });

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
    const group = openGroup(product);
    if (key !== undefined) this.#byKey.set(key, group);
    this.#groups.push(group);
  }

  /** The products in the feed's order, each with an id of its own. */
  finish(): Product[] {
    const seen = new Map<string, number>();
    return this.#groups.map((group) => {
      const { id } = group.product;
      const count = (seen.get(id) ?? 0) + 1;
      seen.set(id, count);
      return finishGroup(group, count > 1 ? `${id}~${count}` : id);
    });
  }
}

/** Joins two rows of one product: name and words are the first's, variants and images those of both. */
export function joinProducts(first: Product, second: Product): Product {
  const group = openGroup(first);
  joinRow(group, second);
  return finishGroup({ ...group, title: first.name }, first.id);
}

function joinRow(group: Group, { name, images, variants, audience }: Product): void {
  const { product } = group;
  group.title = sharedTitle(group.title, name);
  const rows = (group.rows ??= { images: [...product.images], variants: [...product.variants] });
  rows.variants.push(...variants);
  // Most rows have the picture of the one before.
  for (const image of images) if (image.src !== rows.images.at(-1)?.src) rows.images.push(image);
  if (audience && group.audience && audience !== group.audience) group.audience = 'unisex';
}

function finishGroup({ product, title, rows, audience }: Group, id: string): Product {
  if (!rows && id === product.id) return product;
  const whole: Product = { ...product, id, name: title };
  if (!rows) return whole;
  const { images, variants } = rows;
  return update(whole, { images: dropRepeated(images), variants, audience, ...priceOf(variants) });
}

function dropRepeated(images: ProductImage[]): ProductImage[] {
  const known = new Set<string>();
  return images.filter(({ src }) => !known.has(src) && known.add(src));
}

const MARK = /[\s\p{P}\p{Sm}]/u;
const SIZE = /(?:size|gr(?:ö|oe)ße|taille|talla|eu|uk|us)$/i;

/** What two titles begin with alike: "Harbour Clog" of "Harbour Clog - Navy, 38" and "Harbour Clog - Navy, 39". */
export function sharedTitle(first: string, second: string): string {
  // Where the second title begins with the whole first one, the first is the name as it is.
  if (first === second || (second.startsWith(first) && second[first.length] === ' ')) return first;
  const shared = dropTail(first.slice(0, sharedWordsEnd(first, second)));
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

/** Takes marks from a title's end, and a word for sizes among them. */
function dropTail(title: string): string {
  const bare = dropMarks(title);
  const rest = bare.replace(SIZE, '');
  const kept = dropMarks(rest);
  return kept === rest ? bare : kept;
}

function dropMarks(title: string): string {
  let end = title.length;
  while (MARK.test(title.charAt(end - 1))) end--;
  return title.slice(0, end);
}

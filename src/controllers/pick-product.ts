import type { Product } from '../model/product.js';
import type { RankedList, RankedProduct } from '../model/recommendation.js';
import { Failure } from './failure.js';

/** What is wanted: a product, by the address of a feed and the id that it has there. */
export interface Wanted {
  url: string | undefined;
  id: string | undefined;
}

/** How many ids of the feed are named when there is none like the one asked for. */
const NAMED = 5;

/**
 * Finds a product by its id or that of a variant. A chunk of its own, for cards that name a product.
 *
 * @param read a ranked list, or the bytes of a feed; absent where `url` or `id` is
 * @param readShop reads the products of a feed
 * @throws {Failure} `missing`, `unknown-product`
 */
export async function pickProduct(
  read: RankedList | Blob | undefined,
  { url, id }: Wanted,
  readShop: (feed: Blob) => Promise<readonly Product[]>,
): Promise<RankedProduct> {
  if (!id || !url || !read) throw new Failure('missing', id ? 'src' : 'product');
  const products = 'items' in read ? read.items : await readShop(read);
  const product = findProduct(products, id);
  if (!product) {
    const ids = products.slice(0, NAMED).map(({ id }) => id);
    throw new Failure('unknown-product', url, `"${id}". Its first are: ${ids.join(', ')}.`);
  }
  return 'variants' in product ? toCard(product, id) : product;
}

/** A product of that id comes before one with a variant of that id. */
const findProduct = (
  products: readonly (Product | RankedProduct)[],
  id: string,
): Product | RankedProduct | undefined =>
  products.find((product) => product.id === id) ??
  products.find((product) => 'variants' in product && product.variants.some((variant) => variant.id === id));

/** What a card shows of a product that was picked, not ranked. */
function toCard(product: Product, id: string): RankedProduct {
  const { name, brand, url, sponsored, images, rating, audience, widths, variants } = product;
  const { price, compareAt, currency, inStock } = variants.find((variant) => variant.id === id) ?? product;
  return {
    ...{ id: product.id, name, brand, url, sponsored, image: images[0], rating, audience, widths },
    ...{ price, compareAt, currency, inStock },
    ...{ score: 0, reasons: [], notCounted: [], missing: [] },
  };
}

import type { Product } from '../model/product.js';
import type { Catalog, CatalogCounts } from './catalog.js';

type Totals = Pick<Catalog, 'currencies' | 'price'> & Omit<CatalogCounts, 'rows' | 'skipped'>;

/** Counts products, variants, images and stock, and collects currencies and the range of prices; null where no product says. */
export function countProducts(products: Product[]): Totals {
  const currencies = new Set<string>();
  const totals = { products: products.length, variants: 0, images: 0, outOfStock: 0 };
  let saysStock = false;
  let min = Infinity;
  let max = -Infinity;
  for (const { variants, images, inStock } of products) {
    totals.variants += variants.length;
    totals.images += new Set(images.map(({ src }) => src)).size;
    saysStock ||= inStock !== undefined;
    if (inStock === false) totals.outOfStock++;
    for (const { price, currency } of variants) {
      if (price === undefined) continue;
      if (currency) currencies.add(currency);
      min = Math.min(min, price);
      max = Math.max(max, price);
    }
  }
  return {
    ...totals,
    outOfStock: saysStock ? totals.outOfStock : null,
    currencies: currencies.size ? [...currencies] : null,
    price: max < 0 ? null : { min, max },
  };
}

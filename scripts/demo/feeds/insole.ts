import { CURRENCY, type DemoProduct } from '../catalogue.js';
import { pathOf, toDecimal, toText } from './words.js';

/** Insole's own JSON, for shops that have none of the other feeds. */
export const toInsole = (products: DemoProduct[]) => ({
  insole: 'products',
  version: 1,
  currency: CURRENCY,
  products: products.map(mapProduct),
});

const WIDTHS: Record<string, string> = {
  Narrow: 'narrow',
  Medium: 'standard',
  Wide: 'wide',
  'Extra wide': 'extra-wide',
};

function mapProduct(product: DemoProduct) {
  const price = Number(toDecimal(product.price));
  const compareAt = product.was ? Number(toDecimal(product.was)) : undefined;
  return {
    id: String(product.id),
    name: product.title,
    brand: product.brand,
    url: pathOf(product),
    images: product.pictures.map(({ path }) => ({ src: path, width: 400, height: 300 })),
    price,
    compareAt,
    currency: CURRENCY,
    rating: product.rating,
    inStock: product.variants.some(({ inStock }) => inStock),
    description: toText(product),
    tags: product.tags,
    categories: [product.type],
    attributes: product.specs,
    audience: product.audience,
    widths: product.widths.length ? product.widths.map((width) => WIDTHS[width]) : undefined,
    variants: product.variants.map((variant) => ({
      id: String(variant.id),
      title: [variant.size, variant.color, variant.width].filter(Boolean).join(' / '),
      color: variant.color,
      size: variant.size || undefined,
      price,
      compareAt,
      inStock: variant.inStock,
    })),
  };
}

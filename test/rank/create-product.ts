import type { Product, ProductWords } from '../../src/model/product.js';

/** A shoe with these words; what is not given is empty. */
export function createProduct(words: Partial<ProductWords> = {}, more: Partial<Product> = {}): Product {
  const title = words.title ?? 'Walking shoe';
  return {
    id: title,
    name: title,
    images: [],
    variants: [],
    words: { description: '', tags: [], categories: [], attributes: [], highlights: [], ...words, title },
    ...more,
  };
}

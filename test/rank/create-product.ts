import type { Product, ProductWords } from '../../src/model/product.js';

/** Titles that tell the language. */
export const SHOE = {
  en: 'Walking shoe',
  de: 'Damen Schuh für die Freizeit und',
  fr: 'Chaussure pour femme avec les',
  es: 'Zapato para mujer con los',
};

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

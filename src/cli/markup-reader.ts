import { addEntityNames } from '../catalog/entity-names.js';
import type { Product } from '../catalog/index.js';
import { htmlToText } from '../catalog/text.js';
import type { FeatureReader } from '../rank/index.js';
import { decodeEntity } from './decode-entity.js';

/**
 * Reads products whose descriptions are as their feed has them, markup and all (`keepMarkup`). To clean them is a sixth of what the
 * thread has to do that reads the feed, which is the busier of two, and most of them are read by the other.
 */
export function createMarkupReader(reader: Pick<FeatureReader, 'read'>): Pick<FeatureReader, 'read'> {
  addEntityNames();
  return { read: (product) => reader.read(cleanProduct(product)) };
}

/**
 * What readings are made from, in objects of one shape: of products in dozens of shapes, as feeds have them, the engine's
 * compiler makes a new version of the same code time and again.
 */
function cleanProduct({ name, brand, variants, audience, features, widths, words }: Product): Product {
  const { title, tags, categories, highlights, attributes } = words;
  const description = htmlToText(words.description, decodeEntity);
  return {
    id: '',
    name,
    images: [],
    variants,
    words: { title, description, tags, categories, highlights, attributes },
    ...({ brand, audience, features, widths } as Pick<Product, 'brand' | 'audience' | 'features' | 'widths'>),
  };
}

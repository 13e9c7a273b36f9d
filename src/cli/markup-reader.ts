import { addEntityNames } from '../catalog/entity-names.js';
import type { Product } from '../catalog/index.js';
import { htmlToText } from '../catalog/text.js';
import type { FeatureReader } from '../rank/index.js';
import { decodeEntity } from './decode-entity.js';

/**
 * Reads products whose descriptions still have their markup (`keepMarkup`), and cleans them. Cleaning would be a sixth of the
 * work of the thread that reads the feed, which is the busier of the two; so the thread that reads the features does it.
 */
export function createMarkupReader(
  reader: Pick<FeatureReader, 'read' | 'models'>,
): Pick<FeatureReader, 'read' | 'models'> {
  addEntityNames();
  return { models: reader.models, read: (product) => reader.read(cleanProduct(product)) };
}

/**
 * The parts of a product from which it is read, in objects of one shape. Feeds make products of dozens of shapes, for which
 * the JavaScript engine would compile the same code again and again.
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

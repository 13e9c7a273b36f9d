import { addEntityNames } from '../catalog/entity-names.js';
import { htmlToText } from '../catalog/text.js';
import type { FeatureReader } from '../rank/index.js';
import { decodeEntity } from './decode-entity.js';

/**
 * Reads products whose descriptions are as their feed has them, markup and all (`keepMarkup`). To clean them is a sixth of what the
 * thread has to do that reads the feed, which is the busier of two, and most of them are read by the other.
 */
export function createMarkupReader(reader: Pick<FeatureReader, 'read'>): Pick<FeatureReader, 'read'> {
  addEntityNames();
  return {
    read(product) {
      const description = htmlToText(product.words.description, decodeEntity);
      return reader.read({ ...product, words: { ...product.words, description } });
    },
  };
}

import { FEATURES } from '../../src/model/feature.js';
import type { Product } from '../../src/model/product.js';
import { seedRandom } from '../demo/random.js';
import { de } from '../generate/words/de.js';
import { en } from '../generate/words/en.js';
import { es } from '../generate/words/es.js';
import { fr } from '../generate/words/fr.js';
import type { ShopLanguage } from '../generate/words/language.js';

export const SHOPS: readonly ShopLanguage[] = [en, de, fr, es];

/** Shops write at least so much about a shoe, in characters. */
const MIN_LENGTH = 800;
/** How likely a shoe says something of each feature. */
const SAID = 0.3;

/**
 * Shoes of an invented shop, the same for the same seed. No two descriptions are alike, and hardly two
 * sentences are: each is made of a shop's words in an order of its own.
 */
export function writeShoes(count: number, shop: ShopLanguage, seed: string): Product[] {
  const random = seedRandom(`${seed} ${shop.code}`);
  const vocabulary = shop.fillers.flatMap((sentence) => sentence.replace(/[.;]/g, '').split(' '));
  const choose = <T>(list: readonly T[]): T => list[Math.floor(random() * list.length)]!;
  const writeWords = (length: number): string => Array.from({ length }, () => choose(vocabulary)).join(' ');

  function writeSentence(feature?: (typeof FEATURES)[number]): string {
    const aside = writeWords(4 + Math.floor(random() * 10));
    if (!feature) return `${aside}, ${writeWords(3 + Math.floor(random() * 6))}.`;
    return `${aside}, ${choose(shop.features[feature])}`;
  }

  function writeDescription(): string {
    const sentences = FEATURES.filter(() => random() < SAID).map((feature) => writeSentence(feature));
    while (sentences.join(' ').length < MIN_LENGTH) {
      sentences.splice(Math.floor(random() * sentences.length), 0, writeSentence());
    }
    const half = sentences.length >> 1;
    return random() < 0.5
      ? sentences.join(' ')
      : `${sentences.slice(0, half).join(' ')}\n\n${sentences.slice(half).join('\n')}`;
  }

  return Array.from({ length: count }, (_, place) => {
    const [noun, category] = choose(shop.shoes);
    const title = `Halden ${writeWords(1)} ${place} ${noun} ${random() < 0.5 ? shop.women : shop.men}`;
    const id = String(place);
    return {
      id,
      name: title,
      images: [],
      variants: [{ id, title: '42', size: '42' }],
      words: {
        title,
        description: writeDescription(),
        tags: [],
        categories: [category],
        attributes: [],
        highlights: [],
      },
    };
  });
}

import type { Product } from '../model/product.js';

const ENGLISH = /\b(?:the|and|with|for|of|your|this|is)\b/gi;
const OTHER = /\b(?:und|mit|der|f[uü]r|et|avec|les|des|pour|con|para|los|las)\b/gi;

const count = (words: RegExp, text: string): number => text.match(words)?.length ?? 0;

/**
 * Whether a feed is English beyond doubt, so that neither other languages nor the words that tell them
 * apart are needed: half of the texts show it, and none another language.
 */
export const isEnglish = (texts: readonly string[]): boolean =>
  texts.every((text) => count(OTHER, text) <= count(ENGLISH, text)) &&
  texts.filter((text) => count(ENGLISH, text)).length * 2 >= texts.length;

/** A longer description, in characters, is enough to tell its language. */
const FEW = 200;

/** The words of a product by which its language is told. */
export const tellingText = ({ words }: Product): string =>
  words.description.length > FEW
    ? `${words.description.slice(0, 600)}\n${words.title}\n${words.tags.join()}`
    : [
        words.description,
        words.title,
        ...words.tags,
        ...words.categories,
        ...words.attributes.flatMap(({ name, value }) => [name, value]),
      ].join('\n');

import type { Plugin } from 'vite';
import { encode, encodeWords } from '../../src/rank/concepts.js';

const TAGS = { encode, encodeWords };
// Not what a comment puts in quotes.
const TAGGED = /(?<!`)\b(encode|encodeWords)`([^`]*)`/g;

/**
 * Does at build time what `encode` and `encodeWords` of src/rank/concepts.ts do with what is written in the sources:
 * the names of concepts are in no file that a page downloads.
 */
export const encodeConcepts = (): Plugin => ({
  name: 'insole-encode-concepts',
  enforce: 'pre',
  transform(code, id) {
    if (!/\/src\/rank\/.*(?<!\/concepts)\.ts$/.test(id)) return;
    const text = code.replace(TAGGED, (_, tag: keyof typeof TAGS, raw: string) => {
      const encoded = JSON.stringify(TAGS[tag]({ raw: [raw] } as unknown as TemplateStringsArray));
      // What follows stays in its line, for the source maps.
      return encoded + raw.replace(/[^\n]/g, '');
    });
    return { code: text, map: null };
  },
});

import type { Audience, Product, ShoeWidth } from '../model/product.js';
import { spellText } from './clauses.js';
import { encode } from './concepts.js';
import type { Lexicon } from './lexicon.js';

/** Letters that mean a width wherever they stand: "11 EE", "4E". */
const WIDE_LETTERS = /(?:^|[\s(/,:-])(?:2E|3E|EE|EEE|\d[\d.]*W)(?![\w'’])/;
const EXTRA_WIDE_LETTERS = /(?:^|[\s(/,:-])(?:[4-9]E|EEEE+)(?![\w'’])/;
/** British children's fittings, named as such; F is the standard. */
const CHILD =
  /\b([GH])\b[\s-]*(?:fit|width)|(?:fit(?:ting)?|width)s?\s*[:=]?\s*(?:[EF]\W+(?:and |or )?)*([GH])\b/;
/** D is wide for women. */
const WOMEN = /\bD\b[\s-]*(?:fit|width)|\b(?:fitting|width|largeur|ancho|horma)s?\W+(?:\w\W+)*D\b/i;
/** A single E needs its word: "E fitting". */
const WIDTH_E = /\b[EW][\s-](?:fit|width)|\b(?:fitting|width|largeur|ancho|horma)s?\s*:?\s*E\b/i;

const NAMES_WIDTH = new RegExp(encode`width|^[fit wide]$`);
const EXTRA_WIDE = new RegExp(encode`[extra intensely] wide`);
const CALF = encode`calf`;
const EXTRA = new RegExp(encode`^extra number?$`);
const WIDE = encode`wide`;
const NARROW = encode`narrow`;

/** A width, and the shop's words for it. */
export interface WidthFinding {
  width: ShoeWidth;
  quote: string;
}

/** Reads widths from attributes, letters and names of variants; those in sentences' words are read by the rules. */
export class WidthReader {
  #words: Lexicon;
  /** Fitting letters after their word, where the language has one; G is the standard. */
  #fitting: RegExp | undefined;

  constructor(words: Lexicon, fitting: string) {
    this.#words = words;
    this.#fitting = fitting
      ? new RegExp(
          String.raw`(?:${fitting})[\s:=-]*(?:[FG]\s*(?:,|/|und|oder|bis|-|–)\s*)?(H|J|K|L|M)½?(?![\w'’])`,
          'i',
        )
      : undefined;
  }

  /** The widths that attributes name. */
  readAttributes(attributes: Product['words']['attributes'], audience?: Audience): WidthFinding[] {
    return attributes
      .filter(({ name }) => NAMES_WIDTH.test(this.#spell(name)))
      .flatMap(({ name, value }) =>
        value.split(/[,;|]/).flatMap((part) => {
          const width = this.#readValue(name, part.trim(), audience);
          return width ? { width, quote: `${name}: ${value}` } : [];
        }),
      );
  }

  /** The widths that a sentence names by letters. */
  readLetters(sentence: string, audience?: Audience): WidthFinding[] {
    const found: WidthFinding[] = [];
    const add = (width: ShoeWidth) => found.push({ width, quote: sentence });
    if (EXTRA_WIDE_LETTERS.test(sentence)) add('extra-wide');
    if (WIDE_LETTERS.test(sentence)) add('wide');
    const fitting = this.#fitting?.exec(sentence)?.[1];
    if (fitting) add(/[hj]/i.test(fitting) ? 'wide' : 'extra-wide');
    const child = audience === 'kids' && CHILD.exec(sentence);
    if (child) add((child[1] ?? child[2]) === 'G' ? 'wide' : 'extra-wide');
    else if (audience !== 'kids' && WIDTH_E.test(sentence)) add('wide');
    else if (audience === 'women' && WOMEN.test(sentence)) add('wide');
    return found;
  }

  /** A width in words or letters, as the value of an attribute called width. */
  #readValue(name: string, value: string, audience?: Audience): ShoeWidth | undefined {
    const codes = this.#spell(value);
    if (
      EXTRA_WIDE.test(codes) ||
      EXTRA_WIDE_LETTERS.test(value) ||
      /(?:^|\s)(?:x+[\s-]?w(?:ide)?|ww|[4-9]e|e{4,}|[kl])$/i.test(value) ||
      // Of five German widths the widest; of three for children the middle one.
      (/weite$/i.test(name) && /^m$/i.test(value) && audience !== 'kids')
    )
      return 'extra-wide';
    if (/^e$/i.test(value) && audience === 'kids') return 'narrow';
    if (
      (codes.includes(WIDE) && !codes.includes(CALF)) ||
      EXTRA.test(codes) ||
      /(?:^|\s)(?:[23]?e|eee?|w|h)$/i.test(value)
    )
      return 'wide';
    if (/^d$/i.test(value)) return audience === 'women' ? 'wide' : 'standard';
    if (/^g$/i.test(value) && audience === 'kids') return 'wide';
    if (codes.includes(NARROW) || /^(?:2a|a+|n)$/i.test(value)) return 'narrow';
    return /standard|medium|regular|normal|^[bmfg]$/i.test(value) ? 'standard' : undefined;
  }

  #spell(text: string): string {
    return spellText(text, this.#words).sentences.join('');
  }
}

/** The widths that the names of variants have in them. */
export function readVariantWidths(variants: Product['variants']): WidthFinding[] {
  return variants.flatMap(({ title = '', size = '' }) => {
    const name = `${size} ${title}`;
    const quote = title || size;
    if (!/[EWw]/.test(name)) return [];
    if (EXTRA_WIDE_LETTERS.test(name) || /\b(?:xw|ww|extra[\s-]wide)\b/i.test(name))
      return { width: 'extra-wide', quote };
    return WIDE_LETTERS.test(name) || /\b[Ww]ide\b(?!\s*(?:calf|leg|strap))|\d\s?W\b/.test(name)
      ? { width: 'wide', quote }
      : [];
  });
}

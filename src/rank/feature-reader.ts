import { FEATURES, type Feature } from '../model/feature.js';
import type { Audience, Product, ShoeWidth } from '../model/product.js';
import { dropBoilerplate } from './boilerplate.js';
import { readClauses } from './clauses.js';
import { foldText } from './fold.js';
import { isFootwear, readAudience } from './kinds.js';
import { tellingText } from './is-english.js';
import { Lexicon, type Language } from './lexicon.js';
import { judgeMeasures, readMeasures, type Measures } from './measures.js';
import { quoteClause, shorten } from './quote.js';
import { readStatements } from './statements.js';
import { readWidthLetters } from './widths.js';

/** A feature that the shop says the product has. */
export interface Finding {
  feature: Feature;
  /** The shop's own words; absent where the feed states the feature by its code. */
  quote?: string;
}

/** What a product's own words say of it. */
export interface Reading {
  isFootwear: boolean;
  /** Strongest source first. Always empty for what is not footwear. */
  found: Finding[];
  /** What the words deny outright: "no arch support". */
  denied: Feature[];
  audience?: Audience;
  widths: ShoeWidth[];
}

/**
 * How sources rank: structured attributes outrank text, text outranks plain tags. Within one, a denial
 * outranks a claim: a reader is better told too little than the opposite of what the shop says.
 */
const ATTRIBUTE = 3;
const TEXT = 2;
const TAG = 1;

interface Evidence {
  rank: number;
  denied: boolean;
  /** Made only when the evidence stands. */
  quote: () => string;
}

/** Attributes that say nothing of how a shoe is built. */
const IDLE_ATTRIBUTE =
  /^(?:colou?r|farbe|couleur|size|gr(?:ö|oe)(?:ß|ss)e|taille|talla|sku|ean|gtin|brand|marke|marque|marca|season|saison|temporada|model|care|pflege|country|crampon)/i;

interface Lexicons {
  words: Lexicon;
  kinds: Lexicon;
}

/** Reads features, audience and widths from products' words, in the languages it was given. */
export class FeatureReader {
  #languages: readonly Language[];
  #detect: (text: string) => string | undefined;
  #lexicons = new Map<string | undefined, Lexicons>();

  /**
   * @param languages English should be among them: shops everywhere borrow its terms
   * @param detect the code of a text's language, where there are several
   */
  constructor(
    languages: readonly Language[],
    detect: (text: string) => string | undefined = () => undefined,
  ) {
    this.#languages = languages;
    this.#detect = detect;
  }

  read(product: Product): Reading {
    const { words, kinds } = this.#lexiconsFor(product);
    if (!isFootwear(product, kinds)) return { isFootwear: false, found: [], denied: [], widths: [] };
    const audience = readAudience(product, kinds);
    const description = dropBoilerplate(product.words.description, foldText);
    const evidence = new Map<Feature, Evidence>();
    const add = (feature: Feature, entry: Evidence) => {
      const known = evidence.get(feature);
      const wins =
        !known || entry.rank > known.rank || (entry.rank === known.rank && entry.denied && !known.denied);
      if (wins) evidence.set(feature, entry);
    };
    for (const { rank, texts } of sourcesOf(product, description)) {
      const measures: Measures = {};
      for (const text of texts) readText(text, rank, words, measures, add);
      for (const [feature, quote] of judgeMeasures(measures, audience === 'kids')) {
        add(feature, { rank, denied: false, quote: () => shorten(quote) });
      }
    }
    const letters = readWidthLetters(product, description, audience);
    for (const { width, quote } of letters) {
      if (/wide/.test(width))
        add('wide-fit', { rank: ATTRIBUTE, denied: false, quote: () => shorten(quote) });
    }
    return conclude(
      product,
      evidence,
      audience,
      letters.map(({ width }) => width),
    );
  }

  /** The language's own words before English ones; all languages where the text does not tell. */
  #lexiconsFor(product: Product): Lexicons {
    const code = this.#detect(tellingText(product));
    let lexicons = this.#lexicons.get(code);
    if (!lexicons) {
      const own = this.#languages.filter((language) => language.code === code);
      const rest = this.#languages.filter(
        (language) => language.code !== code && (!own.length || language.code === 'en'),
      );
      const order = [...own, ...rest];
      lexicons = { words: new Lexicon(order), kinds: new Lexicon(order, 'kinds') };
      this.#lexicons.set(code, lexicons);
    }
    return lexicons;
  }
}

function sourcesOf({ words }: Product, description: string) {
  const { title, highlights, tags, categories, attributes } = words;
  const structured = attributes
    .filter(({ name }) => !IDLE_ATTRIBUTE.test(name))
    .map(({ name, value }) => `${name}: ${value}`);
  return [
    { rank: ATTRIBUTE, texts: structured },
    { rank: TEXT, texts: [title, ...highlights, description] },
    { rank: TAG, texts: [...tags, ...categories, ...categories.map((path) => path.replaceAll('>', ' '))] },
  ];
}

function readText(
  text: string,
  rank: number,
  words: Lexicon,
  measures: Measures,
  add: (feature: Feature, entry: Evidence) => void,
): void {
  for (const clause of readClauses(text, words)) {
    for (const { feature, denied, from, to } of readStatements(clause)) {
      add(feature, { rank, denied, quote: () => quoteClause(clause, from, to, words) });
    }
    readMeasures(clause, measures);
  }
}

function conclude(
  product: Product,
  evidence: Map<Feature, Evidence>,
  audience: Audience | undefined,
  letters: ShoeWidth[],
): Reading {
  const stated = product.features ?? [];
  const found: Finding[] = stated.map((feature) => ({ feature }));
  const denied: Feature[] = [];
  for (const feature of FEATURES) {
    const entry = evidence.get(feature);
    if (!entry || stated.includes(feature)) continue;
    if (entry.denied) denied.push(feature);
    else found.push({ feature, quote: entry.quote() });
  }
  const isWide = found.some(({ feature }) => feature === 'wide-fit');
  const widths = product.widths ?? [
    ...new Set(
      isWide && !letters.some((width) => /wide/.test(width)) ? [...letters, 'wide' as const] : letters,
    ),
  ];
  return { isFootwear: true, found, denied, widths, ...(audience && { audience }) };
}

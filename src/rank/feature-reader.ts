import { FEATURES, type Feature } from '../model/feature.js';
import type { Audience, Product, ShoeWidth } from '../model/product.js';
import { BoilerplateFilter } from './boilerplate.js';
import { readClauses, spellText, type Clause } from './clauses.js';
import { encode } from './concepts.js';
import { BESIDE, FIT, OTHER_SHOE } from './interests.js';
import { tellingText } from './is-english.js';
import { readKind, type KindWords } from './kinds.js';
import { Lexicon, type Language } from './lexicon.js';
import { judgeMeasures, MeasureReader, type Measures } from './measures.js';
import { ModelNames } from './model-names.js';
import { quoteClause, shorten } from './quote.js';
import { readStatements } from './statements.js';
import { readVariantWidths, WidthReader, type WidthFinding } from './widths.js';

/** A feature that a product has by the shop's own words. */
export class Finding {
  readonly feature: Feature;
  #quote: (() => string) | undefined;

  constructor(feature: Feature, quote?: () => string) {
    this.feature = feature;
    this.#quote = quote;
  }

  /** The shop's words in which it was found, made when first read; undefined where the feed itself lists the feature. */
  get quote(): string | undefined {
    return this.#quote?.();
  }

  toJSON(): { feature: Feature; quote?: string | undefined } {
    return { feature: this.feature, quote: this.quote };
  }
}

/** What a product's own words say about it. */
export interface Reading {
  /** True for what is worn on the foot as a shoe. For anything else all lists are empty. */
  isFootwear: boolean;
  /** Features that the feed lists first, then the others in the order of `FEATURES`. */
  found: Finding[];
  /** Features that the words deny: "no arch support". */
  denied: Feature[];
  /** For whom it is; absent where the words do not say. */
  audience?: Audience;
  /** The fitting widths that it comes in, as far as the words say. */
  widths: ShoeWidth[];
}

/**
 * How sources rank: structured attributes outrank text, text outranks plain tags. Within one, a denial
 * outranks a claim: a reader is better told too little than the opposite of what the shop says.
 */
const ATTRIBUTE = 3;
const TEXT = 2;
const TAG = 1;

const RUNNING = encode`running`;
/** Attributes whose value tells nothing: none, "-", "n/a", and 0 where that is no drop. */
const UNTOLD = /: ([-–✗]?|n\W?a|n|(?<!(drop|set|mm\)): )0)$/i;

interface Evidence {
  rank: number;
  denied: boolean;
  /** Makes the quote, when it is needed. */
  quote: () => string;
}

/** The best evidence for or against each feature so far. */
class EvidenceTable {
  readonly entries = new Map<Feature, Evidence>();
  #tongue: Tongue;
  #isChild: boolean;

  constructor(tongue: Tongue, isChild: boolean) {
    this.#tongue = tongue;
    this.#isChild = isChild;
  }

  /**
   * Takes in what the sentences of one kind of source say.
   *
   * @param names for tags: the product's title, tags and categories, which tell whether it is a running shoe
   */
  add(rank: number, clauses: readonly Clause[], names = ''): void {
    const { words, measures: reader } = this.#tongue;
    const measures: Measures = {};
    // A function, since few tags need it.
    const isForRunning = () => spellText(names, words).sentences.join('').includes(RUNNING);
    for (const clause of clauses) {
      for (const { feature, denied, from, to } of (clause.statements ??= readStatements(clause))) {
        // As a tag, "neutral" is as often a colour and "rocker" a style, except on running shoes.
        if (rank === TAG && clause.codes.length === 1 && /neutral|rocker/.test(feature) && !isForRunning())
          continue;
        this.state(feature, rank, denied, () => quoteClause(clause, from, to, words));
      }
      reader.read(clause, measures);
    }
    for (const [feature, quote] of judgeMeasures(measures, this.#isChild)) {
      this.state(feature, rank, false, () => shorten(quote));
    }
  }

  state(feature: Feature, rank: number, denied: boolean, quote: () => string): void {
    const known = this.entries.get(feature);
    // At equal rank a denial wins, as the safer reading. Closures are different: "Closure: zip" counts no more than text,
    // since there may be laces too, and a claim wins over a denial ("No laces: two straps").
    const isClosure = feature === 'adjustable-closure';
    if (isClosure) rank = Math.min(rank, TEXT);
    const outranks = known?.denied !== denied && denied !== isClosure;
    if (!known || rank > known.rank || (rank === known.rank && outranks)) {
      this.entries.set(feature, { rank, denied, quote });
    }
  }
}

/** How many descriptions are remembered: variants of a model repeat its description, mostly one after the other. */
const REMEMBERED = 16;

/** All that it takes to read products in one language, with English beside it. */
interface Tongue extends KindWords {
  words: Lexicon;
  /** Names of attributes that say nothing about how a shoe is built. */
  idle: RegExp;
  boilerplate: BoilerplateFilter;
  measures: MeasureReader;
  widths: WidthReader;
  /** The last descriptions, with what was found in them. */
  known: { description: string; wanted: number | undefined; clauses: Clause[] }[];
}

/** Reads features, audience and widths from products' words, in the languages it was given. */
export class FeatureReader {
  /** Knows the colourways of a model by their names in these languages. */
  readonly models: ModelNames;
  #languages: readonly Language[];
  #detect: (text: string) => string | undefined;
  #tongues = new Map<string | undefined, Tongue>();

  /**
   * @param languages English should be among them: shops everywhere borrow its terms
   * @param detect the code of a text's language, where there are several
   */
  constructor(
    languages: readonly Language[],
    detect: (text: string) => string | undefined = () => undefined,
  ) {
    this.models = new ModelNames(languages);
    this.#languages = languages;
    this.#detect = detect;
  }

  /**
   * Reads what a product's words say about it.
   *
   * @param wanted bits of the features that are looked for, see `interestIn`; all by default
   */
  read(product: Product, wanted?: number): Reading {
    const tongue = this.#tongueOf(product);
    const { words, widths } = tongue;
    const { isFootwear, audience } = readKind(product, tongue);
    if (!isFootwear) return { isFootwear, found: [], denied: [], widths: [] };
    const { title, highlights, tags, categories, attributes, description } = product.words;
    const evidence = new EvidenceTable(tongue, audience === 'kids');
    const structured = attributes
      .map(({ name, value }) => `${name}: ${value}`)
      .filter((fact) => !tongue.idle.test(fact) && !UNTOLD.test(fact));
    const text = readTexts([title, ...highlights], words, wanted).concat(
      readDescription(description, tongue, wanted),
    );
    evidence.add(ATTRIBUTE, readTexts(structured, words, wanted));
    evidence.add(TEXT, text);
    const paths = categories.map((path) => path.replaceAll('>', ' '));
    const names = [...tags, ...categories, ...paths].join('\n');
    const labels = readClauses(names, words, wanted);
    evidence.add(TAG, labels, `${title}\n${names}`);
    const own = widths.readAttributes(attributes, audience);
    const stated = [
      ...own,
      ...text
        .concat(labels)
        .filter(({ interests }) => (interests & (FIT | BESIDE | OTHER_SHOE)) === FIT)
        .flatMap(({ text }) => widths.readLetters(text, audience)),
      ...readVariantWidths(product.variants),
    ];
    const isWide = ({ width }: WidthFinding) => width.endsWith('wide');
    if (own[0] && !own.some(isWide)) evidence.state('wide-fit', ATTRIBUTE, true, () => own[0]!.quote);
    for (const { quote } of stated.filter(isWide))
      evidence.state('wide-fit', ATTRIBUTE, false, () => shorten(quote));
    return conclude(product, evidence.entries, audience, stated);
  }

  /** The product's language, with English after it; all languages together where the text does not tell. */
  #tongueOf(product: Product): Tongue {
    const code = this.#languages.length > 1 ? this.#detect(tellingText(product)) : undefined;
    let tongue = this.#tongues.get(code);
    if (!tongue) {
      const own = this.#languages.filter((language) => language.code === code);
      const rest = this.#languages.filter(
        (language) => language.code !== code && (!own.length || language.code === 'en'),
      );
      tongue = createTongue([...own, ...rest]);
      this.#tongues.set(code, tongue);
    }
    return tongue;
  }
}

function createTongue(languages: readonly Language[]): Tongue {
  const words = new Lexicon(languages);
  const join = (name: 'idle' | 'whose' | 'fitting') =>
    languages.flatMap((each) => each[name] ?? []).join('|');
  return {
    words,
    kinds: new Lexicon(languages, 'kinds'),
    idle: new RegExp(`^(?:${join('idle')})`, 'i'),
    whose: new RegExp(join('whose'), 'i'),
    boilerplate: new BoilerplateFilter(languages),
    measures: new MeasureReader(words),
    widths: new WidthReader(words, join('fitting')),
    known: [],
  };
}

const readTexts = (texts: readonly string[], words: Lexicon, wanted?: number): Clause[] =>
  readClauses(texts.join('\n'), words, wanted);

function readDescription(
  description: string,
  { words, boilerplate, known }: Tongue,
  wanted?: number,
): Clause[] {
  // Compared one by one: most texts differ in length, which is seen at once.
  const same = known.find((other) => other.description === description && other.wanted === wanted);
  if (same) return same.clauses;
  const clauses = readClauses(boilerplate.apply(description), words, wanted).filter(
    ({ text }) => !boilerplate.isBeside(text),
  );
  if (known.push({ description, wanted, clauses }) > REMEMBERED) known.shift();
  return clauses;
}

/** Pairs of which no shoe has both: the one with the stronger source counts, the first where both are equal. */
const RIVALS: readonly [Feature, Feature][] = [
  ['low-heel-drop', 'high-heel-drop'],
  ['stability', 'neutral'],
];

function conclude(
  product: Product,
  evidence: ReadonlyMap<Feature, Evidence>,
  audience: Audience | undefined,
  letters: readonly WidthFinding[],
): Reading {
  const { widths: own } = product;
  const stated = new Set(product.features);
  if (own?.some((width) => width.endsWith('wide'))) stated.add('wide-fit');
  const found = [...stated].map((feature) => new Finding(feature));
  const denied: Feature[] = [];
  const wrong = RIVALS.map(([first, second]) => {
    const [one, other] = [evidence.get(first), evidence.get(second)];
    return one && other && !one.denied && !other.denied && (one.rank < other.rank ? one : other);
  });
  for (const feature of FEATURES) {
    const entry = evidence.get(feature);
    if (stated.has(feature)) continue;
    if (own && feature === 'wide-fit') denied.push(feature);
    else if (!entry || wrong.includes(entry)) continue;
    else if (entry.denied) denied.push(feature);
    else found.push(new Finding(feature, entry.quote));
  }
  const widths = new Set(letters.map(({ width }) => width));
  const isWide = found.some(({ feature }) => feature === 'wide-fit');
  if (isWide && !widths.has('extra-wide')) widths.add('wide');
  return {
    isFootwear: true,
    found,
    denied,
    widths: own ?? [...widths],
    ...(audience && { audience }),
  };
}

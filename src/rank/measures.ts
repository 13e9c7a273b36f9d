import type { Feature } from '../model/feature.js';
import { readClauses, type Clause } from './clauses.js';
import { encode } from './concepts.js';
import { foldText } from './fold.js';
import { NUMERIC, UNIT } from './interests.js';
import type { Lexicon } from './lexicon.js';

/** Heel-to-toe drop in millimetres: up to here it is low. */
const LOW_DROP = 6;
/** From here it is high. */
const HIGH_DROP = 8;
/** A drop of more is the height of a heel, or of a step. */
const MAX_DROP = 25;
/** Grams of one adult's shoe: up to here it is light (8.8 oz). */
const LIGHT = 250;
const MM_PER_INCH = 25.4;
/** Grams of a unit, by its first letters. */
const GRAMS: Record<string, number> = { g: 1, o: 28.35, k: 1000, l: 453.6 };

/** What the numbers in all sentences of one source say. */
export interface Measures {
  /** Heel-to-toe drop in millimetres. */
  drop?: number;
  dropQuote?: string;
  /** Height of the sole under the heel and under the forefoot, in millimetres. */
  heelStack?: number;
  forefootStack?: number;
  stackQuote?: string;
  /** Grams of one shoe. */
  weight?: number;
  weightQuote?: string;
}

const NUMBER = String.raw`(\d{1,4}(?:[.,]\d{1,2})?)`;
const LENGTH = String.raw`${NUMBER}\s*-?\s*(mm|mil+imet\w*|cm)`;
const INCHES = /(\d{0,3}[.,]?\d{1,3})[\s-]{0,3}(?:in(?:ch\w*|\b\.?)|zoll|pouce|pulg|["″])/g;
/** The drop in brackets may come in a second unit, which is the surer one: 0.75" (19 mm). */
const SURE_LENGTH = /\(\s*(\d{1,2}(?:[.,]\d)?)\s*mm\s*\)/;
/** "37/31 mm" is a stack where it is no size. */
const STACK_SLASH = /(?<![\d.,/])([1-5]\d(?:[.,]\d)?)\s*(?:mm)?\s*[/|]\s*([1-5]\d(?:[.,]\d)?)\s*(?:mm|stack)/;
const STACK_PAIR = new RegExp(String.raw`${NUMBER}\s*(?:mm)?[^\d]{1,45}?${NUMBER}\s*mm`);
/** Both heights in a sentence that has no word for them, the unit once: "38 mm under the heel, 33 under the toes". */
const BOTH_STACKS = new RegExp(
  String.raw`(?<![\d.,])${NUMBER}\s*mm[^\d]{1,60}?${NUMBER}(?![\d.,]*\d|\s*(?:[%€$]|cm|k?g\b))`,
);
const STACK = new RegExp(String.raw`${NUMBER}\s*mm`);
const WEIGHT = new RegExp(
  String.raw`(?<![\d.,])(\d{1,2}[.,]\d{3}|[1-3]\s\d{3}|\d{1,4}(?:[.,]\d{1,2})?)\s*(g(?=\b|r\b|ram)|o(?=z|un)|k(?=g)|l(?=bs?\.?,?\s*(?:(\d{1,2})\s*oz)?))`,
);

const ANOTHER_SHOE = new RegExp(encode`was|unlike|older|separate|wish`);
/** A weight is spoken of, or the number stands alone. */
const IS_WEIGHED = new RegExp(
  encode`weight|featherlight|unit ,? [^,]{0,2} [pair shoe foot]|^ [only number]+ unit $`,
);
/** "8 oz canvas" is no weight of a shoe. */
const CLOTH = new RegExp(encode`leather number unit|number unit leather`);
/** Grams of a shoe at least, where nothing says that they are its weight. */
const MIN_SHOE = 100;
/** Grams of a cloth or an insulation: "400 g/m²", "insulated with 200 g". */
const OF_CLOTH = /\d\s*[gok]\w*\s*(?:\/|per|of|pro|von|par|de|por)|insul|isol|aisl|primal|fullung/;
const DROP = encode`drop`;
const STACK_WORD = encode`stack`;
/** "Heel height: 34 mm" in a list, where the other end is another sentence. */
const END_HEIGHT = new RegExp(encode`^ .? [heel forefoot] .? : number unit $`);
const NOISE = encode`noise`;
const PAIR = encode`pair`;
const HEEL = encode`heel`;
/** The two ends of a drop. */
const REAR = new RegExp(encode`heel|cup`);
const FRONT = new RegExp(encode`forefoot|toe`);

/** Reads numbers in the words of a lexicon. */
export class MeasureReader {
  /** "drop of about 8 mm", "Sprengung: ca. 8 mm", "drop (heel to toe) 8 mm", "8 mm drop". */
  #drops: RegExp[];
  /** Without a unit only where nothing else can be meant: "heel-to-toe drop: 4", "drop 0". */
  #bareDrop: RegExp;
  #words: Lexicon;

  constructor(lexicon: Lexicon) {
    this.#words = lexicon;
    const word = `(?:${lexicon.list(DROP)})`;
    this.#drops = [
      new RegExp(String.raw`${LENGTH}[^\d.;,:(]{0,26}?${word}(?![ :]*(?:of|de|von|ca)?[. ]*\d)`),
      new RegExp(String.raw`${word}[^\d;,]{0,45}?(?:\d+\s*[-–]\s*)?${LENGTH}`),
    ];
    this.#bareDrop = new RegExp(
      String.raw`${word}(?:[^\d;,:=]{0,20}[:=]\s*${NUMBER}(?![\d.,]*\s*(?:%|[a-z]))|\s*(0)(?!\d))`,
    );
  }

  /** Adds what a sentence says in numbers. */
  read({ codes, interests, text }: Clause, measures: Measures): void {
    if (!(interests & NUMERIC && interests & UNIT)) return;
    if (ANOTHER_SHOE.test(codes)) return this.#readBefore(text.indexOf('('), text, measures);
    const folded = foldText(text).replace(
      INCHES,
      (_, inches: string) => `${(toNumber(inches) * MM_PER_INCH).toFixed(1)}mm`,
    );
    if (codes.includes(DROP)) this.#readDrop(folded, text, measures);
    const hasBoth = REAR.test(codes) && FRONT.test(codes);
    const slash = STACK_SLASH.exec(folded);
    const both = slash ?? (hasBoth ? BOTH_STACKS.exec(folded) : null);
    if (both || codes.includes(STACK_WORD) || END_HEIGHT.test(codes))
      readStack(both ?? STACK_PAIR.exec(folded), folded, codes, text, measures);
    if (!codes.includes(NOISE)) readWeight(folded, codes, text, measures);
  }

  /** "Drop 4 mm (the last had 8)": what stands before the bracket is said of this shoe. */
  #readBefore(end: number, text: string, measures: Measures): void {
    if (end < 0) return;
    for (const clause of readClauses(text.slice(0, end), this.#words)) this.read(clause, measures);
  }

  #readDrop(folded: string, text: string, measures: Measures): void {
    const match = this.#drops[0]!.exec(folded) ?? this.#drops[1]!.exec(folded);
    const bare = match ? null : this.#bareDrop.exec(folded);
    const sure = match && SURE_LENGTH.exec(folded)?.[1];
    const found =
      match && !sure ? toMillimetres(match[1]!, match[2]!) : toNumber(sure ?? bare?.[1] ?? bare?.[2]);
    if (!(found <= MAX_DROP)) return;
    measures.drop ??= found;
    measures.dropQuote ??= text;
  }
}

function readStack(
  both: RegExpExecArray | null,
  folded: string,
  codes: string,
  text: string,
  measures: Measures,
): void {
  const height = toNumber(STACK.exec(folded)?.[1]);
  if (both) {
    const [first, second] = [toNumber(both[1]), toNumber(both[2])];
    measures.heelStack = Math.max(first, second);
    measures.forefootStack = Math.min(first, second);
  } else if (height && codes.includes(HEEL)) measures.heelStack = height;
  else if (height && FRONT.test(codes)) measures.forefootStack = height;
  measures.stackQuote ??= text;
}

function readWeight(folded: string, codes: string, text: string, measures: Measures): void {
  const match = WEIGHT.exec(folded);
  if (!match) return;
  // "1.250 g" is a thousand and more, "0.248 kg" is not.
  const digits = match[2] === 'k' ? match[1]! : match[1]!.replace(/[.,\s](?=\d{3})/, '');
  const grams = toNumber(digits) * GRAMS[match[2]!]! + +(match[3] ?? 0) * GRAMS.o!;
  if (!IS_WEIGHED.test(codes) && (grams < MIN_SHOE || CLOTH.test(codes) || OF_CLOTH.test(folded))) return;
  measures.weight ??= grams / (codes.includes(PAIR) ? 2 : 1);
  measures.weightQuote ??= text;
}

function toMillimetres(digits: string, unit: string): number {
  return toNumber(digits) * (unit === 'cm' ? 10 : 1);
}

/** NaN for anything that is not a number. */
const toNumber = (digits = '-'): number => +digits.replace(',', '.');

/** The features that follow from the numbers, each with the words in which they were found. */
export function judgeMeasures(measures: Measures, isChild: boolean): [feature: Feature, quote: string][] {
  const found: [Feature, string][] = [];
  const { heelStack = NaN, forefootStack = NaN, weight = NaN, weightQuote = '' } = measures;
  const height = measures.drop ?? heelStack - forefootStack;
  const quote = measures.dropQuote ?? measures.stackQuote ?? '';
  if (height <= LOW_DROP) found.push(['low-heel-drop', quote]);
  if (height >= HIGH_DROP && height <= MAX_DROP) found.push(['high-heel-drop', quote]);
  // A child's shoe is light because it is small.
  if (weight > 40 && Math.round(weight) <= LIGHT && !isChild) found.push(['lightweight', weightQuote]);
  return found;
}

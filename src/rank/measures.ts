import type { Feature } from '../model/feature.js';
import type { Clause } from './clauses.js';
import { CODES } from './concepts.js';
import { foldText } from './fold.js';
import { NUMERIC, UNIT } from './interests.js';

/** Heel-to-toe drop in millimetres: up to here it is low. */
const LOW_DROP = 6;
/** From here it is high. */
const HIGH_DROP = 8;
/** Grams of one adult's shoe: up to here it is light (8.8 oz). */
const LIGHT = 250;
const MM_PER_INCH = 25.4;
const GRAMS_PER_POUND = 453.6;
const GRAMS_PER_OUNCE = 28.35;

/** What numbers said, over all sentences of one source. */
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

const NUMBER = String.raw`(\d{1,3}(?:[.,]\d{1,2})?)`;
const LENGTH = String.raw`${NUMBER}\s*-?\s*(mm|millimet\w*|cm|in\b\.?|inch\w*|"|″|'')`;
const DROP_WORD = String.raw`(?:drop|offset|sprengung|diferencial|differentiel|differential|caida|denivele|stack difference|hohendifferenz|fersensprengung)`;
/** "drop of about 8 mm", "Sprengung: ca. 8 mm", "drop (heel to toe) 8 mm". */
const DROP_THEN_LENGTH = new RegExp(String.raw`${DROP_WORD}[^\d;,]{0,24}?${LENGTH}`);
const LENGTH_THEN_DROP = new RegExp(String.raw`${LENGTH}[^\d.;,:]{0,26}?${DROP_WORD}`);
/** Without a unit only where nothing else can be meant: "heel-to-toe drop: 4", "drop 0". */
const DROP_THEN_NUMBER = new RegExp(
  String.raw`${DROP_WORD}\s*(?:\(mm\))?\s*[:=]\s*${NUMBER}(?![\d.,]*\s*(?:%|[a-z]))|${DROP_WORD}\s+(0)(?!\d)`,
);

const STACK_PAIR = new RegExp(
  String.raw`${NUMBER}\s*(?:mm)?\s*(?:heel|ferse|talon)?[^\d]{1,14}?${NUMBER}\s*mm\s*(?:forefoot|toe|vorfus|avant-pied|antepie|puntera)?`,
);
const WEIGHT = new RegExp(
  String.raw`${NUMBER.replace('{1,3}', '{1,4}')}\s*(g|gr|grs|gram\w*|gramm\w*|oz|ounces?|kg|lbs?)\b`,
);

/** A weight without its word: of a shoe or a pair, or alone on its line. */
const OF_A_SHOE =
  /\b(?:a pair|per pair|pro paar|la paire|el par|each|per shoe|pro schuh|par chaussure|por zapatilla)\b|^\W*(?:only|just|nur|seulement|solo)?\s*[\d.,]+\s*(?:g|oz)\W*$/;

const ANOTHER_SHOE = new RegExp(`[${CODES.was}${CODES.unlike}${CODES.older}]`);
const { drop, stack, weight, featherlight, noise } = CODES;

/** Adds what a sentence says in numbers. */
export function readMeasures({ codes, interests, text }: Clause, measures: Measures): void {
  if (!(interests & NUMERIC && interests & UNIT) || ANOTHER_SHOE.test(codes)) return;
  const folded = foldText(text);
  if (codes.includes(drop)) readDrop(folded, text, measures);
  if (codes.includes(stack)) readStack(folded, text, measures);
  const isWeighed = codes.includes(weight) || codes.includes(featherlight) || OF_A_SHOE.test(folded);
  if (isWeighed && !codes.includes(noise)) readWeight(folded, text, measures);
}

function readDrop(folded: string, text: string, measures: Measures): void {
  // The drop in brackets may come in a second unit, which is the surer one: 0.75" (19 mm).
  const exact = /\(\s*(\d{1,2}(?:[.,]\d)?)\s*mm\s*\)/.exec(folded);
  const match = DROP_THEN_LENGTH.exec(folded) ?? LENGTH_THEN_DROP.exec(folded);
  const bare = match ? null : DROP_THEN_NUMBER.exec(folded);
  const drop =
    exact && match
      ? toNumber(exact[1])
      : match
        ? toMillimetres(match[1], match[2])
        : toNumber(bare?.[1] ?? bare?.[2]);
  // A drop of more than 25 mm is the height of a heel, or of a step.
  if (drop === undefined || drop > 25) return;
  measures.drop ??= drop;
  measures.dropQuote ??= text;
}

function readStack(folded: string, text: string, measures: Measures): void {
  const pair = STACK_PAIR.exec(folded);
  const single = /(\d{1,2}(?:[.,]\d)?)\s*mm/.exec(folded);
  if (pair) {
    measures.heelStack = Math.max(toNumber(pair[1])!, toNumber(pair[2])!);
    measures.forefootStack = Math.min(toNumber(pair[1])!, toNumber(pair[2])!);
  } else if (single && /heel|ferse|talon/.test(folded)) measures.heelStack = toNumber(single[1])!;
  else if (single && /forefoot|vorfus|avant|antepie|toe/.test(folded))
    measures.forefootStack = toNumber(single[1])!;
  measures.stackQuote ??= text;
}

function readWeight(folded: string, text: string, measures: Measures): void {
  const match = WEIGHT.exec(folded);
  const number = toNumber(match?.[1]);
  if (!match || number === undefined) return;
  const unit = match[2]!;
  const grams =
    unit === 'kg'
      ? number * 1000
      : unit.startsWith('l')
        ? number * GRAMS_PER_POUND
        : unit.startsWith('o')
          ? number * GRAMS_PER_OUNCE
          : number;
  const isPair = /\b(?:pair|paar|paire|par)\b/.test(folded);
  measures.weight ??= isPair ? grams / 2 : grams;
  measures.weightQuote ??= text;
}

function toMillimetres(digits = '', unit = ''): number | undefined {
  const number = toNumber(digits);
  if (number === undefined) return undefined;
  return unit.startsWith('m') ? number : unit === 'cm' ? number * 10 : number * MM_PER_INCH;
}

const toNumber = (digits: string | undefined): number | undefined =>
  digits === undefined ? undefined : +digits.replace(',', '.');

/** The features that numbers amount to, with the words they were found in. */
export function judgeMeasures(measures: Measures, isChild: boolean): [feature: Feature, quote: string][] {
  const found: [Feature, string][] = [];
  const { heelStack, forefootStack, weight, dropQuote, stackQuote = '', weightQuote = '' } = measures;
  const hasStacks = heelStack !== undefined && forefootStack !== undefined;
  const drop = measures.drop ?? (hasStacks ? heelStack - forefootStack : undefined);
  const quote = dropQuote ?? stackQuote;
  if (drop !== undefined && drop <= LOW_DROP) found.push(['low-heel-drop', quote]);
  if (drop !== undefined && drop >= HIGH_DROP) found.push(['high-heel-drop', quote]);
  // A child's shoe is light because it is small.
  const isLight = weight !== undefined && weight > 40 && Math.round(weight) <= LIGHT;
  if (isLight && !isChild) found.push(['lightweight', weightQuote]);
  return found;
}

import { BREAK, CODES, UNKNOWN } from './concepts.js';
import { foldText } from './fold.js';
import type { Lexicon } from './lexicon.js';

/** One sentence, spelled in concepts. */
export interface Clause {
  /** One character a word; small words are left out. */
  codes: string;
  /** The sentence as it was written. */
  text: string;
  /** The sentence in lower case without accents, for numbers and units. */
  folded: string;
}

/** Splits text into sentences and spells each in the lexicon's concepts. */
export function readClauses(text: string, lexicon: Lexicon): Clause[] {
  const folded = foldText(text);
  const clauses: Clause[] = [];
  let codes = '';
  let from = 0;
  const finish = (to: number): void => {
    if (codes) clauses.push({ codes, text: text.slice(from, to), folded: folded.slice(from, to) });
    codes = '';
    from = to + 1;
  };
  walk(folded, lexicon, {
    finish,
    word: (found) => (codes += found),
    // "isn't" is split at its apostrophe; what is before it means nothing by itself.
    negate: () => (codes = (codes.endsWith(UNKNOWN) ? codes.slice(0, -1) : codes) + CODES.neg),
  });
  finish(folded.length);
  return clauses;
}

/** Where in a clause's text the words of its codes start and end: worked out only for what is quoted. */
export function locateCodes({ folded }: Clause, lexicon: Lexicon): { starts: number[]; ends: number[] } {
  const starts: number[] = [];
  const ends: number[] = [];
  const word = (codes: string, start: number, end: number): void => {
    for (let count = 0; count < codes.length; count++) {
      starts.push(start);
      ends.push(end);
    }
  };
  // One place more or less than codes, for a denial, moves a quote by a word: no harm.
  walk(folded, lexicon, { word, negate: () => {}, finish: () => {} });
  return { starts, ends };
}

interface Walker {
  word: (codes: string, start: number, end: number) => void;
  negate: () => void;
  finish: (at: number) => void;
}

function walk(folded: string, lexicon: Lexicon, { word, negate, finish }: Walker): void {
  const { length } = folded;
  for (let at = 0; at < length;) {
    const start = at;
    while (at < length && isWordCode(folded.charCodeAt(at))) at++;
    if (at === start) {
      const mark = markAt(folded, at);
      if (mark === '.') finish(at);
      else if (mark) word(mark, at, at + 1);
      at++;
      continue;
    }
    if (folded.charCodeAt(at) === HYPHEN) at = joinHyphenated(folded, start, at, lexicon);
    const found = folded.slice(start, at);
    if (found === 't' && folded[start - 1] === "'") negate();
    else word(isDigit(folded, start) ? CODES.number : (lexicon.find(found) ?? UNKNOWN), start, at);
  }
}

const HYPHEN = 45;

function isDigit(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  return code > 47 && code < 58;
}

/** The end of the word, beyond its hyphen where the lexicon has both parts as one: "avant-pied". */
function joinHyphenated(text: string, start: number, end: number, lexicon: Lexicon): number {
  let next = end + 1;
  while (next < text.length && isWordCode(text.charCodeAt(next))) next++;
  return next > end + 1 && lexicon.has(text.slice(start, next)) ? next : end;
}

/** a to z and digits; letters beyond Latin are words too, which mean nothing here. */
const isWordCode = (code: number): boolean =>
  (code > 96 && code < 123) || (code > 47 && code < 58) || (code > 0x17f && code < 0x2000) || code > 0x2fff;

/** What signs mean: "." ends a sentence, "," a part of it. */
const MARKS = new Map<number, string>([
  ...[...'!?;\n|•·>✓✔'].map((sign): [number, string] => [sign.charCodeAt(0), '.']),
  ...[...'()–—/"“”'].map((sign): [number, string] => [sign.charCodeAt(0), BREAK]),
  ...[...'&+'].map((sign): [number, string] => [sign.charCodeAt(0), CODES.and]),
  [58, ':'],
]);

/** "." for the end of a sentence, "," for the end of a part, ":" and the code of "and" as they are. */
function markAt(text: string, at: number): string {
  const code = text.charCodeAt(at);
  if (code === 32) return '';
  if (code === 46) return judgeStop(text, at);
  if (code === 44) return isDigit(text, at + 1) && isDigit(text, at - 1) ? '' : BREAK;
  if (code === HYPHEN) return text[at - 1] === ' ' ? BREAK : '';
  return MARKS.get(code) ?? '';
}

/** A full stop may be a decimal point, or belong to a unit: "0.5 in. drop". */
function judgeStop(text: string, at: number): string {
  if (isDigit(text, at + 1) || /\d ?(?:in|oz|ca)$/.test(text.slice(Math.max(0, at - 5), at))) return '';
  return isDigit(text, at + 2) ? BREAK : '.';
}

import { BREAK, CODES, UNKNOWN } from './concepts.js';
import { foldText } from './fold.js';
import type { Lexicon } from './lexicon.js';

/** One sentence, spelled in concepts. */
export interface Clause {
  /** One character a word; small words are left out. */
  codes: string;
  /** Where in the text each code's word starts, and where it ends. */
  starts: number[];
  ends: number[];
  /** The sentence as it was written. */
  text: string;
  /** The sentence in lower case without accents, for numbers and units. */
  folded: string;
}

const DIGIT = /\d/;

/** Splits text into sentences and spells each in the lexicon's concepts. */
export function readClauses(text: string, lexicon: Lexicon): Clause[] {
  const folded = foldText(text);
  const clauses: Clause[] = [];
  let clause = newClause();
  let from = 0;
  const finish = (to: number): void => {
    if (clause.codes) {
      clause.text = text.slice(from, to);
      clause.folded = folded.slice(from, to);
      clauses.push(clause);
      clause = newClause();
    }
    from = to + 1;
  };
  const add = (codes: string, start: number, end: number): void => {
    for (const code of codes) {
      clause.codes += code;
      clause.starts.push(start - from);
      clause.ends.push(end - from);
    }
  };
  const { length } = folded;
  let at = 0;
  while (at < length) {
    const start = at;
    while (at < length && isWordCode(folded.charCodeAt(at))) at++;
    if (at > start) {
      at = joinHyphenated(folded, start, at, lexicon);
      const word = folded.slice(start, at);
      if (word === 't' && folded[start - 1] === "'") negate(clause, add, start, at);
      else add(DIGIT.test(word[0]!) ? CODES.number : (lexicon.find(word) ?? UNKNOWN), start, at);
      continue;
    }
    const mark = markAt(folded, at);
    if (mark === '.') finish(at);
    else if (mark) add(mark, at, at + 1);
    at++;
  }
  finish(length);
  return clauses;
}

const newClause = (): Clause => ({ codes: '', starts: [], ends: [], text: '', folded: '' });

/** "isn't": the word before the apostrophe ends in n, and both are one denial. */
function negate(
  clause: Clause,
  add: (codes: string, start: number, end: number) => void,
  start: number,
  end: number,
) {
  if (clause.codes.endsWith(UNKNOWN)) clause.codes = clause.codes.slice(0, -1) + CODES.neg;
  else add(CODES.neg, start, end);
}

/** The end of the word, beyond its hyphen where the lexicon has both parts as one: "avant-pied". */
function joinHyphenated(text: string, start: number, end: number, lexicon: Lexicon): number {
  if (text[end] !== '-') return end;
  let next = end + 1;
  while (next < text.length && isWordCode(text.charCodeAt(next))) next++;
  return next > end + 1 && lexicon.has(text.slice(start, next)) ? next : end;
}

/** a to z and digits; letters beyond Latin are words too, which mean nothing here. */
const isWordCode = (code: number): boolean =>
  (code > 96 && code < 123) || (code > 47 && code < 58) || (code > 0x17f && code < 0x2000) || code > 0x2fff;

/** "." for the end of a sentence, "," for the end of a part, ":" and the code of "and" as they are. */
function markAt(text: string, at: number): string {
  switch (text.charAt(at)) {
    case '.':
      if (/\d ?(?:in|oz|ca)$/.test(text.slice(Math.max(0, at - 5), at))) return '';
      if (DIGIT.test(text[at + 1] ?? '')) return '';
      return /^\s*\d/.test(text.slice(at + 1, at + 4)) ? BREAK : '.';
    case '!':
    case '?':
    case ';':
    case '\n':
    case '|':
    case '•':
    case '·':
    case '>':
    case '✓':
    case '✔':
      return '.';
    case ',':
      return DIGIT.test(text[at + 1] ?? '') && DIGIT.test(text[at - 1] ?? '') ? '' : BREAK;
    case '(':
    case ')':
    case '–':
    case '—':
    case '/':
    case '"':
    case '“':
    case '”':
      return BREAK;
    case '-':
      return text[at - 1] === ' ' ? BREAK : '';
    case ':':
      return ':';
    case '&':
    case '+':
      return CODES.and;
    default:
      return '';
  }
}

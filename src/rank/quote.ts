import { locateCodes, type Clause } from './clauses.js';
import type { Lexicon } from './lexicon.js';

/** How many characters fit beside a reason on a card. */
const MAX_QUOTE = 90;
/** How many characters are tidied; more than any quote has. */
const MAX_TIDIED = 400;
const EDGE = /^[\s,;:–—-]+|[\s,;:–—-]+$/g;

/** The words around a statement as the shop wrote them: the sentence, or as much of it as fits. */
export function quoteClause(clause: Clause, from: number, to: number, lexicon: Lexicon): string {
  const { text } = clause;
  if (text.trim().length <= MAX_QUOTE) return tidy(text);
  const ends = locateCodes(clause, lexicon);
  const start = ends[from - 1] ?? 0;
  const end = ends[Math.max(from, to - 1)] ?? text.length;
  const spare = Math.max(0, MAX_QUOTE - (end - start));
  const left = cutLeft(text, start, spare / 2);
  const right = cutRight(text, end, spare - (start - left));
  return `${left > 0 ? '… ' : ''}${tidy(text.slice(left, right))}${right < text.length ? ' …' : ''}`;
}

/** The sentence, cut at a word's end where it is long. */
export const shorten = (text: string): string => {
  const plain = tidy(text);
  return plain.length <= MAX_QUOTE ? plain : `${tidy(plain.slice(0, cutRight(plain, 0, MAX_QUOTE)))} …`;
};

const tidy = (text: string): string => text.replace(/\s+/g, ' ').slice(0, MAX_TIDIED).replace(EDGE, '');

function cutLeft(text: string, start: number, spare: number): number {
  const earliest = Math.max(0, Math.floor(start - spare));
  if (earliest === 0) return 0;
  const comma = text.slice(earliest, start).search(/[,;(–—]/);
  if (comma >= 0) return earliest + comma + 1;
  const space = text.indexOf(' ', earliest);
  return space >= 0 && space < start ? space + 1 : start;
}

function cutRight(text: string, end: number, spare: number): number {
  const latest = Math.floor(end + spare);
  if (latest >= text.length) return text.length;
  const space = text.lastIndexOf(' ', latest);
  return space > end ? space : end;
}

import { toWords, type Draft } from './draft.js';

/** Words that a reader takes in a minute. */
const PACE = 200;

/** Words between white space; a dash alone is none. */
export const countWords = (text: string): number =>
  text.split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word)).length;

/** Whole minutes that a text takes to read, at least 1. */
export const readingMinutes = (texts: readonly string[]): number =>
  Math.max(1, Math.ceil(countWords(texts.join(' ')) / PACE));

/** What is read of a guide; the shoes are not counted, which stand elsewhere. */
export function listRead({ lead, cards, tips, sections }: Draft): string[] {
  const statements = [...tips, ...sections.flatMap(({ items }) => items)];
  return [
    ...[
      ...(lead ? [lead] : []),
      ...cards.flatMap(({ items }) => items),
      ...sections.flatMap(({ paragraphs }) => paragraphs),
      ...statements.map(({ text }) => text),
    ].map(({ parts }) => toWords(parts)),
    ...sections.map(({ heading }) => heading),
    ...statements.map(({ lead }) => lead ?? ''),
  ];
}

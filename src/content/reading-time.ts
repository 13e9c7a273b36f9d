import { toWords, type Draft } from './draft.js';

/** Words that a reader takes in a minute. */
const PACE = 200;

/** How many words a text has; a dash by itself is not one. */
export const countWords = (text: string): number =>
  text.split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word)).length;

/** Whole minutes that a text takes to read, at least 1. */
export const readingMinutes = (texts: readonly string[]): number =>
  Math.max(1, Math.ceil(countWords(texts.join(' ')) / PACE));

/** The texts of a guide that count for its reading time; those about shoes stand elsewhere and do not. */
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

import { toWords, type Draft } from './draft.js';

/** Words that a reader takes in a minute. */
const PACE = 200;

/** Words between white space; a dash alone is none. */
export const countWords = (text: string): number =>
  text.split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word)).length;

/** Whole minutes that a guide takes to read, at least 1; the shoes are not counted, which stand elsewhere. */
export function readingMinutes({ lead, cards, tips, sections }: Draft): number {
  const statements = [...tips, ...sections.flatMap(({ items }) => items)];
  const texts = [
    ...(lead ? [lead] : []),
    ...cards.flatMap(({ items }) => items),
    ...sections.flatMap(({ paragraphs }) => paragraphs),
    ...statements.map(({ text }) => text),
  ].map(({ parts }) => toWords(parts));
  const others = [...sections.map(({ heading }) => heading), ...statements.map(({ lead }) => lead ?? '')];
  return Math.max(1, Math.ceil(countWords([...texts, ...others].join(' ')) / PACE));
}

import type { TextWords } from '../model/content-words.js';
import type { Graded, Source } from '../model/evidence.js';
import { fill } from './fill.js';

/** A pack, as far as it takes to say who gives a grade. */
export interface Cited {
  words: Pick<TextWords, 'against'>;
  sources: Pick<Source, 'by' | 'year'>[];
}

/** One sentence: who says so, when, and who disagrees. */
export function explainGrade(
  { words, sources: all }: Cited,
  { sources, against }: Pick<Graded, 'sources' | 'against'>,
): string {
  const name = (number: number): string =>
    [all[number - 1]!.by, all[number - 1]!.year ?? []].flat().join(' ');
  return `${sources.map(name).join('; ')}. ${against ? fill(words.against, against.map(name).join('; ')) : ''}`;
}

import type { TextWords } from '../model/content-words.js';
import type { Graded, Source } from '../model/evidence.js';
import { fill } from './fill.js';

/** The parts of a pack that it takes to say who gives a grade. */
export interface Cited {
  words: Pick<TextWords, 'against'>;
  sources: Pick<Source, 'by' | 'year'>[];
}

/** Who says so, when, and who disagrees: "Hayden et al. 2021. Another view: NICE (UK) 2020." */
export function explainGrade(
  { words, sources: all }: Cited,
  { sources, against }: Pick<Graded, 'sources' | 'against'>,
): string {
  const name = (number: number): string =>
    [all[number - 1]!.by, all[number - 1]!.year ?? []].flat().join(' ');
  return `${sources.map(name).join('; ')}. ${against ? fill(words.against, against.map(name).join('; ')) : ''}`;
}

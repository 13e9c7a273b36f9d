import type { TextWords } from '../model/content-words.js';
import type { Graded, Source } from '../model/evidence.js';
import { fill } from './fill.js';

/** The parts of a pack that it takes to name a grade. */
export interface Graders {
  words: Pick<TextWords, 'grades' | 'notAdvisedBy'>;
  sources: Pick<Source, 'by'>[];
}

/** "Some evidence", or "Not advised by NICE (UK)". */
export function gradeLabel({ words, sources: all }: Graders, { grade, sources }: Graded): string {
  const source = all[sources[0]! - 1];
  return grade === 'A' && source ? fill(words.notAdvisedBy, source.by) : words.grades[grade];
}

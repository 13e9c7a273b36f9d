import { html, type TemplateResult } from 'lit';
import type { TextWords } from '../model/content-words.js';
import type { Graded, Source } from '../model/evidence.js';
import { explainGrade, type Cited } from './explain-grade.js';
import { fill } from './fill.js';

/** A pack, as far as it takes to name a grade. */
interface Graders {
  words: Pick<TextWords, 'grades' | 'notAdvisedBy'>;
  sources: Pick<Source, 'by'>[];
}

/** "Some evidence", or "Not advised by NICE (UK)". */
export function gradeLabel({ words, sources: all }: Graders, { grade, sources }: Graded): string {
  const source = all[sources[0]! - 1];
  return grade === 'A' && source ? fill(words.notAdvisedBy, source.by) : words.grades[grade];
}

/** A grade as a small label, which opens its sentence. */
export const gradeView = (pack: Cited & Graders, graded: Graded): TemplateResult =>
  html`<details class="grade" part="grade">
    <summary>${gradeLabel(pack, graded)}</summary>
    <small>${explainGrade(pack, graded)}</small>
  </details>`;

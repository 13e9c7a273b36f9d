import { html, type TemplateResult } from 'lit';
import type { TextWords } from '../model/content-words.js';
import type { Graded, Source } from '../model/evidence.js';

/** Puts a value into a text of the pack's words. */
export const fill = (text: string, value: unknown): string => text.replace('{}', value as string);

/** A pack, as far as grades go. */
export interface Cited {
  words: TextWords;
  sources: Source[];
}

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

/** One sentence: who says so, when, and who disagrees. */
export function explainGrade({ words, sources: all }: Cited, { sources, against }: Graded): string {
  const name = (number: number): string =>
    [all[number - 1]!.by, all[number - 1]!.year ?? []].flat().join(' ');
  return `${sources.map(name).join('; ')}. ${against ? fill(words.against, against.map(name).join('; ')) : ''}`;
}

/** A grade as a small label, which opens its sentence. */
export const gradeView = (pack: Cited, graded: Graded): TemplateResult =>
  html`<details class="grade" part="grade">
    <summary>${gradeLabel(pack, graded)}</summary>
    <small>${explainGrade(pack, graded)}</small>
  </details>`;

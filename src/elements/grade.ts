import { html, nothing, type TemplateResult } from 'lit';
import type { Graded, Source } from '../model/evidence.js';
import type { grades } from '../i18n/en.js';

type GradeWords = typeof grades;

const name = (source: Source): string => (source.year ? `${source.by}, ${source.year}` : source.by);
const list = (sources: Source[], numbers: number[] = []): string =>
  numbers.flatMap((number) => (sources[number - 1] ? name(sources[number - 1]!) : [])).join('; ');

/** "Some evidence", or "Not advised by NICE (UK)". */
export function gradeLabel(words: GradeWords, { grade, sources }: Graded, all: Source[]): string {
  const by = all[(sources[0] ?? 0) - 1]?.by;
  return grade === 'A' && by ? words.notAdvisedBy(by) : words.label[grade];
}

/** One sentence: who says so, when, and who disagrees. */
export const explainGrade = (words: GradeWords, graded: Graded, all: Source[]): string =>
  `${list(all, graded.sources)}. ${graded.against?.length ? words.against(list(all, graded.against)) : ''}`;

/** A grade as a small label, which opens its sentence. */
export const gradeView = (words: GradeWords, graded: Partial<Graded>, all: Source[]): TemplateResult | typeof nothing =>
  graded.grade && graded.sources
    ? html`<details class="grade" part="grade" data-grade=${graded.grade}>
        <summary>${gradeLabel(words, graded as Graded, all)}</summary>
        <span>${explainGrade(words, graded as Graded, all)}</span>
      </details>`
    : nothing;

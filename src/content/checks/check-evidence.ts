import { listCited, type ArticleDraft, type Draft, type DraftStatement, type DraftText } from '../draft.js';
import type { Report } from '../problem.js';
import { isGraded } from '../read-figure.js';

/** Reports a fact without a source, or with one that does not exist. */
export function checkFact(
  { parts, place, field }: DraftText,
  known: ReadonlySet<string>,
  report: Report,
): void {
  const cited = listCited(parts);
  if (!cited.length) report.error(place, field, 'A fact has a source: end it with [@source-id].');
  for (const id of cited)
    if (!known.has(id))
      report.error(place, field, `There is no source "${id}": add it to sources.json, or mend the id.`);
  const words = parts.filter((part) => typeof part === 'string').join('');
  if (/\[@|(^|\s)@\w/.test(words))
    report.error(place, field, 'A citation is written [@source-id], or [@one; @two] for several.');
  if (/[{}]/.test(words))
    report.error(place, field, 'Braces stand once, at the very end, behind the citation: {M, free}.');
  if (!parts.some((part) => typeof part !== 'object' || !('cite' in part)))
    report.error(place, field, 'It says nothing beside its source: write a sentence.');
}

/** Reports each fact without a source, and each tip, and each thing that is not shown to help, without a grade. */
export function checkEvidence(
  { lead, cards, tips, sections }: Draft,
  known: ReadonlySet<string>,
  report: Report,
): void {
  const facts = [
    ...(lead ? [lead] : []),
    ...cards.flatMap(({ items }) => items),
    ...sections.flatMap(({ paragraphs }) => paragraphs),
  ];
  for (const fact of facts) checkFact(fact, known, report);
  for (const tip of tips) checkStatement(tip, true, known, report);
  for (const { id, items } of sections)
    for (const item of items) checkStatement(item, id === 'not-helpful', known, report);
}

/** The same for an article: its tips are graded, and the parts of a figure that shows what is known. */
export function checkArticleEvidence(
  { lead, keyPoints, cards, sections }: ArticleDraft,
  known: ReadonlySet<string>,
  report: Report,
): void {
  const facts = [
    ...(lead ? [lead] : []),
    ...keyPoints,
    ...cards.flatMap(({ items }) => items),
    ...sections.flatMap(({ paragraphs, figure }) => [...paragraphs, ...(figure ? [figure.caption] : [])]),
  ];
  for (const fact of facts) checkFact(fact, known, report);
  for (const { id, items, figure } of sections) {
    for (const item of items) checkStatement(item, id === 'tips', known, report);
    for (const part of figure?.parts ?? []) checkStatement(part, isGraded(figure!.id), known, report);
  }
}

function checkStatement(
  { text, grade, against = [] }: DraftStatement,
  needsGrade: boolean,
  known: ReadonlySet<string>,
  report: Report,
): void {
  const { place, field, parts } = text;
  checkFact(text, known, report);
  if (needsGrade && !grade) report.error(place, field, 'It has no grade: end it with one in braces, {M}.');
  if (against.length && !grade)
    report.error(place, field, 'A source can disagree with a grade only: write one before "against".');
  for (const id of against)
    if (!known.has(id))
      report.error(place, field, `There is no source "${id}": add it to sources.json, or mend the id.`);
  const cited = listCited(parts);
  if (grade && cited.length && cited.every((id) => against.includes(id)))
    report.error(place, field, 'All its sources disagree: cite one that gives the grade.');
}

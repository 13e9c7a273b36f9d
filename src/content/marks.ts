import { GRADES, type Grade } from '../model/evidence.js';
import type { DraftText, Marks } from './draft.js';
import { tidy } from './inline.js';
import type { Report } from './problem.js';

const BRACES = /\{([^{}]*)\}\s*$/;

/** Takes the braces from the end of a text, `{M, free, against=@one+two}`, and says what they hold. */
export function takeMarks(text: DraftText, report: Report): { text: DraftText; marks?: Marks } {
  const last = text.parts.at(-1);
  const braces = typeof last === 'string' ? BRACES.exec(last) : null;
  if (typeof last !== 'string' || !braces) return { text };
  const parts = tidy([...text.parts.slice(0, -1), last.slice(0, braces.index)]);
  return { text: { ...text, parts }, marks: readMarks(braces[1]!, text, report) };
}

function readMarks(words: string, { field, place }: DraftText, report: Report): Marks {
  const marks: Marks = {};
  for (const mark of words.split(',').map((word) => word.trim())) {
    const against = /^against=(@[a-z0-9-]+(?:\+@?[a-z0-9-]+)*)$/.exec(mark)?.[1];
    if (mark === 'free') marks.free = true;
    else if (against) (marks.against ??= []).push(...against.split('+').map((id) => id.replace('@', '')));
    else if (!isGrade(mark))
      report.error(
        place,
        field,
        `Braces do not know "${mark}": write a grade (${GRADES.join(', ')}), free, or against=@one or against=@one+two.`,
      );
    else if (marks.grade)
      report.error(place, field, `There are two grades, ${marks.grade} and ${mark}: keep one.`);
    else marks.grade = mark;
  }
  return marks;
}

const isGrade = (text: string): text is Grade => (GRADES as readonly string[]).includes(text);

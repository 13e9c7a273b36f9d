import type { Reviewer } from '../model/condition.js';
import type { FrontMatter, GuideFrontMatter } from './front-matter.js';
import type { Problems } from './problem.js';
import { hashText } from './hash-text.js';

/** Guides are checked again within so many days: a year, a leap year at most. */
const LONGEST_TERM = 366;
const DAY = 86_400_000;

type Placing = FrontMatter<GuideFrontMatter>['place'];

/** The next check comes after the last, within 12 months. */
export function checkDates({ checked, next }: GuideFrontMatter, place: Placing, problems: Problems): void {
  const days = (Date.parse(next) - Date.parse(checked)) / DAY;
  if (days <= 0) problems.error(place(['next']), 'next', `is not after checked (${checked}).`);
  if (days > LONGEST_TERM)
    problems.error(place(['next']), 'next', `is more than 12 months after checked (${checked}).`);
}

/**
 * The reviewer, as long as the text is the one that was signed. A text that has changed since then
 * lapses to "not yet reviewed", with a warning.
 */
export function checkReviewer(
  file: string,
  { reviewer }: GuideFrontMatter,
  place: Placing,
  problems: Problems,
): Reviewer | undefined {
  if (!reviewer) return;
  const { text: signed, ...rest } = reviewer;
  const present = hashText(withoutReviewer(file));
  if (signed === present) return { ...rest, ...(rest.url ? { url: rest.url } : {}) };
  problems.warn(
    place(['reviewer']),
    'reviewer',
    `the review has lapsed: the text has changed since. When it is reviewed again, set text: ${present}.`,
  );
  return;
}

/** What is signed: the file but for the lines that name the reviewer. */
export const withoutReviewer = (file: string): string =>
  file.replace(/^reviewer:.*\n(?:[ \t]+.*\n)*/m, '').replace(/\r\n/g, '\n');

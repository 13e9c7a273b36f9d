import * as v from 'valibot';
import type { Review } from '../model/condition.js';

/** Pieces of which the schemas of front matter are made. Their messages tell a writer what to do. */

/** Text on one line or several, shown as it is. */
export const plainText = v.pipe(
  v.string('It should be text: put it in quotes.'),
  v.transform((text) => text.replace(/\s+/g, ' ').trim()),
  v.nonEmpty('It is empty: write it.'),
  v.check((text) => !/<[a-z!/]/i.test(text), 'It holds HTML: write plain words.'),
  v.check((text) => !/\[@/.test(text), 'No citation is drawn here: write plain words.'),
);

/** Text with Markdown inside the line: it is read later, as the body is. */
export const markdownText = v.pipe(
  v.string('It should be text: put it in quotes.'),
  v.regex(/\S/, 'It is empty: write it.'),
);

export const isoDate = v.pipe(
  v.string('It should be a date: 2026-11-30.'),
  v.check(isCalendarDay, 'There is no such day: write year-month-day, 2026-11-30.'),
);

export const webAddress = v.pipe(
  v.string('It should be an address: put it in quotes.'),
  v.check((url) => /^https?:\/\/[^\s/]+/i.test(url), 'It should begin with https:// or http://.'),
);

export const id = v.pipe(
  v.string('It should be an id: small letters, digits and hyphens.'),
  v.regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'It should be an id: small letters, digits and hyphens.'),
);

export const reviewer = v.strictObject({
  name: plainText,
  credentials: plainText,
  url: v.optional(webAddress),
  on: isoDate,
  text: v.optional(v.string('It should be the hash of the text, sha256-….')),
});

/** When the evidence was checked, and when it will be again: ISO dates, which compare as text. */
export type Dates = Pick<Review, 'checked' | 'next'>;

export const COMES_LATER = 'The next check comes after the last one: mend one of the dates.';
export const comesLater = ({ checked, next }: Dates): boolean => next > checked;

export const WITHIN_YEAR = 'The next check is due within 12 months: bring it forward.';
export const isWithinYear = ({ checked, next }: Dates): boolean => next <= addYear(checked);

/** The same day a year later; as text, 29 February may stay as it is. */
const addYear = (date: string): string => `${Number(date.slice(0, 4)) + 1}${date.slice(4)}`;

function isCalendarDay(text: string): boolean {
  if (!/^\d{4}-\d\d-\d\d$/.test(text)) return false;
  const day = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(day.getTime()) && day.toISOString().startsWith(text);
}

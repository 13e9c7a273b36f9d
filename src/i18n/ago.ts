import { keep } from './format.js';

/** The units, each with the number of seconds from which it is used. */
const UNITS = [
  ['year', 31_557_600],
  ['month', 2_629_800],
  ['day', 86_400],
  ['hour', 3_600],
  ['minute', 60],
] as const;

/**
 * How long ago: "3 days ago", "now".
 *
 * @param instant milliseconds since 1970; one in the future, which a wrong clock gives, counts as now
 */
export function formatAgo(locale: string, instant: number, now: number): string {
  const seconds = (now - instant) / 1000;
  const format = keep(`${locale} ago`, () => new Intl.RelativeTimeFormat(locale, { numeric: 'auto' }));
  const [unit, length] = UNITS.find(([, length]) => seconds >= length) ?? [];
  return unit ? format.format(-Math.floor(seconds / length), unit) : format.format(0, 'second');
}

/** An instant in full, in the reader's time zone. */
export const formatInstant = (locale: string, instant: number): string =>
  keep(
    `${locale} instant`,
    () => new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeStyle: 'short' }),
  ).format(instant);

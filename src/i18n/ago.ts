import { keep } from './format.js';

/** Each unit from this many seconds on. */
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
 * @param instant milliseconds; what is still to come, by a clock that is wrong, counts as now
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

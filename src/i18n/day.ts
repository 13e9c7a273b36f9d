/** Days and times of day by `Intl`. A day is the instant of its midnight in UTC, in milliseconds, whatever the reader's zone. */

const DAY_FORMAT = { day: 'numeric', month: 'short', timeZone: 'UTC' } as const;

/** "Tue, Nov 24" */
export const formatShortDay = (locale: string, day: number): string =>
  new Intl.DateTimeFormat(locale, { ...DAY_FORMAT, weekday: 'short' }).format(day);

/** "today" for 0, "tomorrow" for 1. */
export const formatNearDay = (locale: string, distance: number): string =>
  new Intl.RelativeTimeFormat(locale, { numeric: 'auto' }).format(distance, 'day');

/** "Nov 24 – 25": a range of days as the language writes it, cut into pieces so that each day can be marked up. */
export function splitDayRange(
  locale: string,
  from: number,
  to: number,
): { source: 'startRange' | 'shared' | 'endRange'; text: string }[] {
  const pieces: ReturnType<typeof splitDayRange> = [];
  for (const { source, value } of new Intl.DateTimeFormat(locale, DAY_FORMAT).formatRangeToParts(from, to)) {
    const last = pieces.at(-1);
    // Some engines put thin spaces around the dash; with plain ones, server and page agree.
    const text = value.replaceAll('\u2009', ' ');
    if (last?.source === source) last.text += text;
    else pieces.push({ source, text });
  }
  return pieces;
}

/**
 * "2:00 PM", "14:00"
 *
 * @param instant milliseconds since 1970
 * @param more the zone's name or the weekday, where the reader needs them
 */
export const formatTime = (
  locale: string,
  instant: number,
  timeZone: string | undefined,
  more: Pick<Intl.DateTimeFormatOptions, 'weekday' | 'timeZoneName'>,
): string =>
  new Intl.DateTimeFormat(locale, { hour: 'numeric', minute: '2-digit', timeZone, ...more }).format(instant);

/** "3 hr, 12 min" */
export function formatMinutes(locale: string, minutes: number): string {
  const count = (value: number, unit: string): string[] =>
    value ? [new Intl.NumberFormat(locale, { style: 'unit', unit }).format(value)] : [];
  return new Intl.ListFormat(locale, { type: 'unit', style: 'short' }).format([
    ...count(Math.floor(minutes / 60), 'hour'),
    ...count(minutes % 60, 'minute'),
  ]);
}

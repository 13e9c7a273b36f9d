/**
 * Calendar days without a time zone, as the number of days since 1970-01-01: adding, comparing and asking for
 * the weekday are plain arithmetic.
 */
export type Day = number;

/** Milliseconds in a day of UTC, which has no daylight saving. */
export const DAY_MS = 86_400_000;

/** The day in which a moment of local time, in milliseconds as `Date.UTC` counts them, falls. */
export const dayOf = (local: number): Day => Math.floor(local / DAY_MS);

/** 0 for Sunday to 6 for Saturday. 1970-01-01 was a Thursday. */
export const weekdayOf = (day: Day): number => (((day + 4) % 7) + 7) % 7;

/** `2026-11-23` */
export const formatDay = (day: Day): string => new Date(day * DAY_MS).toISOString().slice(0, 10);

/** Reads `2026-11-23`; undefined for any other text, and for a day that does not exist. */
export function parseDay(text: string): Day | undefined {
  if (!/^\d{4}-\d\d-\d\d$/.test(text)) return;
  const day = Date.parse(text) / DAY_MS;
  // Engines differ in what they make of 30 February.
  return day % 1 === 0 && formatDay(day) === text ? day : undefined;
}

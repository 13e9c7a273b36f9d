import { DAY_MS } from './day.js';

// Local time of a place, from the time zones that `Intl` knows: offsets, daylight saving and their history. `Temporal`
// will do this, once all browsers have it.

/** By the zone's name. */
const formatters = new Map<string | undefined, Intl.DateTimeFormat>();

/**
 * What local clocks are ahead of UTC, in milliseconds.
 *
 * @param instant milliseconds since 1970
 * @param zone IANA name; that of the device where there is none
 * @throws {RangeError} for a zone that there is not
 */
function getOffset(instant: number, zone: string | undefined): number {
  let formatter = formatters.get(zone);
  if (!formatter) {
    formatter = new Intl.DateTimeFormat('en', { timeZone: zone, timeZoneName: 'longOffset' });
    formatters.set(zone, formatter);
  }
  // "11/21/2026, GMT-05:00", and "GMT" alone for no offset. No place has had odd seconds since 1972.
  const [, sign, hours = 0, minutes = 0] = /([+-])(\d+):(\d+)$/.exec(formatter.format(instant)) ?? [];
  return (sign === '-' ? -1 : 1) * (+hours * 60 + +minutes) * 60_000;
}

/** True for an IANA name that this engine knows. */
export function isZone(zone: string): boolean {
  try {
    getOffset(0, zone);
    return true;
  } catch {
    return false;
  }
}

/**
 * What the clocks of a zone show at an instant, in milliseconds as `Date.UTC` counts them.
 *
 * @param instant milliseconds since 1970
 */
export const toLocal = (instant: number, zone: string | undefined): number =>
  instant + getOffset(instant, zone);

/**
 * The instant at which the clocks of a zone show a time. A time that they skip is moved on by what they
 * skip; of one that they show twice the first is meant: as `Temporal` has it ("compatible").
 *
 * @param local milliseconds as `Date.UTC` counts them
 */
export function toInstant(local: number, zone: string | undefined): number {
  const [before, after] = [-DAY_MS, DAY_MS].map((shift) => local - getOffset(local + shift, zone));
  return [before!, after!].find((instant) => toLocal(instant, zone) === local) ?? before!;
}

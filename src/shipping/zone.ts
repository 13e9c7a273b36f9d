import { DAY_MS } from './day.js';

// Local time of a place, from the time zones that `Intl` knows: offsets, daylight saving and their history. `Temporal`
// will do this, once all browsers have it.

/** Formatters by the zone's name. */
const formatters = new Map<string | undefined, Intl.DateTimeFormat>();

/**
 * By how much a zone's clocks are ahead of UTC at an instant, in milliseconds.
 *
 * @param instant milliseconds since 1970
 * @param zone IANA name; without one the device's zone
 * @throws {RangeError} for an unknown zone
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

/** True for an IANA name that this engine knows, and for the device's own zone. */
export function isZone(zone: string | undefined): boolean {
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
 * The instant at which a zone's clocks show a time. Where they skip that time it is moved on by what they skip; where they
 * show it twice the first is meant. `Temporal` calls this "compatible".
 *
 * @param local milliseconds as `Date.UTC` counts them
 */
export function toInstant(local: number, zone: string | undefined): number {
  const [before, after] = [-DAY_MS, DAY_MS].map((shift) => local - getOffset(local + shift, zone));
  return [before!, after!].find((instant) => toLocal(instant, zone) === local) ?? before!;
}

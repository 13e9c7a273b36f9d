import { formatDay, type Day } from './day.js';
import { ScheduleError } from './schedule-error.js';
import { isZone } from './zone.js';

/** From so many to so many business days; `from` is absent where only the latest is promised. */
export interface Span {
  from?: number;
  to: number;
}

/**
 * When a shop works and how long it takes: what a promise is computed from. Plain data, for it travels with what a
 * server draws.
 */
export interface Schedule {
  /** IANA name of the shop's time zone. */
  zone: string;
  /** Business days from the order until the parcel leaves. */
  handling: Span;
  /** Business days on the way; without them nothing is said of the arrival. */
  transit?: Span;
  /** Orders from this local time on count for the next working day: milliseconds since midnight. */
  cutoff?: number;
  /** Weekdays on which the shop works, 0 for Sunday. */
  workdays: readonly number[];
  /** Weekdays on which the carrier delivers. */
  deliveryDays: readonly number[];
}

/** What the author wrote, attribute by attribute. */
export interface ScheduleTexts {
  days: string;
  timeZone: string;
  transit?: string;
  cutoff?: string;
  workdays?: string;
  deliveryDays?: string;
}

/** Days on which neither shop nor carrier works, as plain data. */
export interface Closures {
  days: readonly Day[];
  /** Days that return every year, `12-24`. */
  yearly: readonly string[];
  /** The first and the last day for which they are known; absent where all are. */
  from?: Day;
  until?: Day;
}

export const isClosed = ({ days, yearly }: Closures, day: Day): boolean =>
  days.includes(day) || yearly.includes(formatDay(day).slice(5));

/** Weekdays as authors write them, each at its number's place. */
const WEEKDAYS = ['sun', 'mon', 'tue', 'wed', 'thu', 'fri', 'sat'];

/** @throws {ScheduleError} for the first text that cannot be read */
export function readSchedule(texts: ScheduleTexts): Schedule {
  const { days, timeZone, transit, cutoff, workdays, deliveryDays } = texts;
  if (!isZone(timeZone)) throw new ScheduleError('time-zone', timeZone);
  return {
    zone: timeZone,
    handling: readSpan('days', days),
    transit: transit ? readSpan('transit', transit) : undefined,
    cutoff: cutoff ? readTime(cutoff) : undefined,
    workdays: readWeekdays('workdays', workdays),
    deliveryDays: readWeekdays('delivery-days', deliveryDays),
  };
}

/**
 * Business days: `2` for within two, `1-2` for one to two, `0` for the same day.
 *
 * @throws {ScheduleError}
 */
export function readSpan(attribute: string, text: string): Span {
  // Two digits: a date farther off would be a slip of the pen.
  const [, first, last] = /^(\d\d?)(?:-(\d\d?))?$/.exec(text) ?? [];
  const from = Number(first);
  const to = Number(last ?? first);
  if (!(from <= to)) throw new ScheduleError(attribute, text);
  return last || !to ? { from, to } : { to };
}

function readTime(text: string): number {
  const time = /^\d\d:\d\d(:\d\d)?$/.test(text) ? Date.parse(`1970-01-01T${text}Z`) : NaN;
  if (isNaN(time)) throw new ScheduleError('cutoff', text);
  return time;
}

/** Reads `mon-fri`, `mon tue thu`, `sun-thu`. */
function readWeekdays(attribute: string, said: string | undefined): number[] {
  // An attribute that was taken away is `null`.
  const text = said || 'mon-fri';
  const days = new Set<number>();
  for (const word of text.toLowerCase().match(/[^\s,]+/g) ?? ['']) {
    const [first, last = first] = word.split('-').map((name) => WEEKDAYS.indexOf(name.slice(0, 3)));
    if (first! < 0 || last! < 0) {
      throw new ScheduleError(attribute, text);
    }
    let day = first!;
    days.add(day);
    // Saturday is followed by Sunday.
    while (day !== last) days.add((day = (day + 1) % 7));
  }
  return [...days];
}

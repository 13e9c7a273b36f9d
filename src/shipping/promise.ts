import { DAY_MS, dayOf, weekdayOf, type Day } from './day.js';
import { isClosed, type Closures, type Schedule } from './schedule.js';
import { toInstant, toLocal } from './zone.js';

/** From one day to another; `from` is absent where only the latest is promised. */
export interface Period {
  from?: Day;
  to: Day;
}

/** What a shop promises for an order that is placed at an instant. All days are days of the shop's time zone. */
export interface ShippingPromise {
  today: Day;
  ships: Period;
  arrives?: Period;
  /** The cut-off that is still ahead today, in milliseconds since 1970: the dates hold for orders before it. */
  orderBy?: number;
  /** When the promise must be made anew, in milliseconds since 1970. */
  until: number;
}

/**
 * The promise at an instant, or nothing where the dates go beyond those for which holidays are known.
 *
 * @param now milliseconds since 1970
 */
export function promiseShipping(
  schedule: Schedule,
  closures: Closures,
  now: number,
): ShippingPromise | undefined {
  const { zone, handling, transit, cutoff, workdays, deliveryDays } = schedule;
  const add = (
    day: Day | undefined,
    count: number | undefined,
    weekdays: readonly number[],
  ): Day | undefined =>
    addOpenDays(
      day,
      count,
      (other) => weekdays.includes(weekdayOf(other)) && !isClosed(closures, other),
      closures.until ?? Infinity,
    );

  const today = dayOf(toLocal(now, zone));
  const cutoffAt = toInstant(today * DAY_MS + (cutoff ?? DAY_MS), zone);
  const isInTime = now < cutoffAt && add(today, 0, workdays) === today;
  const placed = add(today, isInTime ? 0 : 1, workdays);
  const ships = { from: add(placed, handling.from, workdays), to: add(placed, handling.to, workdays) };
  const arrives = transit && {
    from: add(ships.from, transit.from, deliveryDays),
    to: add(ships.to, transit.to, deliveryDays),
  };
  if (today < (closures.from ?? -Infinity) || (arrives ?? ships).to === undefined) return;
  return {
    today,
    ships: ships as Period,
    arrives: arrives as Period | undefined,
    orderBy: isInTime && cutoff !== undefined ? cutoffAt : undefined,
    until: isInTime ? cutoffAt : toInstant((today + 1) * DAY_MS, zone),
  };
}

/** How many days ahead an open day is looked for; a shop may have closed every day. */
const FARTHEST = 1000;

/** The day that is `count` open days after a day; for 0, that day itself if it is open, else the next open one. */
function addOpenDays(
  day: Day | undefined,
  count: number | undefined,
  isOpen: (day: Day) => boolean,
  last: Day,
): Day | undefined {
  if (day === undefined || count === undefined) return;
  let left = count;
  for (let next = count ? day + 1 : day; next <= Math.min(last, day + FARTHEST); next++) {
    if (isOpen(next) && --left <= 0) return next;
  }
  return undefined;
}

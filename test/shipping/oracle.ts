import { Temporal } from 'temporal-polyfill';
import type { InstantTable, Row } from './read-instants.js';

/**
 * The promise at an instant by `Temporal`: slow, with lists of days where the library counts, and none of the
 * library's code. Dates go no further than a year.
 */
export function askTemporal(texts: InstantTable['texts'], now: string): Row {
  const { timeZone } = texts;
  const instant = Temporal.Instant.from(now);
  const today = instant.toZonedDateTimeISO(timeZone).toPlainDate();
  const calendar = Array.from({ length: 400 }, (_, count) => today.add({ days: count }));
  const isHoliday = readHolidays(texts.holidays);
  const open = (weekdays = 'mon-fri'): Temporal.PlainDate[] =>
    calendar.filter((day) => listWeekdays(weekdays).includes(day.dayOfWeek) && !isHoliday(day));
  const startOf = (day: Temporal.PlainDate, time?: string): Temporal.Instant =>
    day.toZonedDateTime({ timeZone, plainTime: time ?? '00:00' }).toInstant();

  const shop = open(texts.workdays);
  const cutoff = texts.cutoff ? startOf(today, texts.cutoff) : undefined;
  const isOpenToday = shop[0]!.equals(today);
  const isInTime = !cutoff || Temporal.Instant.compare(instant, cutoff) < 0;
  const queue = isOpenToday && !isInTime ? shop.slice(1) : shop;
  const handling = readSpan(texts.days);
  const first = handling.from === undefined ? undefined : queue[handling.from];
  const last = queue[handling.to]!;

  const carrier = open(texts.deliveryDays);
  const arrive = (day: Temporal.PlainDate | undefined, count: number | undefined) =>
    day &&
    count !== undefined &&
    carrier.filter((other) => Temporal.PlainDate.compare(other, day) >= (count ? 1 : 0))[
      Math.max(count - 1, 0)
    ];
  const transit = texts.transit ? readSpan(texts.transit) : undefined;

  const orderBy = isOpenToday && isInTime ? cutoff : undefined;
  const midnight = startOf(today.add({ days: 1 }));
  const until = orderBy && Temporal.Instant.compare(orderBy, midnight) < 0 ? orderBy : midnight;
  return {
    now,
    ships: [first, last].filter(Boolean).join('/'),
    arrives: transit
      ? [arrive(first, transit.from), arrive(last, transit.to)].filter(Boolean).join('/')
      : '-',
    orderBy: orderBy?.toString() ?? '-',
    until: until.toString(),
  };
}

function readSpan(text: string): { from?: number; to: number } {
  const [from, to = from] = text.split('-').map(Number);
  return text.includes('-') || !to ? { from, to: to! } : { to };
}

/** 1 for Monday to 7 for Sunday. */
function listWeekdays(text: string): number[] {
  const names = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'];
  return text.split(' ').flatMap((word) => {
    const [first, last = first] = word.split('-').map((name) => names.indexOf(name));
    const length = ((last! - first! + 7) % 7) + 1;
    return Array.from({ length }, (_, count) => ((first! + count) % 7) + 1);
  });
}

function readHolidays(text = ''): (day: Temporal.PlainDate) => boolean {
  const spans = text
    .split(' ')
    .filter(Boolean)
    .map((word) => word.split('/'));
  return (day) =>
    spans.some(([first, last = first]) =>
      first!.length === 5
        ? day.toString().endsWith(first!)
        : day.toString() >= first! && day.toString() <= last!,
    );
}

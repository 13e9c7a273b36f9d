import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { formatDay } from '../../src/shipping/day.js';
import { readHolidayList } from '../../src/shipping/holidays.js';
import { promiseShipping, type Period } from '../../src/shipping/promise.js';
import { readSchedule, type Closures } from '../../src/shipping/schedule.js';
import { askTemporal } from './oracle.js';
import { readInstants, type InstantTable, type Row } from './read-instants.js';

const TABLES = readInstants();

/** The library's answer, written as the tables are. */
function ask({ holidays, ...texts }: InstantTable['texts'], now: string): Row {
  const promise = promiseShipping(readSchedule(texts), closuresOf(holidays), Date.parse(now))!;
  return {
    now,
    ships: formatPeriod(promise.ships),
    arrives: promise.arrives ? formatPeriod(promise.arrives) : '-',
    orderBy: promise.orderBy === undefined ? '-' : formatInstant(promise.orderBy),
    until: formatInstant(promise.until),
  };
}

function closuresOf(text = ''): Closures {
  const { days, yearly } = readHolidayList(text.match(/\S+/g) ?? []);
  return { days: [...days], yearly: [...yearly] };
}

const formatPeriod = ({ from, to }: Period): string =>
  [...(from === undefined ? [] : [from]), to].map(formatDay).join('/');

const formatInstant = (instant: number): string => new Date(instant).toISOString().replace('.000Z', 'Z');

describe('the promise at an instant', () => {
  it('is tried at 200 instants at least', () => {
    assert.ok(TABLES.flatMap(({ rows }) => rows).length >= 200);
  });

  for (const { title, texts, rows } of TABLES) {
    describe(title, () => {
      for (const row of rows) {
        it(row.now, () => {
          assert.deepEqual(ask(texts, row.now), row);
          assert.deepEqual(askTemporal(texts, row.now), row);
        });
      }
    });
  }
});

describe('the promise at any instant', () => {
  const zones = [...new Set(TABLES.map(({ texts }) => texts.timeZone)), 'America/Los_Angeles', 'Asia/Tokyo'];
  const number = (max: number) => fc.integer({ min: 0, max });
  const settings = fc.record({
    timeZone: fc.constantFrom(...zones),
    days: fc.oneof(
      number(9).map(String),
      fc.tuple(number(4), number(5)).map(([a, b]) => `${a}-${a + b}`),
    ),
    transit: fc.option(number(6).map(String), { nil: undefined }),
    cutoff: fc.option(
      fc
        .tuple(number(23), number(59), number(59))
        .map((parts) => parts.map((part) => String(part).padStart(2, '0')).join(':')),
      { nil: undefined },
    ),
    workdays: fc.constantFrom('mon-fri', 'mon-sat', 'sun-thu', 'mon-sun', 'tue fri', 'sat'),
    deliveryDays: fc.constantFrom('mon-fri', 'mon-sat', 'sat-thu', 'wed'),
    holidays: fc.constantFrom('', '12-25 01-01', '2026-12-24/2027-01-03 2026-10-26 2027-03-29'),
  });
  /** Most of them within a day of a change of the clocks, the new year or the leap day. */
  const instants = fc
    .tuple(
      fc.constantFrom(
        '2026-10-25',
        '2026-11-01',
        '2027-03-14',
        '2027-03-28',
        '2027-01-01',
        '2028-02-29',
        '2026-09-06',
        '2027-04-04',
      ),
      fc.integer({ min: -36 * 3600, max: 36 * 3600 }),
    )
    .map(([day, seconds]) => formatInstant(Date.parse(day) + seconds * 1000));

  it('is what Temporal gives', () => {
    fc.assert(
      fc.property(settings, instants, (texts, now) => {
        assert.deepEqual(ask(texts, now), askTemporal(texts, now));
      }),
      { numRuns: 1500, seed: 20261121 },
    );
  });

  it('holds until it says, and no longer than a day and a bit', () => {
    fc.assert(
      fc.property(settings, instants, (texts, now) => {
        const { until, ...row } = ask(texts, now);
        const last = formatInstant(Date.parse(until) - 1);
        assert.deepEqual(ask(texts, last), { ...row, now: last, until });
        assert.ok(
          Date.parse(until) > Date.parse(now) && Date.parse(until) - Date.parse(now) <= 25 * 3_600_000,
        );
      }),
      { numRuns: 500, seed: 20261121 },
    );
  });
});

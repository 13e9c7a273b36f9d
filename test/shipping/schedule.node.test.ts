import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { formatDay, parseDay, weekdayOf } from '../../src/shipping/day.js';
import { listHolidays, readHolidayList, type HolidayPack } from '../../src/shipping/holidays.js';
import { readSchedule, readSpan, type ScheduleTexts } from '../../src/shipping/schedule.js';

const read = (change: Partial<ScheduleTexts>) =>
  readSchedule({ days: '2', timeZone: 'Europe/Berlin', ...change });

describe('a schedule', () => {
  it('has a working week from Monday to Friday, and neither cut-off nor transit, where nothing is said', () => {
    const { workdays, deliveryDays, cutoff, transit } = read({});
    assert.deepEqual(
      [[...workdays], [...deliveryDays], cutoff, transit],
      [[1, 2, 3, 4, 5], [1, 2, 3, 4, 5], undefined, undefined],
    );
  });

  it('takes weekdays that are empty or were taken away for those that are not said', () => {
    for (const unset of ['', null] as string[]) {
      const { workdays, deliveryDays } = read({ workdays: unset, deliveryDays: unset });
      assert.deepEqual([...workdays, ...deliveryDays], [1, 2, 3, 4, 5, 1, 2, 3, 4, 5]);
    }
  });

  it('reads business days', () => {
    assert.deepEqual(readSpan('days', '2'), { to: 2 });
    assert.deepEqual(readSpan('days', '1-2'), { from: 1, to: 2 });
    assert.deepEqual(readSpan('days', '3-3'), { from: 3, to: 3 });
    assert.deepEqual(readSpan('days', '0'), { from: 0, to: 0 });
  });

  it('reads weekdays, over the weekend too', () => {
    assert.deepEqual([...read({ workdays: 'sat-mon' }).workdays], [6, 0, 1]);
    assert.deepEqual([...read({ workdays: 'Monday, wed Friday' }).workdays], [1, 3, 5]);
    assert.deepEqual([...read({ deliveryDays: 'sun-sat' }).deliveryDays].length, 7);
  });

  it('reads the cut-off to the second', () => {
    assert.equal(read({ cutoff: '14:00' }).cutoff, 14 * 3_600_000);
    assert.equal(read({ cutoff: '00:00:01' }).cutoff, 1000);
    assert.equal(read({ cutoff: '24:00' }).cutoff, 86_400_000);
  });

  for (const [attribute, texts] of [
    ['time-zone', ['Mars/Olympus', 'CEST!', 'Berlin', ' ']],
    ['days', ['two', '-1', '3-1', '1-2-3', '1.5', '100', ' ', '2 days']],
    ['transit', ['soon', '4-2']],
    ['cutoff', ['2 pm', '25:00', '14:60', '14', '14:00:61', '9:00', 'noon', '14:00+02:00']],
    ['workdays', ['Dienstag', 'mon-', 'weekdays', '1-5', ',']],
    ['delivery-days', ['daily']],
  ] as const) {
    for (const text of texts) {
      it(`refuses ${attribute}="${text}"`, () => {
        const name = attribute.replace(/-(\w)/, (_, letter: string) => letter.toUpperCase());
        assert.throws(() => read({ [name]: text }), { attribute, text });
      });
    }
  }
});

describe('a day', () => {
  it('is read and written, leap days too', () => {
    for (const day of ['2026-11-23', '2028-02-29', '1970-01-01', '2099-12-31']) {
      assert.equal(formatDay(parseDay(day)!), day);
    }
  });

  it('is refused where there is none', () => {
    for (const day of ['2027-02-29', '2026-13-01', '2026-11-31', '23.11.2026', '2026-1-1', '']) {
      assert.equal(parseDay(day), undefined, day);
    }
  });

  it('knows its weekday, before 1970 too', () => {
    assert.equal(weekdayOf(parseDay('2026-11-23')!), 1);
    assert.equal(weekdayOf(parseDay('2026-11-22')!), 0);
    assert.equal(weekdayOf(-5), 6);
  });
});

describe('holidays', () => {
  const pack: HolidayPack = {
    from: 2026,
    until: 2029,
    days: ['2026-12-25', '2027-01-01'],
    regions: { BY: { add: ['2027-01-06'] }, SN: { drop: ['2027-01-01'] }, BE: {} },
  };

  it('are days, days of every year, spans, and codes', () => {
    const { days, yearly, codes } = readHolidayList([
      '2026-12-24',
      '12-31',
      '2027-08-09/2027-08-11',
      'de-by',
      'AT',
    ]);
    assert.deepEqual([...days].map(formatDay), ['2026-12-24', '2027-08-09', '2027-08-10', '2027-08-11']);
    assert.deepEqual([[...yearly], codes], [['12-31'], ['DE-BY', 'AT']]);
  });

  it('may fall on a leap day every four years', () => {
    assert.deepEqual([...readHolidayList(['02-29']).yearly], ['02-29']);
  });

  for (const word of [
    '2026-02-30',
    '13-01',
    '2026-12-24/2026-12-20',
    '2026-12-24/',
    'Germany',
    'D',
    '24.12.',
    '12-24/12-26',
  ]) {
    it(`refuse ${word}`, () => {
      assert.throws(() => readHolidayList([word]), { attribute: 'holidays', text: word });
    });
  }

  it('of a region are those of the country, with its own and without those that it does not keep', () => {
    assert.deepEqual(listHolidays(pack, 'DE'), ['2026-12-25', '2027-01-01']);
    assert.deepEqual(listHolidays(pack, 'DE-BY'), ['2026-12-25', '2027-01-01', '2027-01-06']);
    assert.deepEqual(listHolidays(pack, 'DE-SN'), ['2026-12-25']);
    assert.deepEqual(listHolidays(pack, 'DE-BE'), pack.days);
    assert.throws(() => listHolidays(pack, 'DE-XX'), { attribute: 'holidays', text: 'DE-XX' });
  });
});

import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { compileHolidays } from '../../scripts/build-holidays.js';
import { listHolidays } from '../../src/shipping/holidays.js';

describe('the compiled holidays', () => {
  it('are the public ones of each year, written by the law of the country', () => {
    assert.deepEqual(compileHolidays('DE', 2027, 2027).days, [
      '2027-01-01',
      '2027-03-26',
      '2027-03-29',
      '2027-05-01',
      '2027-05-06',
      '2027-05-17',
      '2027-10-03',
      '2027-12-25',
      '2027-12-26',
    ]);
  });

  it('have the substitute days of countries that move them from the weekend', () => {
    const days = compileHolidays('US', 2027, 2027).days;
    // Independence Day 2027 is a Sunday.
    assert.ok(days.includes('2027-07-05'));
    assert.ok(days.includes('2027-11-25'), 'the fourth Thursday of November');
  });

  it('of a region differ from those of its country', () => {
    const pack = compileHolidays('DE', 2027, 2027);
    assert.ok(listHolidays(pack, 'DE-BY').includes('2027-01-06'));
    assert.ok(!listHolidays(pack, 'DE-BE').includes('2027-01-06'));
    const british = compileHolidays('GB', 2026, 2026);
    assert.ok(listHolidays(british, 'GB-SCT').includes('2026-01-02'));
    assert.ok(!listHolidays(british, 'GB-ENG').includes('2026-01-02'));
  });

  it('of several days are all in the list, and half days are not', () => {
    const days = compileHolidays('VN', 2027, 2027).days;
    const tet = days.filter((day) => day.startsWith('2027-02'));
    assert.equal(tet.length, 5);
    assert.ok(!compileHolidays('CH', 2027, 2027).days.includes('2027-12-24'));
  });

  it('cover the years that they name', () => {
    const pack = compileHolidays('FR', 2026, 2029);
    assert.deepEqual([pack.from, pack.until], [2026, 2029]);
    assert.deepEqual([...new Set(pack.days.map((day) => day.slice(0, 4)))], ['2026', '2027', '2028', '2029']);
  });
});

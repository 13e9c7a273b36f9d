/**
 * Compiles the public holidays of every country and region into `dist/cdn/content/holidays`, one small file
 * for each country, for this year and the next three (docs/decisions/0009).
 */
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import Holidays from 'date-holidays';
import { DAY_MS, formatDay } from '../src/shipping/day.js';
import type { HolidayPack } from '../src/shipping/holidays.js';

/** How many years ahead of a build are known; a later date is not promised, so builds must be renewed. */
const YEARS_AHEAD = 3;

/** The credit that the licence of the data asks for. */
const SOURCE = 'date-holidays by commenthol, from Wikipedia, CC BY-SA 3.0';

export async function buildHolidays(outDir: string, year = new Date().getUTCFullYear()): Promise<void> {
  await mkdir(outDir, { recursive: true });
  for (const country of Object.keys(new Holidays().getCountries())) {
    const pack = compileHolidays(country, year, year + YEARS_AHEAD);
    await writeFile(
      join(outDir, `${country.toLowerCase()}.json`),
      `${JSON.stringify({ ...pack, source: SOURCE })}\n`,
    );
  }
}

/** The public holidays of a country from one year to another, both included. */
export function compileHolidays(country: string, from: number, until: number): HolidayPack {
  const days = listDays(new Holidays(country), from, until);
  const states = Object.keys(new Holidays().getStates(country) ?? {});
  const regions = states.map((state) => {
    const own = listDays(new Holidays(country, state), from, until);
    const add = own.filter((day) => !days.includes(day));
    const drop = days.filter((day) => !own.includes(day));
    return [state, { ...(add.length && { add }), ...(drop.length && { drop }) }] as const;
  });
  return { from, until, days, regions: Object.fromEntries(regions) };
}

/** Days that are public holidays for most of their hours; what begins at noon leaves a morning to send parcels. */
function listDays(holidays: Holidays, from: number, until: number): string[] {
  const days = new Set<string>();
  for (let year = from; year <= until; year++) {
    for (const { type, date, start, end } of holidays.getHolidays(year)) {
      if (type !== 'public' || !date.includes(' 00:00')) continue;
      const first = Date.parse(date.slice(0, 10)) / DAY_MS;
      const count = Math.round((end.getTime() - start.getTime()) / DAY_MS);
      for (let day = first; day < first + count; day++) days.add(formatDay(day));
    }
  }
  return [...days].sort();
}

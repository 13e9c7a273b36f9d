import { parseDay, type Day } from './day.js';
import { ScheduleError } from './schedule-error.js';

/** Public holidays of one country for some years, as the build compiles them into `holidays/<country>.json`. */
export interface HolidayPack {
  /** First and last year for which the days are listed. */
  from: number;
  until: number;
  /** ISO dates of the whole country. */
  days: string[];
  /** Where a region, `BY`, has other days than the country. */
  regions: Record<string, { add?: string[]; drop?: string[] }>;
}

/** What an author wrote in `holidays`, sorted by kind. */
export interface HolidayList {
  /** Days of their own. */
  days: Set<Day>;
  /** Days that return every year, `12-24`. */
  yearly: Set<string>;
  /** Countries and regions, `DE` or `DE-BY`. */
  codes: string[];
}

/**
 * Reads `DE-BY 12-24 2026-08-10/2026-08-14`: countries or regions, days of every year, days, and days from
 * one to another.
 *
 * @throws {ScheduleError} for a word that is none of these
 */
export function readHolidayList(words: string[]): HolidayList {
  const list: HolidayList = { days: new Set(), yearly: new Set(), codes: [] };
  for (const word of words) {
    const [first, last] = word.split('/').map(parseDay);
    if (first !== undefined) {
      const end = word.includes('/') ? last : first;
      if (end === undefined || end < first) throw cannotRead(word);
      for (let day = first; day <= end; day++) list.days.add(day);
    } else if (/^\d\d-\d\d$/.test(word) && parseDay(`2024-${word}`) !== undefined) {
      list.yearly.add(word);
    } else if (/^[a-z]{2}(-\w{1,3})?$/i.test(word)) {
      list.codes.push(word.toUpperCase());
    } else {
      throw cannotRead(word);
    }
  }
  return list;
}

const cannotRead = (word: string): ScheduleError => new ScheduleError('holidays', word);

/**
 * The holidays of a country, or of one of its regions.
 *
 * @param code `DE` or `DE-BY`
 * @throws {ScheduleError} for an unknown region
 */
export function listHolidays(pack: HolidayPack, code: string): string[] {
  const region = code.slice(3);
  const own = region ? pack.regions[region] : {};
  if (!own) throw new ScheduleError('holidays', code);
  const { add = [], drop = [] } = own;
  return [...pack.days.filter((day) => !drop.includes(day)), ...add];
}

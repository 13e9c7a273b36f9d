import { contentUrl } from '../content/read.js';
import { parseDay, type Day } from '../shipping/day.js';
import { listHolidays, readHolidayList, type HolidayPack } from '../shipping/holidays.js';
import type { Closures } from '../shipping/schedule.js';
import { missingContent } from './content-folder.js';
import { Failure } from './failure.js';
import { getSharedJson } from './request.js';
import { resolveUrl } from './resolve-url.js';

/**
 * The days on which a shop is closed: the dates in `text`, and the holidays of the countries in it, which are fetched.
 * A chunk of its own, for pages that use the attribute `holidays`.
 *
 * @param text the attribute's value, `DE-BY 2026-12-24`
 * @param folder address of the folder of compiled content, which has a folder `holidays`
 * @throws {ScheduleError} for a word that is neither a day nor a country, and for an unknown region
 * @throws {Failure} what the request throws
 */
export async function loadClosures(text: string, folder: string | undefined): Promise<Closures> {
  const { days, yearly, codes } = readHolidayList(text.match(/[^\s,]+/g) ?? []);
  let from: Day | undefined;
  let until: Day | undefined;
  await Promise.all(
    codes.map(async (code) => {
      if (!folder) throw missingContent();
      const url = contentUrl(resolveUrl(folder).href, 'holidays', code.slice(0, 2).toLowerCase());
      const pack = (await getSharedJson(url)) as HolidayPack | null;
      if (!Array.isArray(pack?.days)) throw new Failure('broken', url, 'It is not a list of holidays.');
      for (const day of listHolidays(pack, code)) days.add(parseDay(day)!);
      from = Math.max(from ?? -Infinity, parseDay(`${pack.from}-01-01`)!);
      until = Math.min(until ?? Infinity, parseDay(`${pack.until}-12-31`)!);
    }),
  );
  return { days: [...days], yearly: [...yearly], from, until };
}

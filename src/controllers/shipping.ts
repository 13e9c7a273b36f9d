import { promiseShipping } from '../shipping/promise.js';
import {
  readSchedule,
  readSpan,
  type Closures,
  type Schedule,
  type ScheduleTexts,
  type Span,
} from '../shipping/schedule.js';
import { ScheduleError } from '../shipping/schedule-error.js';
import { findContentFolder } from './content-folder.js';
import { Failure } from './failure.js';
import type { SettingsController } from './settings.js';

export { DAY_MS, dayOf, formatDay, type Day } from '../shipping/day.js';
export { promiseShipping, type Period, type ShippingPromise } from '../shipping/promise.js';
export { isZone, toInstant, toLocal } from '../shipping/zone.js';

/** What an author wrote, read. */
export interface ShippingTerms {
  /** Business days until a parcel leaves. */
  handling?: Span;
  /** What dates are computed from; absent where the shop's time zone is not named. */
  schedule?: Schedule;
  closures: Closures;
  /** The cart's total, in major units, from which shipping is free. */
  freeOver?: number;
}

export interface ShippingTexts extends Partial<ScheduleTexts> {
  holidays?: string;
  freeOver?: number | string;
}

/** Where no holidays are named. */
const NEVER_CLOSED: Closures = { days: [], yearly: [] };

/**
 * Reads the attributes, and fetches the holidays of the countries that they name.
 *
 * @throws {Failure} `setting` for the first attribute that cannot be read, `missing`, `empty` where the holidays
 *   leave no day to promise, or what the request throws
 */
export async function loadShippingTerms(
  settings: SettingsController,
  texts: ShippingTexts,
  now: number,
): Promise<ShippingTerms> {
  const { days, timeZone, holidays } = texts;
  const freeOver = `${texts.freeOver ?? ''}`.trim();
  try {
    if (!days && !freeOver) throw new Failure('missing', 'days');
    if (!timeZone && (texts.cutoff || texts.transit || holidays)) throw new Failure('missing', 'time-zone');
    const terms: ShippingTerms = {
      handling: days ? readSpan('days', days) : undefined,
      schedule: days && timeZone ? readSchedule(texts as ScheduleTexts) : undefined,
      freeOver: freeOver ? readAmount(freeOver) : undefined,
      closures: holidays
        ? await (await import('./closures.js')).loadClosures(holidays, findContentFolder(settings))
        : NEVER_CLOSED,
    };
    if (terms.schedule && !promiseShipping(terms.schedule, terms.closures, now)) {
      throw new Failure('empty', `holidays="${holidays}"`);
    }
    return terms;
  } catch (error) {
    // By its shape, for holidays come with a class of their own.
    const { attribute, text } = error as ScheduleError;
    throw attribute ? new Failure('setting', attribute, text) : error;
  }
}

function readAmount(text: string): number {
  const amount = Number(text);
  if (amount >= 0 && amount < Infinity) return amount;
  throw new ScheduleError('free-over', text);
}

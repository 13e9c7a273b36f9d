import type { Promotion } from '../model/promotion.js';
import { Failure } from './failure.js';
import { getSharedJson } from './request.js';

/** True for what has something to say. */
const isPromotion = (item: Partial<Promotion> | null): unknown =>
  item?.text || /^[\d.]+$/.test(item?.freeOver as never);

/**
 * The promotions that an author gives: a list is there at once.
 *
 * @param given a list or its JSON, or nothing to read `src` instead
 * @throws {Failure} `broken` when it is not a list with an object that has `text` or `freeOver`
 */
export const loadPromotions = (
  given: Promotion[] | string | undefined,
  src: string | undefined,
  signal: AbortSignal,
): Promotion[] | Promise<Promotion[]> => (Array.isArray(given) ? given : readPromotions(given, src, signal));

async function readPromotions(
  json: string | undefined,
  src: string | undefined,
  signal: AbortSignal,
): Promise<Promotion[]> {
  const source = json ? 'messages' : src!;
  const broken = (detail: string): Failure => new Failure('broken', source, detail);
  let list: unknown;
  try {
    list = json ? JSON.parse(json) : await getSharedJson(source, signal);
  } catch (error) {
    throw json ? broken(String(error)) : error;
  }
  if (Array.isArray(list) && list.some(isPromotion)) return list as Promotion[];
  throw broken('promotions');
}

/** What there is to show at an instant, and when that changes next (`Infinity`: never). */
export function selectCurrent(promotions: Promotion[], now: number): { current: Promotion[]; until: number } {
  let until = Infinity;
  const isPast = (time: string | undefined): boolean => {
    const instant = Date.parse(time!);
    if (instant > now) until = Math.min(until, instant);
    return instant <= now;
  };
  // What has not started yet ends later still: its start is the next change.
  const current = promotions.filter(
    (item) => isPromotion(item) && (!item.starts || isPast(item.starts)) && !isPast(item.ends),
  );
  return { current, until };
}

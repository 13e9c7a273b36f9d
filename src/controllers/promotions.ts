import type { Promotion } from '../model/promotion.js';
import { Failure } from './failure.js';
import { getSharedJson } from './request.js';

/**
 * Reads a list of promotions.
 *
 * @param json the `messages` attribute, or nothing to read `src` instead
 * @throws {Failure} `broken` when it is not a list of objects with `text` or `freeOver`
 */
export async function loadPromotions(
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
  const promotions = Array.isArray(list)
    ? (list as Promotion[]).filter((item) => item?.text || (item?.freeOver ?? -1) >= 0)
    : [];
  if (!promotions.length) throw broken('promotions');
  return promotions;
}

/** What is current at an instant, and when that changes next (`Infinity`: never). */
export function selectCurrent(promotions: Promotion[], now: number): { current: Promotion[]; until: number } {
  let until = Infinity;
  const isPast = (time: string | undefined): boolean => {
    const instant = Date.parse(time!);
    if (instant > now) until = Math.min(until, instant);
    return instant <= now;
  };
  // What has not started yet ends later still: its start is the next change.
  const current = promotions.filter(({ starts, ends }) => (!starts || isPast(starts)) && !isPast(ends));
  return { current, until };
}

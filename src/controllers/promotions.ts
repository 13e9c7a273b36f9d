import type { Promotion } from '../model/promotion.js';
import { Failure } from './failure.js';
import { getSharedJson } from './request.js';

/**
 * Reads a list of promotions.
 *
 * @param json the `messages` attribute, or nothing to read `src` instead
 * @throws {Failure} `broken` when it is not a list of objects with `text` or `freeOver`
 */
export async function loadPromotions(json: string | undefined, src: string | undefined): Promise<Promotion[]> {
  const where = json ? 'messages' : src;
  let list: unknown;
  try {
    list = json ? JSON.parse(json) : await getSharedJson(src!);
  } catch (error) {
    if (error instanceof Failure) throw error;
    throw new Failure('broken', `messages is not valid JSON: ${(error as Error).message}`);
  }
  const promotions = Array.isArray(list) ? list.filter(isPromotion) : [];
  if (!promotions.length) {
    throw new Failure('broken', `${where} holds no message. Give a list: [{"text": "180-day returns"}, {"freeOver": 100}].`);
  }
  return promotions;
}

const isPromotion = (item: Partial<Promotion> | null): boolean =>
  !!item && (typeof item.text === 'string' || typeof item.freeOver === 'number');

/** What is current at an instant, and when that changes next (`Infinity`: never). */
export function selectCurrent(promotions: Promotion[], now: number): { current: Promotion[]; until: number } {
  const instants = promotions.flatMap(({ starts, ends }) => [starts, ends].map((time) => (time ? Date.parse(time) : NaN)));
  return {
    current: promotions.filter(
      ({ starts, ends }) => !(starts && Date.parse(starts) > now) && !(ends && Date.parse(ends) <= now),
    ),
    until: Math.min(...instants.filter((time) => time > now)),
  };
}

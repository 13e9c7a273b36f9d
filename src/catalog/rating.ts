import type { Rating } from '../model/product.js';
import { toPositive } from './fields.js';

/** Between the digits of a count: "1,234". */
const THOUSANDS = /(?<=\d)[.,'’\s](?=\d{3}(?!\d))/g;

/**
 * A rating of up to five stars; undefined where there is none, or it is above its scale.
 *
 * @param best the upper end of its scale, where that is not five
 */
export function readRating(value: unknown, count: unknown, best?: unknown): Rating | undefined {
  const top = toPositive(best) ?? 5;
  const stars = toPositive(value);
  const ratings = toPositive(typeof count === 'string' ? count.replace(THOUSANDS, '') : count);
  if (!stars || stars > top) return undefined;
  return { value: top === 5 ? stars : (stars / top) * 5, ...(ratings && { count: ratings }) };
}

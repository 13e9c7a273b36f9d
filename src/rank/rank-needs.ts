import type { Need } from '../model/condition.js';
import type { Source } from '../model/evidence.js';
import type { RankNeed } from './rank.js';

/**
 * The needs of a guide as `rankList` takes them: with ids of sources in place of numbers, which mean nothing outside the
 * guide.
 *
 * @param cited the guide's `sources`, to which the numbers refer, from 1
 */
export function toRankNeeds(needs: readonly Need[], cited: readonly Pick<Source, 'id'>[] = []): RankNeed[] {
  return needs.map(({ feature, weight, grade, sources }) => ({
    feature,
    weight,
    grade,
    sources: sources.flatMap((number) => cited[number - 1]?.id ?? []),
  }));
}

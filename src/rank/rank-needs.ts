import type { Need } from '../model/condition.js';
import type { Source } from '../model/evidence.js';
import type { RankNeed } from './rank.js';

/**
 * What a guide asks of a shoe, with its numbers of sources as their ids, which stay what they are outside it.
 *
 * @param cited the sources that the numbers stand for, from 1
 */
export function toRankNeeds(needs: readonly Need[], cited: readonly Pick<Source, 'id'>[] = []): RankNeed[] {
  return needs.map(({ feature, weight, grade, sources }) => ({
    feature,
    weight,
    grade,
    sources: sources.flatMap((number) => cited[number - 1]?.id ?? []),
  }));
}

import type { Need } from '../model/condition.js';
import type { Source } from '../model/evidence.js';
import type { RankNeed } from './rank.js';

/** What a guide asks of a shoe, with its numbers of sources as their ids, which stay what they are outside it. */
export function toRankNeeds(needs: readonly Need[], sources: readonly Source[] = []): RankNeed[] {
  return needs.map((need) => ({
    feature: need.feature,
    weight: need.weight,
    grade: need.grade,
    sources: need.sources.flatMap((number) => sources[number - 1]?.id ?? []),
  }));
}

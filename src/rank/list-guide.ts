import type { Condition } from '../model/condition.js';
import type { ListGuide } from '../model/recommendation.js';

/** The parts of a guide that a list of shoes shows: the `guide` of a ranked list that brings its own words. */
export function toListGuide({ id, locale, shoes, sources, words }: Condition): ListGuide {
  const cited = [...new Set(shoes.needs.flatMap(({ sources, against = [] }) => [...sources, ...against]))];
  const renumber = (numbers: number[]): number[] => numbers.map((number) => cited.indexOf(number) + 1);
  const needs = shoes.needs.map(({ sources, against, ...need }) => ({
    ...need,
    sources: renumber(sources),
    ...(against && { against: renumber(against) }),
  }));
  return {
    id,
    locale,
    shoes: { ...shoes, needs },
    sources: cited.map((number) => {
      const { id, by, year } = sources[number - 1]!;
      return { id, by, ...(year && { year }) };
    }),
    words: {
      grades: words.grades,
      notAdvisedBy: words.notAdvisedBy,
      against: words.against,
      list: words.list,
    },
  };
}

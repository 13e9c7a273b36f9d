import * as v from 'valibot';
import { GRADES } from '../model/evidence.js';
import { FEATURES } from '../model/feature.js';
import {
  COMES_LATER,
  comesLater,
  id,
  isoDate,
  isWithinYear,
  markdownText,
  plainText,
  reviewer,
  WITHIN_YEAR,
} from './fields.js';

/** What a guide may refer to. */
export interface KnownIds {
  sources: ReadonlySet<string>;
  guides: ReadonlySet<string>;
}

export type GuideFields = v.InferOutput<ReturnType<typeof createGuideFieldsSchema>>;

/** Schema of the front matter of the guide `self`. */
export function createGuideFieldsSchema(self: string, known: KnownIds) {
  const sourceId = v.pipe(
    id,
    v.check(
      (source) => known.sources.has(source),
      ({ input }) => `There is no source "${input}": add it to sources.json, or mend the id.`,
    ),
  );
  const relatedId = v.pipe(
    id,
    v.check(
      (guide) => known.guides.has(guide),
      ({ input }) => `There is no guide "${input}". There are: ${[...known.guides].join(', ')}.`,
    ),
    v.check((guide) => guide !== self, 'A guide is not related to itself: take it out.'),
  );

  const need = v.pipe(
    v.strictObject({
      feature: v.picklist(
        FEATURES,
        ({ received }) => `There is no feature ${received}. There are: ${FEATURES.join(', ')}.`,
      ),
      weight: v.picklist([0, 1, 2, 3], 'A weight is 0, 1, 2 or 3.'),
      grade: v.picklist(
        GRADES,
        ({ received }) => `There is no grade ${received}. There are: ${GRADES.join(', ')}.`,
      ),
      why: plainText,
      sources: v.pipe(v.array(sourceId), v.nonEmpty('A need has a source: name one that says so.')),
      against: v.optional(v.pipe(v.array(sourceId), v.nonEmpty('It is empty: take it out.'))),
    }),
    v.forward(
      v.partialCheck(
        [['weight'], ['grade']],
        ({ weight, grade }) => grade !== 'A' || weight === 0,
        'What is graded A is advised against and never counted: weight 0.',
      ),
      ['weight'],
    ),
  );

  const shoes = v.pipe(
    v.strictObject({
      heading: plainText,
      statement: markdownText,
      redFlags: markdownText,
      hidden: v.optional(v.literal(true, 'It is true, or left out.')),
      instead: v.optional(markdownText),
      needs: v.pipe(
        v.array(need),
        v.nonEmpty('A guide says what it asks of a shoe: write a need.'),
        v.checkItems(
          ({ feature }, index, all) => all.findIndex((other) => other.feature === feature) === index,
          'The feature stands there already: keep one.',
        ),
      ),
      tryOn: v.optional(v.array(plainText), []),
    }),
    v.forward(
      v.partialCheck(
        [['hidden'], ['instead']],
        ({ hidden, instead }) => !hidden === !instead,
        'Where shoes are hidden, and only there, it says what to do instead: write both, or neither.',
      ),
      ['instead'],
    ),
  );

  return v.pipe(
    v.strictObject({
      title: plainText,
      summary: plainText,
      checked: isoDate,
      next: isoDate,
      related: v.optional(
        v.pipe(
          v.array(relatedId),
          v.checkItems(
            (guide, index, all) => all.indexOf(guide) === index,
            'It stands there twice: keep one.',
          ),
        ),
        [],
      ),
      reviewer: v.optional(reviewer),
      shoes,
    }),
    v.forward(v.partialCheck([['checked'], ['next']], comesLater, COMES_LATER), ['next']),
    v.forward(v.partialCheck([['checked'], ['next']], isWithinYear, WITHIN_YEAR), ['next']),
  );
}

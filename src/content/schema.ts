import { toJsonSchema } from '@valibot/to-json-schema';
import * as v from 'valibot';
import type { Condition } from '../model/condition.js';
import type { ContentWords } from '../model/content-words.js';
import { GRADES } from '../model/evidence.js';
import { FEATURES } from '../model/feature.js';

const number = v.pipe(v.number(), v.integer(), v.minValue(1));
const numbers = v.array(number);
const grade = v.picklist(GRADES);
const richText = v.array(
  v.union([
    v.string(),
    v.strictObject({ strong: v.string() }),
    v.strictObject({ em: v.string() }),
    v.strictObject({ text: v.string(), href: v.string() }),
    v.strictObject({ cite: numbers }),
  ]),
);
const statement = v.strictObject({
  lead: v.optional(v.string()),
  text: richText,
  free: v.optional(v.literal(true)),
  grade: v.optional(grade),
  sources: v.optional(numbers),
  against: v.optional(numbers),
});
const texts = <K extends string>(...names: K[]): Record<K, v.StringSchema<undefined>> =>
  Object.fromEntries(names.map((name) => [name, v.string()])) as Record<K, v.StringSchema<undefined>>;

/** The words around content; a text with `{}` has something filled in. */
export const wordsSchema = v.strictObject({
  grades: v.strictObject(texts(...GRADES)),
  ...texts(
    'notAdvisedBy',
    'against',
    'emergency',
    'emergencyCall',
    'same-day',
    'advice',
    'tips',
    'skip',
    'free',
  ),
  ...texts(
    'contents',
    'sources',
    'source',
    'evidence',
    'checked',
    'reviewed',
    'notReviewed',
    'next',
    'overdue',
  ),
  ...texts('minutes', 'disclaimer'),
  list: v.strictObject({
    ...texts(
      'heading',
      'urgent',
      'why',
      'says',
      'notCounted',
      'noReason',
      'allGrades',
      'former',
      'outOfStock',
    ),
    ...texts('pinned', 'rating', 'ratings', 'tryOn', 'pitch', 'affiliate', 'previous', 'nextShoes'),
  }),
}) satisfies v.GenericSchema<unknown, ContentWords>;

/** A compiled guide. */
export const conditionSchema = v.strictObject({
  kind: v.literal('condition'),
  format: v.literal(1),
  id: v.string(),
  locale: v.string(),
  title: v.string(),
  lead: richText,
  review: v.strictObject({
    checked: v.string(),
    next: v.string(),
    reviewer: v.optional(
      v.strictObject({
        name: v.string(),
        credentials: v.string(),
        url: v.optional(v.string()),
        on: v.string(),
      }),
    ),
  }),
  minutes: number,
  careCards: v.array(
    v.strictObject({ urgency: v.picklist(['emergency', 'same-day', 'advice']), items: v.array(richText) }),
  ),
  tips: v.array(statement),
  sections: v.array(
    v.strictObject({
      id: v.picklist(['definition', 'causes', 'facts', 'footwear', 'not-helpful']),
      heading: v.string(),
      paragraphs: v.array(richText),
      items: v.array(statement),
    }),
  ),
  shoes: v.strictObject({
    heading: v.string(),
    statement: richText,
    redFlags: richText,
    hidden: v.optional(v.literal(true)),
    instead: v.optional(richText),
    needs: v.array(
      v.strictObject({
        feature: v.picklist(FEATURES),
        label: v.string(),
        weight: v.picklist([0, 1, 2, 3]),
        grade,
        why: v.string(),
        sources: numbers,
        against: v.optional(numbers),
      }),
    ),
    tryOn: v.array(v.string()),
  }),
  related: v.array(v.strictObject({ id: v.string(), title: v.string() })),
  sources: v.array(
    v.strictObject({
      id: v.string(),
      title: v.string(),
      by: v.string(),
      in: v.string(),
      year: v.optional(v.number()),
      url: v.optional(v.pipe(v.string(), v.url())),
      kind: v.picklist(['guideline', 'systematic-review', 'rct', 'reference', 'editorial']),
    }),
  ),
  words: wordsSchema,
}) satisfies v.GenericSchema<unknown, Condition>;

/** The same as JSON Schema, as it is published beside the packs. */
export const conditionJsonSchema = (): object =>
  toJsonSchema(conditionSchema, { errorMode: 'ignore', typeMode: 'input' });

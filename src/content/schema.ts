import { toJsonSchema, type JsonSchema } from '@valibot/to-json-schema';
import * as v from 'valibot';
import type { Article } from '../model/article.js';
import type { Condition, FeaturePack } from '../model/condition.js';
import type { ContentWords } from '../model/content-words.js';
import { GRADES, type Source } from '../model/evidence.js';
import { FEATURES } from '../model/feature.js';

const number = v.pipe(v.number(), v.integer(), v.minValue(1));
const date = v.pipe(v.string(), v.isoDate());
const grade = v.picklist(GRADES);
const graded = { grade, sources: v.array(number), against: v.optional(v.array(number)) };

const richText = v.array(
  v.union([
    v.string(),
    v.strictObject({ strong: v.string() }),
    v.strictObject({ em: v.string() }),
    v.strictObject({ text: v.string(), href: v.string() }),
    v.strictObject({ cite: v.array(number) }),
  ]),
);

const statement = v.strictObject({
  lead: v.optional(v.string()),
  text: richText,
  free: v.optional(v.literal(true)),
  grade: v.optional(grade),
  sources: v.optional(v.array(number)),
  against: v.optional(v.array(number)),
});

const shoes = v.strictObject({
  heading: v.string(),
  statement: richText,
  redFlags: richText,
  hidden: v.optional(v.literal(true)),
  instead: v.optional(richText),
  needs: v.array(
    v.strictObject({
      ...graded,
      feature: v.picklist(FEATURES),
      label: v.string(),
      weight: v.picklist([0, 1, 2, 3]),
      why: v.string(),
    }),
  ),
  tryOn: v.array(v.string()),
});

export const sourceSchema = v.strictObject({
  id: v.string(),
  title: v.string(),
  by: v.string(),
  in: v.string(),
  year: v.optional(v.number()),
  url: v.optional(v.string()),
  kind: v.picklist(['guideline', 'systematic-review', 'rct', 'reference', 'editorial']),
});

const filled = v.pipe(
  v.string(),
  v.regex(/\{\}/, 'It holds {} where a number, a date or a name is filled in: add it.'),
);

/** Words with a place for a value must hold `{}`; `TextWords` says which they are. */
const textWords = {
  grades: v.strictObject(v.entriesFromList(GRADES, v.string())),
  ...v.entriesFromList(
    [
      'notAdvisedBy',
      'against',
      'emergencyCall',
      'sources',
      'source',
      'checked',
      'reviewed',
      'next',
      'minutes',
    ],
    filled,
  ),
  ...v.entriesFromList(
    [
      'emergency',
      'same-day',
      'advice',
      'tips',
      'skip',
      'free',
      'contents',
      'evidence',
      'notReviewed',
      'overdue',
    ],
    v.string(),
  ),
  disclaimer: v.string(),
};

const listWords = {
  list: v.strictObject({
    ...v.entriesFromList(['says', 'notCounted', 'allGrades', 'rating', 'ratings', 'asOf'], filled),
    ...v.entriesFromList(
      [
        'heading',
        'urgent',
        'why',
        'noReason',
        'former',
        'outOfStock',
        'pinned',
        'tryOn',
        'pitch',
        'affiliate',
      ],
      v.string(),
    ),
    ...v.entriesFromList(['previous', 'nextShoes'], v.string()),
  }),
};

const articleWords = { keyPoints: v.string() };

/** The shape of `words` in a guide, and in an article; `words.md` holds both. */
const wordsSchema = v.strictObject({ ...textWords, ...listWords });
const articleWordsSchema = v.strictObject({ ...textWords, ...articleWords });
export const allWordsSchema = v.strictObject({ ...textWords, ...listWords, ...articleWords });

const review = v.strictObject({
  checked: date,
  next: date,
  reviewer: v.optional(
    v.strictObject({ name: v.string(), credentials: v.string(), url: v.optional(v.string()), on: date }),
  ),
});

const careCards = v.array(
  v.strictObject({ urgency: v.picklist(['emergency', 'same-day', 'advice']), items: v.array(richText) }),
);

/** What every compiled text begins with. */
const head = {
  format: v.literal(1),
  id: v.string(),
  locale: v.string(),
  title: v.string(),
  lead: richText,
  review,
  minutes: number,
};

/** The shape of a compiled guide, `<locale>/<id>.json`. */
export const conditionSchema = v.strictObject({
  kind: v.literal('condition'),
  ...head,
  careCards,
  tips: v.array(statement),
  sections: v.array(
    v.strictObject({
      id: v.picklist(['definition', 'causes', 'facts', 'footwear', 'not-helpful']),
      heading: v.string(),
      paragraphs: v.array(richText),
      items: v.array(statement),
    }),
  ),
  shoes,
  related: v.array(v.strictObject({ id: v.string(), title: v.string() })),
  sources: v.array(sourceSchema),
  words: wordsSchema,
});

const figure = v.strictObject({
  id: v.picklist(['kinetic-chain', 'studies']),
  heading: v.string(),
  caption: richText,
  parts: v.array(
    v.strictObject({
      label: v.string(),
      text: richText,
      count: v.optional(v.tuple([v.pipe(v.number(), v.integer(), v.minValue(0)), number])),
      grade: v.optional(grade),
      sources: v.optional(v.array(number)),
      against: v.optional(v.array(number)),
    }),
  ),
});

/** The shape of a compiled article, `<locale>/<id>.json`. */
export const articleSchema = v.strictObject({
  kind: v.literal('article'),
  ...head,
  keyPoints: v.array(richText),
  careCards,
  sections: v.array(
    v.strictObject({
      id: v.string(),
      heading: v.string(),
      paragraphs: v.array(richText),
      items: v.array(statement),
      figure: v.optional(figure),
    }),
  ),
  sources: v.array(sourceSchema),
  words: articleWordsSchema,
});

/** The shape of `<locale>/features.json`. */
export const featurePackSchema = v.strictObject({
  kind: v.literal('features'),
  format: v.literal(1),
  locale: v.string(),
  features: v.strictObject(
    v.entriesFromList(FEATURES, v.strictObject({ label: v.string(), meaning: v.string() })),
  ),
  words: wordsSchema,
});

/** JSON Schema (draft 7) of a compiled guide, published beside the guides. */
export const conditionJsonSchema = (): JsonSchema => ({
  ...toJsonSchema(conditionSchema),
  title: 'Insole guide, format 1',
});

/** JSON Schema (draft 7) of a compiled article, published beside it. */
export const articleJsonSchema = (): JsonSchema => ({
  ...toJsonSchema(articleSchema),
  title: 'Insole article, format 1',
});

/** The same fields, whether interfaces, intersections or read-only lists declare them. */
type Plain<T> = T extends readonly (infer Item)[]
  ? Plain<Item>[]
  : T extends object
    ? { [Key in keyof T]: Plain<T[Key]> }
    : T;
type Same<A, B> =
  (<T>() => T extends Plain<A> ? 1 : 2) extends <T>() => T extends Plain<B> ? 1 : 2 ? true : never;

// The compiler refuses these when schema and model differ, in as much as one optional field.
true satisfies Same<v.InferOutput<typeof conditionSchema>, Condition>;
true satisfies Same<v.InferOutput<typeof featurePackSchema>, FeaturePack>;
true satisfies Same<v.InferOutput<typeof sourceSchema>, Source>;
true satisfies Same<v.InferOutput<typeof articleSchema>, Article>;
true satisfies Same<v.InferOutput<typeof wordsSchema>, ContentWords>;

import type {
  CareCard,
  Condition,
  FeatureGlossary,
  Need,
  Review,
  ShoeGuidance,
  Statement,
} from '../model/condition.js';
import type { ContentWords } from '../model/content-words.js';
import type { Source } from '../model/evidence.js';
import { listCited, type Draft, type DraftCard, type DraftStatement } from './draft.js';
import type { GuideFields } from './guide-fields.js';
import { listRead, readingMinutes } from './reading-time.js';
import type { ShoeTexts } from './shoe-texts.js';
import { SourceNumbers } from './source-numbers.js';

/** A guide without errors, and what belongs to it from other files. */
export interface CheckedGuide {
  id: string;
  locale: string;
  fields: GuideFields;
  draft: Draft;
  shoeTexts: ShoeTexts;
  review: Review;
  sources: ReadonlyMap<string, Source>;
  glossary: FeatureGlossary;
  words: ContentWords;
  titles: ReadonlyMap<string, string>;
}

/** Puts a pack together. Sources are numbered on the way, so its order is that in which a reader meets them. */
export function assemble(guide: CheckedGuide): Condition {
  const { id, locale, fields, draft, review, titles, words } = guide;
  const numbers = new SourceNumbers(guide.sources);
  return {
    kind: 'condition',
    format: 1,
    id,
    locale,
    title: fields.title,
    lead: numbers.cite(draft.lead?.parts ?? []),
    review,
    minutes: readingMinutes(listRead(draft)),
    careCards: draft.cards.map((card) => toCareCard(card, numbers)),
    tips: freeFirst(draft.tips).map((tip) => toStatement(tip, numbers)),
    sections: draft.sections.map(({ id, heading, paragraphs, items }) => ({
      id,
      heading,
      paragraphs: paragraphs.map(({ parts }) => numbers.cite(parts)),
      items: items.map((item) => toStatement(item, numbers)),
    })),
    shoes: toShoes(guide, numbers),
    related: fields.related.map((related) => ({ id: related, title: titles.get(related) ?? related })),
    // Evaluated last: by now all of them have their numbers.
    sources: numbers.list(),
    words,
  };
}

function toShoes({ fields, shoeTexts, glossary }: CheckedGuide, numbers: SourceNumbers): ShoeGuidance {
  const { heading, hidden, needs, tryOn } = fields.shoes;
  const { statement, redFlags, instead } = shoeTexts;
  return {
    heading,
    statement: numbers.cite(statement?.parts ?? []),
    redFlags: numbers.cite(redFlags?.parts ?? []),
    ...(hidden && { hidden }),
    ...(instead && { instead: numbers.cite(instead.parts) }),
    needs: needs.map(({ feature, weight, grade, why, sources, against }): Need => ({
      feature,
      label: glossary[feature].label,
      weight,
      why,
      grade,
      sources: numbers.number(sources),
      ...(against && { against: numbers.number(against) }),
    })),
    tryOn,
  };
}

export const toCareCard = ({ urgency, items }: DraftCard, numbers: SourceNumbers): CareCard => ({
  urgency,
  items: items.map(({ parts }) => numbers.cite(parts)),
});

export function toStatement(
  { lead, text, grade, free, against }: DraftStatement,
  numbers: SourceNumbers,
): Statement {
  const rich = numbers.cite(text.parts);
  return {
    ...(lead && { lead }),
    text: rich,
    ...(free && { free }),
    ...(grade && {
      grade,
      sources: numbers.number(listCited(text.parts).filter((id) => !against?.includes(id))),
      ...(against && { against: numbers.number(against) }),
    }),
  };
}

const freeFirst = (tips: readonly DraftStatement[]): DraftStatement[] => [
  ...tips.filter(({ free }) => free),
  ...tips.filter(({ free }) => !free),
];

import type { FigureId } from '../model/article.js';
import type { SectionId, Urgency } from '../model/condition.js';
import type { Grade } from '../model/evidence.js';
import type { Inline } from '../model/rich-text.js';
import type { Place } from './problem.js';

/** A guide as it was written, before its sources have numbers. */
export interface Draft {
  lead?: DraftText;
  cards: DraftCard[];
  tips: DraftStatement[];
  sections: DraftSection[];
}

export interface DraftCard {
  urgency: Urgency;
  items: DraftText[];
}

export interface DraftSection {
  id: SectionId;
  heading: string;
  place: Place;
  paragraphs: DraftText[];
  items: DraftStatement[];
}

/** An article as it was written. */
export interface ArticleDraft {
  lead?: DraftText;
  keyPoints: DraftText[];
  cards: DraftCard[];
  sections: ArticleDraftSection[];
}

export interface ArticleDraftSection extends Omit<DraftSection, 'id'> {
  id: string;
  figure?: DraftFigure;
}

export interface DraftFigure {
  id: FigureId;
  heading: string;
  place: Place;
  caption: DraftText;
  parts: DraftStatement[];
}

export interface DraftStatement extends Marks {
  lead?: string;
  text: DraftText;
}

/** What braces at the end of a list item say. */
export interface Marks {
  grade?: Grade;
  free?: true;
  /** Ids of the sources that disagree. */
  against?: string[];
}

/** Rich text that cites by id, and where it stands. */
export interface DraftText {
  field: string;
  place: Place;
  parts: DraftInline[];
}

export type DraftInline = Exclude<Inline, { cite: number[] }> | { cite: string[] };

/** The words of a text, without its citations. */
export const toWords = (parts: readonly DraftInline[]): string =>
  parts
    .map((part) => {
      if (typeof part === 'string') return part;
      if ('strong' in part) return part.strong;
      if ('em' in part) return part.em;
      return 'cite' in part ? '' : part.text;
    })
    .join('')
    .trim();

/** The ids that a text cites, each once, in their order. */
export const listCited = (parts: readonly DraftInline[]): string[] => [
  ...new Set(parts.flatMap((part) => (typeof part === 'object' && 'cite' in part ? part.cite : []))),
];

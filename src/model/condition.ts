import type { ContentWords } from './content-words.js';
import type { Graded, Source } from './evidence.js';
import type { Feature } from './feature.js';
import type { RichText } from './rich-text.js';

/** How fast help is needed, in the order in which a guide shows it. */
export type Urgency = 'emergency' | 'same-day' | 'advice';

/** "When to get help": one list of signs for one degree of urgency. */
export interface CareCard {
  urgency: Urgency;
  items: RichText[];
}

/** One item of a list, with its grade where it has one: a tip, or something that is not shown to help. */
export interface Statement extends Partial<Graded> {
  /** The first words, set in bold: "Keep moving." */
  lead?: string;
  /** What follows the lead. */
  text: RichText;
  /** True where it costs nothing; such tips come first. */
  free?: true;
}

/** The sections that a guide may have, beside its tips and its care cards. */
export type SectionId = 'definition' | 'causes' | 'facts' | 'footwear' | 'not-helpful';

/** A headed part of a guide: paragraphs, then a list, either of which may be empty. */
export interface Section {
  id: SectionId;
  heading: string;
  paragraphs: RichText[];
  items: Statement[];
}

/** One thing that a condition asks of a shoe. Weights rank comfort and fit; a weight never means "treats". */
export interface Need extends Graded {
  feature: Feature;
  /** The feature's name in the pack's language: "Slip-resistant sole". */
  label: string;
  /** From 1 to 3 the more it counts; 0 is known but not counted. Grade `A` is never counted, whatever its weight. */
  weight: 0 | 1 | 2 | 3;
  /** Why it is asked for, as half a sentence that follows the label: "steadier footing, mainly for older adults". */
  why: string;
}

/** What a guide says about shoes, and how a list of shoes for its condition is headed and ranked. */
export interface ShoeGuidance {
  /** Heading of a list of shoes: about comfort and fit, never "shoes for …". */
  heading: string;
  /** The one plain sentence that stands on every list of shoes for this condition. */
  statement: RichText;
  /** The red flags in one or two sentences, for a list of shoes that has no guide before it. */
  redFlags: RichText;
  /** True where the evidence base says not to show products: none is, pins included. */
  hidden?: true;
  /** What to say instead of the list, where it is hidden. */
  instead?: RichText;
  needs: Need[];
  /** Short checks for trying a shoe on. */
  tryOn: string[];
}

/** Who reviewed a pack, and when; absent until someone qualified has signed its present text. */
export interface Reviewer {
  name: string;
  credentials: string;
  url?: string;
  /** ISO date. */
  on: string;
}

/** When the evidence of a text was checked, and who has reviewed the text. */
export interface Review {
  /** ISO date on which the evidence was last checked. */
  checked: string;
  /** ISO date by which it is to be checked again, within 12 months. */
  next: string;
  reviewer?: Reviewer;
}

/** Another guide, by its id. */
export interface RelatedLink {
  id: string;
  title: string;
}

/** What every compiled text has, a guide and an article alike. */
export interface CompiledText {
  /** Version of this shape. */
  format: 1;
  id: string;
  /** BCP 47 tag of the language it is written in. */
  locale: string;
  title: string;
  lead: RichText;
  review: Review;
  /** Reading time in whole minutes. */
  minutes: number;
  careCards: CareCard[];
  /** Only what it cites, in the order of first citation. */
  sources: Source[];
}

/** A compiled guide: `dist/cdn/content/<locale>/<id>.json`. */
export interface Condition extends CompiledText {
  kind: 'condition';
  /** What helps; tips that cost nothing come first. */
  tips: Statement[];
  sections: Section[];
  shoes: ShoeGuidance;
  related: RelatedLink[];
  words: ContentWords;
}

/** One line of `content/<locale>/index.json`: what there is in a language. */
export interface ContentIndexEntry {
  kind: 'condition' | 'article';
  id: string;
  title: string;
  /** One plain sentence. */
  summary: string;
}

/** Each feature's name ("Slip-resistant sole"), and its meaning in plain words. */
export type FeatureGlossary = Record<Feature, { label: string; meaning: string }>;

/** `content/<locale>/features.json`: the glossary of shoe features, with the words that go with it. */
export interface FeaturePack {
  kind: 'features';
  format: 1;
  locale: string;
  features: FeatureGlossary;
  words: ContentWords;
}

import type { Grade } from './evidence.js';

/**
 * The interface words around a text, in the language of the content, so that a page never mixes two. They are compiled
 * into each pack from `content/<locale>/words.md`, which shows them in their context. `{}` is replaced by a value.
 */
export interface TextWords {
  /** "Some evidence", "Not advised": short labels. */
  grades: Record<Grade, string>;
  /** "Not advised by {}": the label of grade A where it is known who says so. */
  notAdvisedBy: string;
  /** "Another view: {}." */
  against: string;
  /** Headings of the care cards; `emergencyCall` takes the place of `emergency` where the number to call is known. */
  emergency: string;
  emergencyCall: string;
  'same-day': string;
  advice: string;
  tips: string;
  skip: string;
  free: string;
  contents: string;
  /** "Sources ({})": how many. */
  sources: string;
  /** "Source {}": the name of a citation. */
  source: string;
  evidence: string;
  checked: string;
  /** "Reviewed by {}" */
  reviewed: string;
  notReviewed: string;
  next: string;
  overdue: string;
  minutes: string;
  disclaimer: string;
}

/** The words of a guide, and of the list of shoes that goes with it. */
export interface ContentWords extends TextWords {
  list: ListWords;
}

/** The words of an article. */
export interface ArticleWords extends TextWords {
  keyPoints: string;
}

/** The words of a list of shoes. */
export interface ListWords {
  heading: string;
  urgent: string;
  why: string;
  says: string;
  notCounted: string;
  noReason: string;
  /** "Every reason below: {}." */
  allGrades: string;
  former: string;
  outOfStock: string;
  pinned: string;
  rating: string;
  ratings: string;
  tryOn: string;
  pitch: string;
  affiliate: string;
  previous: string;
  nextShoes: string;
  /** "Prices as of {}": a date. */
  asOf: string;
}

import type { Grade } from './evidence.js';

/**
 * The words around a text, in the language of the content, so that one page never speaks two. They are compiled into
 * each pack from `content/<locale>/words.md`. `{}` stands for what is filled in.
 */
export interface TextWords {
  /** "Some evidence", "Not advised": short labels. */
  grades: Record<Grade, string>;
  /** "Not advised by {}": the label of grade A where it is known who says so. */
  notAdvisedBy: string;
  /** "Another view: {}." */
  against: string;
  /** Heading of the care card for emergencies; `emergencyCall` names the number to call. */
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

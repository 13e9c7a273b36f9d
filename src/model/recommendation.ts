import type { Condition } from './condition.js';
import type { ContentWords } from './content-words.js';
import type { Grade, Source } from './evidence.js';
import type { Feature } from './feature.js';
import type { Audience, ProductImage, Rating, ShoeWidth } from './product.js';

/** Why a shoe is on the list: a feature that it has. An element puts it into words. */
export interface Reason {
  feature: Feature;
  /** How much it adds to the score. */
  weight: number;
  /** How good the evidence is that the feature matters for the condition. */
  grade: Grade;
  /** Ids of sources. */
  sources: string[];
  /** The shop's own words in which the feature was found. */
  quote?: string;
}

/** A product with its place on a list: all that a card shows, and no more. */
export interface RankedProduct {
  id: string;
  name: string;
  brand?: string;
  url?: string;
  /** True where `url` earns the page a commission: the link says so, and the list discloses it. */
  sponsored?: boolean;
  image?: ProductImage;
  price?: number;
  compareAt?: number;
  currency?: string;
  rating?: Rating;
  inStock?: boolean;
  audience?: Audience;
  /**
   * Id of a shoe higher on the list that is the same model for another audience, such as men's beside women's. It is
   * shown only where that one is filtered out.
   */
  sameAs?: string;
  /**
   * Id of the highest placed colourway of its model, where that is another shoe: of the colourways that the filters
   * leave, one is shown. Such a shoe has `sameAs` too.
   */
  model?: string;
  widths?: ShoeWidth[];
  /** Sum of the weights of `reasons`. */
  score: number;
  /** Heaviest first; then best evidence first. */
  reasons: Reason[];
  /** Features that the shoe has and a guideline advises against: they are named, but never counted. */
  notCounted: Feature[];
  /** Counted features of the condition that the shop's words do not mention. */
  missing: Feature[];
}

/** What a list shows of the guide to its condition, in one language. */
export interface ListGuide extends Pick<Condition, 'id' | 'locale' | 'shoes'> {
  /** The sources to which the numbers in `shoes.needs` refer. */
  sources: Pick<Source, 'id' | 'by' | 'year'>[];
  words: Pick<ContentWords, 'grades' | 'notAdvisedBy' | 'against' | 'list'>;
}

/** A ranked list, as `insole recommend` writes it and `product-recommend src` reads it. */
export interface RankedList {
  insole: 'ranked';
  version: 1;
  /** Absent when ranked by `needs` alone. */
  condition?: string;
  /** ISO instant at which it was made. */
  made: string;
  /** Hours after `made` for which prices hold; after that they are shown as "Prices as of" that day. Absent: for ever. */
  validFor?: number;
  /** What is shown of the guide. With it, readers of its language need no request for the guide. */
  guide?: ListGuide;
  items: RankedProduct[];
}

import type { Condition } from './condition.js';
import type { ContentWords } from './content-words.js';
import type { Grade, Source } from './evidence.js';
import type { Feature } from './feature.js';
import type { Audience, ProductImage, Rating, ShoeWidth } from './product.js';

/** Why a shoe is on the list: a code and its parameters, which an element puts into words. */
export interface Reason {
  feature: Feature;
  weight: number;
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
  /** Id of a shoe above it that is the same model for other readers, men's for women's: shown where that is not. */
  sameAs?: string;
  /** Id of the best placed colourway of its model, where that is another: one of them is shown. Such a shoe has `sameAs` too. */
  model?: string;
  widths?: ShoeWidth[];
  /** Sum of the weights of `reasons`. */
  score: number;
  /** Heaviest first; then best evidence first. */
  reasons: Reason[];
  /** Features that the shoe has and a guideline advises against: said, never counted. */
  notCounted: Feature[];
  /** Counted features of the condition that the shop's words do not mention. */
  missing: Feature[];
}

/** What a list shows of the guide to its condition, in one language. */
export interface ListGuide extends Pick<Condition, 'id' | 'locale' | 'shoes'> {
  /** Those that `shoes.needs` names by number. */
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
  /** Hours after `made` in which prices are shown as they are; later as "price as of" that day. Absent: ever. */
  validFor?: number;
  /** Spares readers of its language the request for the guide; without it that is fetched. */
  guide?: ListGuide;
  items: RankedProduct[];
}

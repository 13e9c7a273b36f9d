import type { Feature } from '../../../src/model/feature.js';

/** What an invented shop writes in one language. */
export interface ShopLanguage {
  code: string;
  /** Kinds of shoes, with the shelf that each stands on. */
  shoes: readonly (readonly [noun: string, shelf: string])[];
  /** What such a shop sells besides. */
  others: readonly (readonly [noun: string, shelf: string])[];
  women: string;
  men: string;
  colors: readonly string[];
  /** Sentences that state a feature. */
  features: Record<Feature, readonly string[]>;
  /** Sentences that state none: most of what shops write. */
  fillers: readonly string[];
}

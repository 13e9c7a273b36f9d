import type { Feature } from '../../../src/rank/index.js';

/** What shops say around the name of a feature, which `X` stands for. */
export interface Frames {
  /** How a shop calls features. */
  names: Partial<Record<Feature, string>>;
  /** After these the shoe has none of it: one a line. */
  denials: string;
  /** After these it has. */
  claims: string;
}

import type { Audience, Product } from '../catalog/index.js';
import { FEATURES, type Feature } from '../model/feature.js';
import { hashText } from '../rank/hash-text.js';
import type { ModelNames, Reading } from '../rank/index.js';

/** The part of a reading that decides a place on a list. Quotes are not in it: they are made only for shoes that get a place. */
export interface Glimpse {
  isFootwear: boolean;
  found: readonly Feature[];
  /** For whom the shoe is, by its words. */
  audience?: Audience | undefined;
  /** What the colourways of one model share, as a number, where it is known already: see `hashModel`. */
  model?: number;
}

const AUDIENCES: readonly (Audience | undefined)[] = [undefined, 'women', 'men', 'unisex', 'kids'];
/** Features are the lowest bits, then whether it is a shoe, then for whom. */
const FOOTWEAR = 1 << FEATURES.length;
const AUDIENCE = FEATURES.length + 1;

export const glimpse = ({ isFootwear, found, audience }: Reading): Glimpse => ({
  isFootwear,
  found: found.map(({ feature }) => feature),
  audience,
});

/** A number that the colourways of one model share. */
export const hashModel = (product: Product, models: ModelNames): number => hashText(models.keyOf(product));

/** A glimpse as one number, to be sent from one thread to another. */
export function packGlimpse({ isFootwear, found, audience }: Glimpse): number {
  const bits = found.reduce((sum, feature) => sum | (1 << FEATURES.indexOf(feature)), 0);
  return bits | (isFootwear ? FOOTWEAR : 0) | (AUDIENCES.indexOf(audience) << AUDIENCE);
}

export const unpackGlimpse = (packed: number): Glimpse => ({
  isFootwear: !!(packed & FOOTWEAR),
  found: FEATURES.filter((_, place) => packed & (1 << place)),
  audience: AUDIENCES[packed >> AUDIENCE],
});

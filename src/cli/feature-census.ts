import type { Audience, Product } from '../catalog/index.js';
import { FEATURES, type Feature } from '../model/feature.js';
import { readVariantWidths, type FeatureReader } from '../rank/index.js';
import { glimpse, packGlimpse, unpackGlimpse } from './glimpse.js';
import { growColumn } from '../rank/grow-column.js';

/** How many shoes there are, and how many of them state each feature. */
export interface FeatureCounts {
  footwear: number;
  /** In the order of `FEATURES`; features that none states are left out. */
  features: Partial<Record<Feature, number>>;
}

/** The one feature that later rows may add: their sizes may be wide ones. */
const WIDE: Feature = 'wide-fit';
/** A bit beside a packed glimpse: an attribute denies that feature, which no size outranks. */
const STAYS_NARROW = 1 << 30;
/** A variant with a wide size. */
const WIDE_VARIANT = { id: '', size: '4E' };

const AUDIENCES: readonly (Audience | undefined)[] = [undefined, 'unisex', 'women', 'men', 'kids'];
const UNISEX = 1;
/** A bit beside the audience: a later row has a wide size. */
const WIDENED = 8;

/**
 * Counts the features of products whose rows come one by one, as a reading of the whole product would find them. What
 * later rows may change (the audience, and whether it is wide) is read with the first row too, and remembered in 9 bytes
 * a product.
 */
export class FeatureCensus {
  #reader: Pick<FeatureReader, 'read'>;
  #counts = new Map<Feature, number>();
  #footwear = 0;
  /** The glimpse of the first row, and what it would be if the shoe were for women and men. */
  #own = new Int32Array(1024);
  #shared = new Int32Array(1024);
  #facts = new Uint8Array(1024);

  constructor(reader: Pick<FeatureReader, 'read'>) {
    this.#reader = reader;
  }

  /** Counts a product that has no further rows. */
  add(product: Product): void {
    this.#count(this.#read(product));
  }

  /** Takes the first row of a product, which `finish` counts. */
  open(number: number, product: Product): void {
    this.#own = growColumn(this.#own, number);
    this.#shared = growColumn(this.#shared, number);
    this.#facts = growColumn(this.#facts, number);
    const audience = AUDIENCES.indexOf(product.audience);
    this.#own[number] = this.#read(product);
    this.#shared[number] =
      audience > UNISEX ? this.#read({ ...product, audience: 'unisex' }) : this.#own[number];
    this.#facts[number] = audience;
  }

  /** Takes a further row of a product. */
  join(number: number, { audience, variants }: Product): void {
    const before = this.#facts[number]! & ~WIDENED;
    const isShared = before && audience && audience !== AUDIENCES[before];
    const isWidened = this.#facts[number]! & WIDENED || readVariantWidths(variants).length;
    this.#facts[number] = (isShared ? UNISEX : before) | (isWidened ? WIDENED : 0);
  }

  finish(): FeatureCounts {
    this.#facts.forEach((facts, number) => {
      const packed = (facts & ~WIDENED) === UNISEX ? this.#shared[number]! : this.#own[number]!;
      this.#count(packed, !!(facts & WIDENED));
    });
    this.#facts = new Uint8Array();
    return {
      footwear: this.#footwear,
      features: Object.fromEntries(
        FEATURES.flatMap((feature) => {
          const count = this.#counts.get(feature);
          return count ? [[feature, count]] : [];
        }),
      ),
    };
  }

  #read(product: Product): number {
    const reading = this.#reader.read(product);
    const packed = packGlimpse(glimpse(reading));
    if (!reading.denied.includes(WIDE)) return packed;
    const { found } = this.#reader.read({ ...product, variants: [...product.variants, WIDE_VARIANT] });
    return found.some(({ feature }) => feature === WIDE) ? packed : packed | STAYS_NARROW;
  }

  #count(packed: number, isWidened = false): void {
    const { isFootwear, found } = unpackGlimpse(packed & ~STAYS_NARROW);
    if (!isFootwear) return;
    this.#footwear++;
    const widened = isWidened && !(packed & STAYS_NARROW) && !found.includes(WIDE) ? [WIDE] : [];
    for (const feature of [...found, ...widened]) {
      this.#counts.set(feature, (this.#counts.get(feature) ?? 0) + 1);
    }
  }
}

import { FEATURES, type Feature } from '../model/feature.js';
import { AUDIENCES, type Audience, type Rating } from '../model/product.js';
import { growColumn } from './grow-column.js';
import { hashText } from './hash-text.js';
import { isCounted, judgeRating, type RankNeed } from './rank.js';

/** Stock and price of a shoe, which may change while its rows are read. */
export interface ShoeOffer {
  /** False when nothing is in stock; absent when the feed does not say. */
  inStock?: boolean | undefined;
  /** Lowest price in major units. */
  price?: number | undefined;
}

/** What decides a shoe's place on a list. */
export interface ShoeFacts extends ShoeOffer {
  /** The features that it has. */
  found: readonly Feature[];
  rating?: Rating | undefined;
  /** For whom it is, as far as that is known. */
  audience?: Audience | undefined;
  /** What the colourways of one model share: `ModelNames.keyOf`, or a number of 53 bits that stands for it. */
  model: string | number;
}

/** Codes in the column of stock, in the order in which they rank. */
const OUT = 0;
const UNKNOWN = 1;
const IN = 2;

/** Added to the value of a shoe that is not out of stock. It is more than any score gives: 20 features at weight 3, doubled, are 120. */
const AVAILABLE = 256;

/** The sums of weights are looked up for ten features at a time: two tables of 1,024 in place of one of a million. */
const HALF = 10;
const MASK = (1 << HALF) - 1;
const BITS = new Map(FEATURES.map((feature, place) => [feature, 1 << place]));

/**
 * Shoes in columns of numbers, 31 bytes each: a million fit in memory, and the best for any condition are
 * found in one scan. The order is that of `rankProducts`, but for prices, which are compared whatever
 * their currency.
 */
export class ShoeTable {
  #length = 0;
  #found = new Int32Array(1024);
  #stock = new Uint8Array(1024);
  #hidden = new Uint8Array(1024);
  #rating = new Float64Array(1024);
  #price = new Float64Array(1024);
  #model = new Float64Array(1024);
  #audience = new Uint8Array(1024);

  /** How many shoes there are. */
  get length(): number {
    return this.#length;
  }

  /** @returns the shoe's number: 0 for the first, then 1 */
  add({ found, rating, model, audience, ...offer }: ShoeFacts): number {
    const shoe = this.#length++;
    if (shoe === this.#found.length) this.#grow(shoe);
    this.#found[shoe] = found.reduce((bits, feature) => bits | BITS.get(feature)!, 0);
    this.#rating[shoe] = judgeRating(rating);
    this.#model[shoe] = typeof model === 'string' ? hashText(model) : model;
    this.setAudience(shoe, audience);
    this.update(shoe, offer);
    return shoe;
  }

  /** Replaces stock and price of a shoe. */
  update(shoe: number, { inStock, price = Infinity }: ShoeOffer): void {
    this.#stock[shoe] = inStock === undefined ? UNKNOWN : inStock ? IN : OUT;
    this.#price[shoe] = price;
  }

  /** Sets for whom a shoe is, which later rows may change. */
  setAudience(shoe: number, audience: Audience | undefined): void {
    this.#audience[shoe] = audience ? AUDIENCES.indexOf(audience) + 1 : 0;
  }

  /** Adds a feature that a later row of a shoe states. */
  addFeature(shoe: number, feature: Feature): void {
    this.#found[shoe]! |= BITS.get(feature)!;
  }

  /** Leaves a shoe out of every list, or takes it in again. */
  hide(shoe: number, isHidden = true): void {
    this.#hidden[shoe] = +isHidden;
  }

  /** The numbers of the best shoes for these needs, best first, one for each model. */
  top(needs: readonly RankNeed[], limit: number): number[] {
    return this.#scan(needs, limit).shoes;
  }

  /**
   * The score that a shoe must have to be among the best `limit`, whatever comes: what is available stays
   * available. 0 while there is room.
   */
  cutoff(needs: readonly RankNeed[], limit: number): number {
    const { shoes, values } = this.#scan(needs, limit);
    const last = values.at(-1) ?? 0;
    return shoes.length === limit && last >= AVAILABLE ? (last - AVAILABLE) >> 1 : 0;
  }

  #scan(needs: readonly RankNeed[], limit: number) {
    const low = weigh(needs, 0);
    const high = weigh(needs, HALF);
    const found = this.#found;
    const stock = this.#stock;
    const shoes: number[] = [];
    const values: number[] = [];
    let least = -1;
    for (let shoe = 0; shoe < this.#length; shoe++) {
      const bits = found[shoe]!;
      const value =
        (low[bits & MASK]! + high[bits >> HALF]!) * 2 +
        (stock[shoe] === OUT ? 0 : AVAILABLE) +
        (stock[shoe] === IN ? 1 : 0);
      if (value < least || this.#hidden[shoe]) continue;
      this.#insert(shoe, value, shoes, values, limit);
      if (shoes.length === limit) least = values[limit - 1]!;
    }
    return { shoes, values };
  }

  #insert(shoe: number, value: number, shoes: number[], values: number[], limit: number): void {
    let place = shoes.length;
    while (place > 0 && this.#isBetter(shoe, value, shoes[place - 1]!, values[place - 1]!)) place--;
    if (place >= limit) return;
    const same = shoes.findIndex((other) => this.#isSameModel(shoe, other));
    if (same >= 0 && same < place) return;
    const end = same >= 0 ? same : limit - 1;
    shoes.splice(end, 1);
    values.splice(end, 1);
    shoes.splice(place, 0, shoe);
    values.splice(place, 0, value);
  }

  #isBetter(shoe: number, value: number, other: number, otherValue: number): boolean {
    if (value !== otherValue) return value > otherValue;
    const rating = this.#rating[shoe]! - this.#rating[other]!;
    return rating ? rating > 0 : this.#price[shoe]! < this.#price[other]!;
  }

  /** One model for two audiences counts as two. */
  #isSameModel(shoe: number, other: number): boolean {
    return this.#model[shoe] === this.#model[other] && this.#audience[shoe] === this.#audience[other];
  }

  #grow(shoe: number): void {
    this.#found = growColumn(this.#found, shoe);
    this.#stock = growColumn(this.#stock, shoe);
    this.#hidden = growColumn(this.#hidden, shoe);
    this.#rating = growColumn(this.#rating, shoe);
    this.#price = growColumn(this.#price, shoe);
    this.#model = growColumn(this.#model, shoe);
    this.#audience = growColumn(this.#audience, shoe);
  }
}

/** The sums of weights for each combination of ten features, from the `first` on. */
function weigh(needs: readonly RankNeed[], first: number): Uint8Array {
  const weights = FEATURES.slice(first, first + HALF).map((feature) =>
    needs.reduce((sum, need) => sum + (need.feature === feature && isCounted(need) ? need.weight : 0), 0),
  );
  const sums = new Uint8Array(1 << HALF);
  for (let bits = 1; bits < sums.length; bits++) {
    const highest = 31 - Math.clz32(bits);
    sums[bits] = sums[bits ^ (1 << highest)]! + (weights[highest] ?? 0);
  }
  return sums;
}

import type { Variant } from '../catalog/index.js';
import type { ShoeOffer } from '../rank/index.js';
import { growColumn } from '../rank/grow-column.js';

/** Bits about a shoe's variants: one is in stock; one is not known to be out of stock. */
const SOME_IN = 1;
const SOME_NOT_OUT = 2;

/** Price and stock of many shoes while their variants come, with 17 bytes a shoe; the same as `priceOf` of the catalog gives. */
export class ShoeOffers {
  #stock = new Uint8Array(1024);
  /** The lowest price of all variants, and of those not known to be out of stock. */
  #lowest = new Float64Array(1024).fill(Infinity);
  #lowestAvailable = new Float64Array(1024).fill(Infinity);

  /** Takes in variants of a shoe. @returns the shoe's offer with them */
  add(shoe: number, variants: readonly Variant[]): ShoeOffer {
    this.#stock = growColumn(this.#stock, shoe);
    this.#lowest = growColumn(this.#lowest, shoe, Infinity);
    this.#lowestAvailable = growColumn(this.#lowestAvailable, shoe, Infinity);
    for (const { price = Infinity, inStock } of variants) {
      if (inStock) this.#stock[shoe]! |= SOME_IN;
      if (price < this.#lowest[shoe]!) this.#lowest[shoe] = price;
      if (inStock === false) continue;
      this.#stock[shoe]! |= SOME_NOT_OUT;
      if (price < this.#lowestAvailable[shoe]!) this.#lowestAvailable[shoe] = price;
    }
    const isIn = !!(this.#stock[shoe]! & SOME_IN);
    const isUnknown = !isIn && (!variants.length || !!(this.#stock[shoe]! & SOME_NOT_OUT));
    return {
      price: isIn ? this.#lowestAvailable[shoe]! : this.#lowest[shoe]!,
      ...(!isUnknown && { inStock: isIn }),
    };
  }
}

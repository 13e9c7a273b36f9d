import type { RankedProduct } from '../../model/recommendation.js';

/** Fired when a shoe is chosen; cancel it to stay on the page, for instance to open a quick view. */
export class ProductSelectEvent extends Event {
  constructor(
    readonly product: RankedProduct,
    /** Place on the list, from 0. */
    readonly index: number,
  ) {
    super('insole-product-select', { bubbles: true, composed: true, cancelable: true });
  }
}

declare global {
  interface HTMLElementEventMap {
    'insole-product-select': ProductSelectEvent;
  }
}

import { InsoleEvent } from '../controllers/insole-event.js';
import type { RankedProduct } from '../model/recommendation.js';

/** Fired when a product is chosen; cancel it to stay on the page, for instance to open a quick view. */
export class ProductSelectEvent extends InsoleEvent {
  constructor(
    /** As it was ranked; from a `promo-card`, which takes a product by its id, with score 0 and no reasons. */
    readonly product: RankedProduct,
    /** Place on the list, from 0. */
    readonly index: number,
  ) {
    super('insole-product-select', true);
  }
}

declare global {
  interface GlobalEventHandlersEventMap {
    'insole-product-select': ProductSelectEvent;
  }
}

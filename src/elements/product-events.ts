import { InsoleEvent } from '../controllers/insole-event.js';
import type { RankedProduct } from '../model/recommendation.js';

/** Fired when a product is chosen; cancel it to stay on the page, for instance to open a quick view. */
export class ProductSelectEvent extends InsoleEvent {
  constructor(
    /** Of a list as it was ranked; one that was picked by its id has no score and no reasons. */
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

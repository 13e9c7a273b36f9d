import { InsoleEvent } from '../controllers/insole-event.js';
import type { Promotion } from '../model/promotion.js';

/** Fired when a promotion's link is followed; cancel it to keep the reader here. */
export class PromotionSelectEvent extends InsoleEvent {
  constructor(readonly promotion: Promotion) {
    super('insole-promotion-select', true);
  }
}

declare global {
  interface GlobalEventHandlersEventMap {
    'insole-promotion-select': PromotionSelectEvent;
  }
}

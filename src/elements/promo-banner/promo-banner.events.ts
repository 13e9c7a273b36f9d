import { InsoleEvent } from '../../controllers/insole-event.js';
import type { Promotion } from '../../model/promotion.js';

/** Fired when a promotion's link is followed; cancel it to keep the reader here. */
export class PromotionSelectEvent extends InsoleEvent {
  constructor(readonly promotion: Promotion) {
    super('insole-promotion-select', true);
  }
}

/** Fired when the reader closes the banner. */
export class DismissEvent extends InsoleEvent {
  constructor() {
    super('insole-dismiss');
  }
}

declare global {
  interface GlobalEventHandlersEventMap {
    'insole-promotion-select': PromotionSelectEvent;
    'insole-dismiss': DismissEvent;
  }
}

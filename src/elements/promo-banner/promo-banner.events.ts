import type { Promotion } from '../../model/promotion.js';

/** Fired once for each promotion that comes into view. */
export class PromotionViewEvent extends Event {
  constructor(readonly promotion: Promotion) {
    super('insole-promotion-view', { bubbles: true, composed: true });
  }
}

/** Fired when a promotion's link is followed; cancel it to keep the reader here. */
export class PromotionSelectEvent extends Event {
  constructor(readonly promotion: Promotion) {
    super('insole-promotion-select', { bubbles: true, composed: true, cancelable: true });
  }
}

/** Fired when the reader closes the banner. */
export class DismissEvent extends Event {
  constructor() {
    super('insole-dismiss', { bubbles: true, composed: true });
  }
}

declare global {
  interface HTMLElementEventMap {
    'insole-promotion-view': PromotionViewEvent;
    'insole-promotion-select': PromotionSelectEvent;
    'insole-dismiss': DismissEvent;
  }
}

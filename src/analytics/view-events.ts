import { InsoleEvent } from '../controllers/insole-event.js';
import type { Promotion } from '../model/promotion.js';
import type { RankedProduct } from '../model/recommendation.js';

/** Fired once for each shoe of a list that has been on view for a second. */
export class ProductViewEvent extends InsoleEvent {
  constructor(
    readonly product: RankedProduct,
    /** Place on the list, from 0. */
    readonly index: number,
  ) {
    super('insole-product-view');
  }
}

/** Fired once for each promotion that has been on view for a second. */
export class PromotionViewEvent extends InsoleEvent {
  constructor(
    readonly promotion: Promotion,
    /** Place in the banner, from 0. */
    readonly index: number,
  ) {
    super('insole-promotion-view');
  }
}

/** Fired once for each condition whose guide has been on view for a second. */
export class GuideViewEvent extends InsoleEvent {
  /** @param condition its id, `back-pain`: what a reader looks up about their health; treat it as such */
  constructor(readonly condition: string) {
    super('insole-guide-view');
  }
}

declare global {
  interface GlobalEventHandlersEventMap {
    'insole-product-view': ProductViewEvent;
    'insole-promotion-view': PromotionViewEvent;
    'insole-guide-view': GuideViewEvent;
  }
}

import { PromoCardElement } from './promo-card.js';
export type {} from '../../analytics/view-events.js';
export type {} from '../product-events.js';
export type {} from '../promotion-events.js';

PromoCardElement.define();

declare global {
  interface HTMLElementTagNameMap {
    'promo-card': PromoCardElement;
  }
}

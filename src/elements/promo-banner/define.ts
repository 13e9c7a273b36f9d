import { PromoBannerElement } from './promo-banner.js';
export type {} from '../../analytics/view-events.js';
export type {} from '../promotion-events.js';
export type {} from './promo-banner.events.js';

PromoBannerElement.define();

declare global {
  interface HTMLElementTagNameMap {
    'promo-banner': PromoBannerElement;
  }
}

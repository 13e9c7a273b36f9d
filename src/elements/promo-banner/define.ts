import { PromoBannerElement } from './promo-banner.js';

PromoBannerElement.define();

declare global {
  interface HTMLElementTagNameMap {
    'promo-banner': PromoBannerElement;
  }
}

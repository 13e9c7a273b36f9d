import { ProductRecommendElement } from './product-recommend.js';
export type {} from '../../analytics/view-events.js';
export type {} from '../product-events.js';

ProductRecommendElement.define();

declare global {
  interface HTMLElementTagNameMap {
    'product-recommend': ProductRecommendElement;
  }
}

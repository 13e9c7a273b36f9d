import { ProductRecommendElement } from './product-recommend.js';

ProductRecommendElement.define();

declare global {
  interface HTMLElementTagNameMap {
    'product-recommend': ProductRecommendElement;
  }
}

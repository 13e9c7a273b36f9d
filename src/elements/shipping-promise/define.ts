import { ShippingPromiseElement } from './shipping-promise.js';

ShippingPromiseElement.define();

declare global {
  interface HTMLElementTagNameMap {
    'shipping-promise': ShippingPromiseElement;
  }
}

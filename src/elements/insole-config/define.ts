import { InsoleConfigElement } from './insole-config.js';

InsoleConfigElement.define();

declare global {
  interface HTMLElementTagNameMap {
    'insole-config': InsoleConfigElement;
  }
}

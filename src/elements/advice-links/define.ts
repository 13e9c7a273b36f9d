import { AdviceLinksElement } from './advice-links.js';

AdviceLinksElement.define();

declare global {
  interface HTMLElementTagNameMap {
    'advice-links': AdviceLinksElement;
  }
}

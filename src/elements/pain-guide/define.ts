import { PainGuideElement } from './pain-guide.js';

PainGuideElement.define();

declare global {
  interface HTMLElementTagNameMap {
    'pain-guide': PainGuideElement;
  }
}

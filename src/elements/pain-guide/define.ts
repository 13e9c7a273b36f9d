import { PainGuideElement } from './pain-guide.js';
export type {} from '../../analytics/view-events.js';

PainGuideElement.define();

declare global {
  interface HTMLElementTagNameMap {
    'pain-guide': PainGuideElement;
  }
}

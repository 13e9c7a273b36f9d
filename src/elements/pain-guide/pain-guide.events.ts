import { InsoleEvent } from '../../controllers/insole-event.js';
/** Fired once for each condition that a guide shows. */
export class GuideViewEvent extends InsoleEvent {
  constructor(readonly condition: string) {
    super('insole-guide-view');
  }
}

declare global {
  interface HTMLElementEventMap {
    'insole-guide-view': GuideViewEvent;
  }
}

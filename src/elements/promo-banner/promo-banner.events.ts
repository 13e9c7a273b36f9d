import { InsoleEvent } from '../../controllers/insole-event.js';

/** Fired when the reader closes the banner. */
export class DismissEvent extends InsoleEvent {
  constructor() {
    super('insole-dismiss');
  }
}

declare global {
  interface GlobalEventHandlersEventMap {
    'insole-dismiss': DismissEvent;
  }
}

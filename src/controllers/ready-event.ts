import { InsoleEvent } from './insole-event.js';

/** Fired when an element shows its content in place of its fallback. */
export class ReadyEvent extends InsoleEvent {
  constructor() {
    super('insole-ready');
  }
}

declare global {
  interface GlobalEventHandlersEventMap {
    'insole-ready': ReadyEvent;
  }
}

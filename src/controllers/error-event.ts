import type { FailureCode } from './failure.js';
import { InsoleEvent } from './insole-event.js';

/** Fired when an element cannot show what it was asked for; its fallback stays. */
export class InsoleErrorEvent extends InsoleEvent {
  constructor(
    /**
     * Why: `not-found`, `network`, `timeout`, `http`, `broken`, `empty`, `not-footwear`, `unknown-condition`, `unknown-article`,
     * `unknown-product`, `missing` (an attribute that is needed) or `setting` (one that cannot be read).
     */
    readonly code: FailureCode,
    /** What was wrong and how to mend it, for the developer; not for readers. */
    readonly message: string,
  ) {
    super('insole-error');
  }
}

declare global {
  interface GlobalEventHandlersEventMap {
    'insole-error': InsoleErrorEvent;
  }
}

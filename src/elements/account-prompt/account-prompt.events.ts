import { InsoleEvent } from '../../controllers/insole-event.js';
import type { AccountAction } from './account-links.js';

/** Fired when a link into the shop's account pages is followed; cancel it to keep the reader here. */
export class AccountSelectEvent extends InsoleEvent {
  constructor(
    readonly action: AccountAction,
    /** The link's address. */
    readonly href: string,
  ) {
    super('insole-account-select', true);
  }
}

declare global {
  interface GlobalEventHandlersEventMap {
    'insole-account-select': AccountSelectEvent;
  }
}

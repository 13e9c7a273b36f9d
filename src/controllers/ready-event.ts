/** Fired when an element shows its content in place of its fallback. */
export class ReadyEvent extends Event {
  constructor() {
    super('insole-ready', { bubbles: true, composed: true });
  }
}

declare global {
  interface HTMLElementEventMap {
    'insole-ready': ReadyEvent;
  }
}

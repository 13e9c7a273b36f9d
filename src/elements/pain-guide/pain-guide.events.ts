/** Fired once for each condition that a guide shows. */
export class GuideViewEvent extends Event {
  constructor(readonly condition: string) {
    super('insole-guide-view', { bubbles: true, composed: true });
  }
}

declare global {
  interface HTMLElementEventMap {
    'insole-guide-view': GuideViewEvent;
  }
}

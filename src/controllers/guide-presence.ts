import { InsoleEvent } from './insole-event.js';
import type { ReactiveController, ReactiveControllerHost } from 'lit';

/**
 * Asks every guide on the page, whatever its tag and whatever copy of the library it comes from,
 * to add itself when it shows the condition.
 */
export class GuideQueryEvent extends InsoleEvent {
  readonly guides: Element[] = [];

  constructor(readonly condition: string) {
    super('insole-guide-query');
  }
}

/** Answers for a guide that is on view, and says `insole-guide-change` when that comes, changes or goes. */
export class GuidePresence implements ReactiveController {
  #condition?: string;
  #host: ReactiveControllerHost & HTMLElement;

  constructor(host: ReactiveControllerHost & HTMLElement) {
    this.#host = host;
    host.addController(this);
  }

  /** The condition on view. */
  set condition(condition: string | undefined) {
    if (condition === this.#condition) return;
    this.#condition = condition;
    announceChange();
  }

  hostConnected(): void {
    document.addEventListener('insole-guide-query', this.#answer);
    announceChange();
  }

  hostDisconnected(): void {
    document.removeEventListener('insole-guide-query', this.#answer);
    announceChange();
  }

  #answer = (event: Event): void => {
    const { condition, guides } = event as GuideQueryEvent;
    if (condition === this.#condition) guides.push(this.#host);
  };
}

const announceChange = (): unknown => document.dispatchEvent(new InsoleEvent('insole-guide-change'));

/** `Node.DOCUMENT_POSITION_FOLLOWING`. */
const FOLLOWING = 4;

/** True when a guide to the condition stands before the element on the page. */
export function hasGuideBefore(element: Element, condition: string): boolean {
  const query = new GuideQueryEvent(condition);
  document.dispatchEvent(query);
  return query.guides.some(
    (guide) => guide.compareDocumentPosition(element) & FOLLOWING && guide.getClientRects().length,
  );
}

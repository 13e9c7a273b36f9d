import type { ReactiveController, ReactiveControllerHost } from 'lit';

/**
 * Asks every guide on the page, whatever its tag and whatever copy of the library it comes from,
 * to add itself when it shows the condition.
 */
export class GuideQueryEvent extends Event {
  readonly guides: Element[] = [];

  constructor(readonly condition: string) {
    super('insole-guide-query');
  }
}

/** Answers for a guide that is on view. */
export class GuidePresence implements ReactiveController {
  /** The condition on view. */
  condition?: string;
  #host: ReactiveControllerHost & HTMLElement;

  constructor(host: ReactiveControllerHost & HTMLElement) {
    this.#host = host;
    host.addController(this);
  }

  hostConnected(): void {
    document.addEventListener('insole-guide-query', this.#answer);
  }

  hostDisconnected(): void {
    document.removeEventListener('insole-guide-query', this.#answer);
  }

  #answer = (event: Event): void => {
    const { condition, guides } = event as GuideQueryEvent;
    if (condition === this.condition) guides.push(this.#host);
  };
}

/** True when a guide to the condition stands before the element on the page. */
export function hasGuideBefore(element: Element, condition: string): boolean {
  const query = new GuideQueryEvent(condition);
  document.dispatchEvent(query);
  return query.guides.some(
    (guide) =>
      guide.compareDocumentPosition(element) & Node.DOCUMENT_POSITION_FOLLOWING &&
      guide.getClientRects().length,
  );
}

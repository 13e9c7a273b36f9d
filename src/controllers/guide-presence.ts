import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { InsoleEvent } from './insole-event.js';

/**
 * Asks every guide on the page, whatever its tag and whatever copy of the library it comes from,
 * to add itself when it shows the condition.
 */
interface GuideQuery extends Event {
  readonly condition: string;
  readonly guides: Element[];
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
    document.addEventListener('insole-guide-query', this);
    announceChange();
  }

  hostDisconnected(): void {
    document.removeEventListener('insole-guide-query', this);
    announceChange();
  }

  handleEvent(event: Event): void {
    const { condition, guides } = event as GuideQuery;
    if (condition === this.#condition) guides.push(this.#host);
  }
}

const announceChange = (): unknown => document.dispatchEvent(new InsoleEvent('insole-guide-change'));

/** Bits of `compareDocumentPosition`: in different trees, whose order is then any; and following. */
const DISCONNECTED = 1;
const FOLLOWING = 4;

/**
 * True when a guide to the condition stands before the element, where the reader can see it: in the same tree, or
 * before a component in whose shadow tree the element is. Of other trees nobody can tell: then the red flags are
 * shown twice rather than not at all. A guide without opacity counts as seen: pages fade in.
 */
export function hasGuideBefore(element: Element | undefined, condition: string): boolean {
  const guides: Element[] = [];
  document.dispatchEvent(Object.assign(new InsoleEvent('insole-guide-query'), { condition, guides }));
  for (; element; element = (element.getRootNode() as ShadowRoot).host) {
    for (const guide of guides) {
      const position = guide.compareDocumentPosition(element);
      if (
        (position & (DISCONNECTED | FOLLOWING)) === FOLLOWING &&
        guide.checkVisibility({ visibilityProperty: true })
      )
        return true;
    }
  }
  return false;
}

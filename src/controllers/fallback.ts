import { html, type ReactiveController, type ReactiveControllerHost } from 'lit';
import { ReadyEvent } from './ready-event.js';
import { tellDeveloper } from './tell-developer.js';

type Host = ReactiveControllerHost & HTMLElement & { stale: ChildNode[]; takeOver(): void };

/**
 * What is seen while there is nothing to show: the author's own words in the tag, else a skeleton
 * while loading, and nothing at all after a failure. The author's words are never taken away while
 * they hold the focus. What a server drew stands for them where there is any.
 */
export class FallbackController implements ReactiveController {
  /** True while what the element has to show is on view. */
  shown?: boolean;
  /** The same for what is being drawn; nothing until the element was asked to draw. */
  #draws?: boolean;

  constructor(private readonly host: Host) {
    host.addController(this);
  }

  /**
   * @param ready there is something to show
   * @param failed there will not be
   */
  render(ready: unknown, failed: unknown, view: () => unknown, skeleton: () => unknown): unknown {
    const { host } = this;
    const update = (): void => host.requestUpdate();
    const held = ready && !this.#draws && host.matches(':focus-within');
    // By the next task the focus has moved on.
    if (held) host.addEventListener('focusout', () => setTimeout(update), { once: true });
    this.#draws = !!ready && !held;
    try {
      if (this.#draws) return view();
    } catch (error) {
      // What it was given is not of the shape that it should have. What is on view stays.
      if (this.shown) throw error;
      failed = error;
      this.#draws = false;
      void tellDeveloper(({ reportFailure }) => reportFailure(host, error));
    }
    if (host.stale[0]) return;
    const given = [...host.childNodes].some(isShown);
    return html`<slot class=${given ? 'given' : ''} @slotchange=${update}></slot
      >${failed || given ? '' : skeleton()}`;
  }

  hostUpdated(): void {
    // Not asked to render, the element shows nothing by its own will.
    if (this.#draws !== false) this.host.takeOver();
    const announced = this.shown;
    this.shown = this.#draws;
    if (this.shown && !announced) this.host.dispatchEvent(new ReadyEvent());
  }
}

const TEXT_NODE = 3;

/**
 * True for what the default slot shows: an element without a slot of its own, or words. By what they have: a node that
 * another window made is of that window's classes.
 */
const isShown = (node: ChildNode): unknown =>
  (node as Element).slot === '' || (node.nodeType === TEXT_NODE && (node as Text).data.trim());

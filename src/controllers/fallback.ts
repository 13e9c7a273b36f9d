import { html, type ReactiveController, type ReactiveControllerHost } from 'lit';
import { ReadyEvent } from './ready-event.js';

/**
 * What is seen while there is nothing to show: the author's own words in the tag, else a skeleton
 * while loading, and nothing at all after a failure. The author's words are never taken away while
 * they hold the focus.
 */
export class FallbackController implements ReactiveController {
  #shown = false;
  #announced = false;

  constructor(private readonly host: ReactiveControllerHost & HTMLElement) {
    host.addController(this);
  }

  /**
   * @param ready there is something to show
   * @param failed there will not be
   */
  render(ready: unknown, failed: unknown, view: () => unknown, skeleton: () => unknown): unknown {
    const { host } = this;
    const update = (): void => host.requestUpdate();
    if (ready && !this.#shown && host.matches(':focus-within')) {
      // By the next task the focus has moved on.
      host.addEventListener('focusout', () => setTimeout(update), { once: true });
    } else this.#shown = !!ready;
    if (this.#shown) return view();
    return html`<slot @slotchange=${update}></slot
      >${failed || [...host.childNodes].some(isShown) ? '' : skeleton()}`;
  }

  hostUpdated(): void {
    const announce = this.#shown && !this.#announced;
    this.#announced = this.#shown;
    if (!announce) return;
    const event = new ReadyEvent();
    this.host.dispatchEvent(event);
  }
}

/** True for what the default slot shows: an element without a slot of its own, or words. */
const isShown = (node: ChildNode): unknown =>
  node instanceof Element ? !node.slot : node instanceof Text && node.data.trim();

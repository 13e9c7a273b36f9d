import { html, nothing, type ReactiveController, type ReactiveControllerHost, type TemplateResult } from 'lit';
import { ReadyEvent } from './ready-event.js';

type Host = ReactiveControllerHost & HTMLElement;
type View = () => unknown;

/**
 * What is seen while there is nothing to show: the author's own words in the tag, else a skeleton
 * while loading, and nothing at all after a failure. The author's words are never taken away while
 * they hold the focus.
 */
export class FallbackController implements ReactiveController {
  #host: Host;
  #shown = false;
  #announced = false;

  constructor(host: Host) {
    this.#host = host;
    host.addController(this);
  }

  /** @param ready there is something to show · @param failed there will not be */
  render(ready: boolean, failed: boolean, view: View, skeleton: View): TemplateResult | unknown {
    this.#shown = ready && (this.#shown || !this.#waitForFocus());
    if (this.#shown) return view();
    return html`<slot @slotchange=${() => this.#host.requestUpdate()}></slot>${
      failed || this.#hasFallback() ? nothing : skeleton()
    }`;
  }

  hostUpdated(): void {
    if (this.#shown === this.#announced) return;
    this.#announced = this.#shown;
    if (!this.#shown) return;
    const event = new ReadyEvent();
    this.#host.dispatchEvent(event);
  }

  #hasFallback(): boolean {
    return [...this.#host.childNodes].some(
      (node) => (node instanceof Element ? !node.slot : node.nodeType === 3 && node.textContent!.trim()),
    );
  }

  #waitForFocus(): boolean {
    const active = (this.#host.getRootNode() as Document | ShadowRoot).activeElement;
    if (!active || active === this.#host || !this.#host.contains(active)) return false;
    this.#host.addEventListener('focusout', () => queueMicrotask(() => this.#host.requestUpdate()), { once: true });
    return true;
  }
}

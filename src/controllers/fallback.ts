import { html, type ReactiveController, type ReactiveControllerHost } from 'lit';
import { ReadyEvent } from './ready-event.js';
import { tellDeveloper } from './tell-developer.js';

type Host = ReactiveControllerHost & HTMLElement & { stale: ChildNode[]; takeOver(): void };

/**
 * Decides what is seen until the element has its content: what a server drew, else what the author wrote in the tag,
 * else a skeleton while loading and nothing after a failure. What the author wrote is never taken away while the
 * focus is in it.
 */
export class FallbackController implements ReactiveController {
  /** The element's own content, while it is on view. */
  shown: unknown;
  /** The same for the update under way, false without content; undefined until `render` is first called. */
  #draws: unknown;

  constructor(private readonly host: Host) {
    host.addController(this);
  }

  /**
   * The template for the present state.
   *
   * @param ready truthy when there is content to show
   * @param failed truthy when none will come: then there is no skeleton
   * @param view draws the content
   * @param skeleton draws its place while it loads
   */
  render(ready: unknown, failed: unknown, view: () => unknown, skeleton: () => unknown): unknown {
    const { host } = this;
    const update = (): void => host.requestUpdate();
    const held = ready && !this.#draws && host.matches(':focus-within');
    // On `focusout` the focus is still here; in the next task it has moved.
    if (held) host.addEventListener('focusout', () => setTimeout(update), { once: true });
    this.#draws = !!ready && !held;
    try {
      if (this.#draws) return (this.#draws = view());
    } catch (error) {
      // The data has the wrong shape. Content that is on view stays; without any, the fallback shows.
      void tellDeveloper(({ reportFailure }) => reportFailure(host, error));
      if (this.shown) return (this.#draws = this.shown);
      failed = error;
      this.#draws = false;
    }
    if (host.stale[0]) return;
    const given = [...host.childNodes].some(isShown);
    return html`<slot class=${given ? 'given' : ''} @slotchange=${update}></slot
      >${failed || given ? '' : skeleton()}`;
  }

  hostUpdated(): void {
    // Undefined where the element did not call `render`: it shows nothing on purpose, as a dismissed banner does.
    if (this.#draws !== false) this.host.takeOver();
    const announced = this.shown;
    this.shown = this.#draws;
    if (this.shown && !announced) this.host.dispatchEvent(new ReadyEvent());
  }
}

const TEXT_NODE = 3;

/**
 * True for a node that the default slot shows: an element without `slot`, or text that is not blank. Told by its
 * properties and not by `instanceof`: a node that came from another window has that window's classes.
 */
const isShown = (node: ChildNode): unknown =>
  (node as Element).slot === '' || (node.nodeType === TEXT_NODE && (node as Text).data.trim());

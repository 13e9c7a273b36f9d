/** How long something must be on view without a break to count as seen, in milliseconds. */
const DWELL = 1000;

/** Thresholds in steps of a twentieth: of a node ten times as tall as the viewport, half a viewport is one step. */
const STEPS = [...Array(21).keys()].map((step) => step / 20);

interface Watch {
  /** What the node shows: another thing in the same node is seen anew. */
  key: string;
  onSeen: () => void;
  timer?: ReturnType<typeof setTimeout>;
}

/** Tells when half of a node, or of the viewport where the node is taller, has been on view for {@link DWELL}. */
export class Impressions {
  readonly #watched = new WeakMap<Element, Watch>();
  readonly #onView = new Set<Element>();
  readonly #observer = new IntersectionObserver((entries) => entries.forEach(this.#look), {
    threshold: STEPS,
  });

  constructor() {
    document.addEventListener('visibilitychange', this.#pause);
  }

  /** Calls `onSeen` once. A second call for the same node and key changes nothing. */
  watch(node: Element, key: string, onSeen: () => void): void {
    if (this.#watched.get(node)?.key === key) return;
    this.#forget(node);
    this.#watched.set(node, { key, onSeen });
    this.#observer.observe(node);
  }

  stop(): void {
    document.removeEventListener('visibilitychange', this.#pause);
    this.#observer.disconnect();
    this.#onView.forEach((node) => this.#forget(node));
  }

  #look = ({ target, intersectionRect, boundingClientRect, rootBounds }: IntersectionObserverEntry): void => {
    // `rootBounds` is null in a frame of another origin.
    const room = rootBounds?.height ?? innerHeight;
    const isHalf =
      intersectionRect.width * 2 >= boundingClientRect.width &&
      intersectionRect.height * 2 >= Math.min(boundingClientRect.height, room) &&
      intersectionRect.height > 0;
    if (isHalf === this.#onView.has(target)) return;
    if (isHalf) {
      this.#onView.add(target);
      this.#start(target);
    } else {
      this.#onView.delete(target);
      clearTimeout(this.#watched.get(target)?.timer);
    }
  };

  #start(node: Element): void {
    const watch = this.#watched.get(node);
    if (!watch || document.hidden) return;
    watch.timer = setTimeout(() => {
      this.#observer.unobserve(node);
      this.#onView.delete(node);
      watch.onSeen();
    }, DWELL);
  }

  /** The page was hidden or is back: what is on view starts its second anew. */
  #pause = (): void => {
    for (const node of this.#onView) {
      clearTimeout(this.#watched.get(node)?.timer);
      this.#start(node);
    }
  };

  #forget(node: Element): void {
    clearTimeout(this.#watched.get(node)?.timer);
    this.#watched.delete(node);
    this.#onView.delete(node);
    this.#observer.unobserve(node);
  }
}

import type { ReactiveController, ReactiveControllerHost } from 'lit';

/** Enough for the first screens; a longer list follows in slices that leave the page responsive. */
const FIRST = 24;
const SLICE = 48;

/** Lets a long list grow slice by slice, a task each. */
export class SliceController implements ReactiveController {
  /** How many items there are. */
  total = 0;
  #shown = FIRST;
  #timer?: ReturnType<typeof setTimeout>;
  #host: ReactiveControllerHost;

  constructor(host: ReactiveControllerHost) {
    this.#host = host;
    host.addController(this);
  }

  /** How many of them to draw now. */
  get shown(): number {
    return this.#shown;
  }

  hostUpdated(): void {
    if (this.#shown >= this.total) return;
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => {
      this.#shown += SLICE;
      this.#host.requestUpdate();
    });
  }

  hostDisconnected(): void {
    clearTimeout(this.#timer);
  }
}

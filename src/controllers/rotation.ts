import type { ReactiveController, ReactiveControllerHost } from 'lit';

/** The shortest turn, in seconds; in less, a message cannot be read. */
const SHORTEST = 3;

/**
 * Takes turns, at rest while the reader points at the host or has the focus in it, while it is
 * paused, while the page is hidden, and where less motion is asked for.
 */
export class RotationController implements ReactiveController {
  /** Number of the present turn, from 0. */
  turn = 0;
  paused = false;
  #seconds = 0;
  #timer?: ReturnType<typeof setInterval>;
  #host: ReactiveControllerHost & HTMLElement;

  constructor(host: ReactiveControllerHost & HTMLElement) {
    this.#host = host;
    host.addController(this);
    host.requestUpdate();
  }

  get seconds(): number {
    return this.#seconds;
  }

  /** Length of a turn; 0 stops. */
  set seconds(seconds: number) {
    const length = seconds > 0 ? Math.max(seconds, SHORTEST) : 0;
    if (length === this.#seconds) return;
    this.#seconds = length;
    this.hostDisconnected();
    this.hostConnected();
    this.#host.requestUpdate();
  }

  hostConnected(): void {
    // The length may be set while the host is away.
    if (!this.#seconds || this.#timer || !this.#host.isConnected) return;
    this.paused ||= matchMedia('(prefers-reduced-motion: reduce)').matches;
    this.#timer = setInterval(this.#tick, this.#seconds * 1000);
  }

  hostDisconnected(): void {
    clearInterval(this.#timer);
    this.#timer = undefined;
  }

  toggle = (): void => {
    this.paused = !this.paused;
    this.#host.requestUpdate();
  };

  #tick = (): void => {
    if (this.paused || document.hidden || this.#host.matches(':hover, :focus-within')) return;
    this.turn++;
    this.#host.requestUpdate();
  };
}

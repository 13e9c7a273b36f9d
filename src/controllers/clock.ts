import type { ReactiveController, ReactiveControllerHost } from 'lit';

/**
 * Draws its host anew at a given time. Nothing runs while the page is hidden or the host is away; when it is
 * back, the host is drawn at once.
 */
export class ClockController implements ReactiveController {
  #timer?: ReturnType<typeof setTimeout>;

  constructor(private readonly host: ReactiveControllerHost & HTMLElement) {
    host.addController(this);
  }

  hostConnected(): void {
    document.addEventListener('visibilitychange', this);
    this.host.requestUpdate();
  }

  hostDisconnected(): void {
    document.removeEventListener('visibilitychange', this);
    clearTimeout(this.#timer);
  }

  handleEvent(): void {
    this.host.requestUpdate();
  }

  /** @param delay milliseconds from now; takes the place of what was asked for before */
  wakeIn(delay: number): void {
    clearTimeout(this.#timer);
    // A host that is removed at once is still drawn once: a timer set then would hold it.
    if (document.hidden || !this.host.isConnected) return;
    this.#timer = setTimeout(() => this.host.requestUpdate(), delay);
  }
}

import type { ReactiveController, ReactiveControllerHost } from 'lit';

/**
 * Updates its host at a given time. No timer runs while the page is hidden or the host is removed; when either is
 * back, the host is updated at once.
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

  /**
   * Sets the time of the next update; an earlier call no longer counts.
   *
   * @param delay milliseconds from now
   */
  wakeIn(delay: number): void {
    clearTimeout(this.#timer);
    // A host that is removed right away is still updated once: a timer set by that would keep it in memory.
    if (document.hidden || !this.host.isConnected) return;
    this.#timer = setTimeout(() => this.host.requestUpdate(), delay);
  }
}

import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { tellDeveloper } from './tell-developer.js';

type Host = ReactiveControllerHost & HTMLElement;

/** What to load: a key, and the way to load it. */
export interface Job<T> {
  /** Another key means that it must be loaded anew. */
  key: unknown;
  /**
   * A value that is returned as such, not as a promise, is drawn by the same update.
   *
   * @param signal aborted when the result is not wanted any more
   */
  load: (signal: AbortSignal) => T | Promise<T>;
}

/**
 * Loads what an element shows. A new job replaces the one under way, which is aborted, as it is when the element is
 * removed; what is on view stays until the new value arrives. A failure fires `insole-error` and is told once in the
 * console.
 */
export class LoadController<T> implements ReactiveController {
  value?: T;
  failure?: unknown;
  /** The latest job, under way or done; absent where there is nothing to load. */
  job?: Job<T>;
  /** Cancels the job that is under way. */
  #abort?: AbortController;

  /** @param plan gives the job for the host's present properties, or nothing to load */
  constructor(
    private readonly host: Host,
    private readonly plan: () => Job<T> | undefined,
  ) {
    host.addController(this);
  }

  hostUpdate(): void {
    const job = this.plan();
    // An element that is removed before its first update loads nothing.
    if (job?.key === this.job?.key || !this.host.isConnected) return;
    this.#abort?.abort();
    this.job = job;
    this.failure = undefined;
    if (job) void this.#run(job);
    else this.value = undefined;
  }

  hostDisconnected(): void {
    if (!this.#abort) return;
    this.#abort.abort();
    this.#abort = this.job = undefined;
  }

  /** Tries again, for instance after a failure. */
  reload(): void {
    this.job = undefined;
    this.host.requestUpdate();
  }

  async #run(job: Job<T>): Promise<void> {
    const abort = (this.#abort = new AbortController());
    let value: T | undefined;
    let failure: unknown;
    try {
      const result = job.load(abort.signal);
      // Not by `instanceof`: a page's scripts may have replaced the browser's Promise.
      value = (result as Promise<T> | undefined)?.then ? await result : (result as T);
    } catch (error) {
      failure = error;
    }
    if (abort.signal.aborted) return;
    this.#abort = undefined;
    this.value = value;
    this.conclude(failure);
  }

  /** Ends a job: updates the host, and reports a failure. A host calls it itself when a chunk of its code cannot be fetched. */
  conclude(failure: unknown): void {
    this.failure = failure;
    this.host.requestUpdate();
    if (failure) void tellDeveloper(({ reportFailure }) => reportFailure(this.host, failure));
  }
}

import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { InsoleErrorEvent } from './error-event.js';
import { Failure, isFailure } from './failure.js';

type Host = ReactiveControllerHost & HTMLElement;

/** What to load: a key that changes when it must be loaded anew, and the loading itself. */
export interface Job<T> {
  key: unknown;
  load: () => Promise<T>;
}

/**
 * Loads what an element shows. A new job replaces the one under way, whose result is then ignored;
 * what is on view stays until the new value arrives. A failure fires `insole-error` and is told once
 * in the console.
 */
export class LoadController<T> implements ReactiveController {
  value?: T;
  failure?: Failure;
  #job?: Job<T>;

  /** @param plan gives the job for the host's present properties, or nothing to load */
  constructor(
    private readonly host: Host,
    private readonly plan: () => Job<T> | undefined,
  ) {
    host.addController(this);
  }

  hostUpdate(): void {
    const job = this.plan();
    if (job?.key === this.#job?.key) return;
    this.#job = job;
    this.failure = undefined;
    if (job) void this.#run(job);
    else this.value = undefined;
  }

  /** Tries again, for instance after a failure. */
  reload(): void {
    this.#job = undefined;
    this.host.requestUpdate();
  }

  async #run(job: Job<T>): Promise<void> {
    let value: T | undefined;
    let failure: Failure | undefined;
    try {
      value = await job.load();
    } catch (error) {
      failure = isFailure(error) ? error : new Failure('broken', '', String(error));
    }
    if (job !== this.#job) return;
    this.value = value;
    this.failure = failure;
    this.host.requestUpdate();
    if (failure) void report(this.host, failure);
  }
}

async function report(host: HTMLElement, failure: Failure): Promise<void> {
  let { message } = failure;
  try {
    const { explainFailure, warnOnce } = await import('./diagnose.js');
    message = await explainFailure(failure);
    warnOnce(`<${host.localName}> ${message}`);
  } catch {
    console.warn(`Insole: <${host.localName}> ${message}`);
  }
  const event = new InsoleErrorEvent(failure.code, message);
  host.dispatchEvent(event);
}

import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { InsoleErrorEvent } from './error-event.js';
import { Failure } from './failure.js';
import { warnOnce } from './warn.js';

type Host = ReactiveControllerHost & HTMLElement;

/** What to load: a key that changes when it must be loaded anew, and the loading itself. */
export interface Job<T> {
  key: string;
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
  #host: Host;
  #plan: () => Job<T> | undefined;
  #job?: Job<T>;

  /** @param plan gives the job for the host's present properties, or nothing to load */
  constructor(host: Host, plan: () => Job<T> | undefined) {
    this.#host = host;
    this.#plan = plan;
    host.addController(this);
  }

  hostUpdate(): void {
    const job = this.#plan();
    if (job?.key === this.#job?.key) return;
    this.#start(job);
  }

  /** Tries again, for instance after a failure. */
  reload(): void {
    this.#start(this.#plan());
    this.#host.requestUpdate();
  }

  #start(job?: Job<T>): void {
    this.#job = job;
    this.failure = undefined;
    if (!job) this.value = undefined;
    else void this.#run(job);
  }

  async #run(job: Job<T>): Promise<void> {
    let value: T | undefined;
    let failure: Failure | undefined;
    try {
      value = await job.load();
    } catch (error) {
      failure = error instanceof Failure ? error : new Failure('broken', String(error));
    }
    if (job !== this.#job) return;
    this.value = value;
    this.failure = failure;
    this.#host.requestUpdate();
    if (failure) report(this.#host, failure);
  }
}

function report(host: HTMLElement, { code, message }: Failure): void {
  warnOnce(`<${host.localName}> ${message}`);
  const event = new InsoleErrorEvent(code, message);
  host.dispatchEvent(event);
}

import type { Terminal } from './terminal.js';

/** Work shorter than this is not told of, in milliseconds. */
const PATIENCE = 2000;
/** How often a line is renewed on a screen, and written to a log. */
const ON_SCREEN = 500;
const IN_LOG = 10_000;
/** The clock is looked at once in so many rows. */
const ROWS = 2048;

const count = new Intl.NumberFormat('en');

/** Tells on standard error how far long work is. */
export class Progress {
  #terminal: Terminal;
  #start: number;
  #next: number;
  #rows = 0;
  #hasLine = false;

  constructor(terminal: Terminal) {
    this.#terminal = terminal;
    this.#start = terminal.now();
    this.#next = this.#start + PATIENCE;
  }

  /** One more row; `tell` says what there is so far. */
  step(tell: () => string): void {
    if (++this.#rows % ROWS) return;
    const now = this.#terminal.now();
    if (now < this.#next) return;
    const { isScreen } = this.#terminal;
    this.#next = now + (isScreen ? ON_SCREEN : IN_LOG);
    const seconds = Math.round((now - this.#start) / 1000);
    const line = `${count.format(this.#rows)} rows, ${tell()}, ${seconds} s`;
    this.#terminal.write(isScreen ? `\r\u001b[K${line}` : `${line}\n`);
    this.#hasLine = isScreen;
  }

  /** Takes the line away. */
  end(): void {
    if (this.#hasLine) this.#terminal.write('\r\u001b[K');
    this.#hasLine = false;
  }
}

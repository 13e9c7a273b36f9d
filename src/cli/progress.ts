import type { Terminal } from './terminal.js';

/** Progress is shown only for work that takes longer than this, in milliseconds. */
const PATIENCE = 2000;
/** How often the line is renewed on a screen, and written to a log, in milliseconds. */
const ON_SCREEN = 500;
const IN_LOG = 10_000;
/** The clock is read once every so many rows. */
const ROWS = 2048;

const count = new Intl.NumberFormat('en');

/** Shows the progress of long work on standard error. */
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

  /**
   * Counts one more row.
   *
   * @param tell says what there is so far, when a line is due
   */
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

  /** Removes the line from the screen. */
  end(): void {
    if (this.#hasLine) this.#terminal.write('\r\u001b[K');
    this.#hasLine = false;
  }
}

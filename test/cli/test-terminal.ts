import type { Terminal } from '../../src/cli/terminal.js';

/** Takes down what a command writes. */
export class TestTerminal implements Terminal {
  printed = '';
  errors = '';
  isScreen = false;
  contentFolder = '';

  out = (text: string): void => {
    this.printed += text;
  };

  error = (text: string): void => {
    this.errors += text;
  };

  write = (text: string): void => {
    this.errors += text;
  };

  now = (): number => Date.parse('2026-11-21T10:00:00Z');
}

/** Keeps the console's warnings from the runner for a test, and hands over those of ours. */
export function catchWarnings(): string[] {
  const lines: string[] = [];
  const original = console.warn;
  beforeEach(() => {
    lines.length = 0;
    console.warn = (...args: unknown[]): void => {
      if (String(args[0]).startsWith('Insole: ')) lines.push(args.join(' '));
      else original.apply(console, args);
    };
  });
  afterEach(() => {
    console.warn = original;
  });
  return lines;
}

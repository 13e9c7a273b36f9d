const said = new Set<string>();

/**
 * Tells the page's developer something once, in the console; readers never see it.
 *
 * @param message what was wrong, where, and how to mend it
 */
export function warnOnce(message: string): void {
  if (said.has(message)) return;
  said.add(message);
  console.warn(`Insole: ${message}`);
}

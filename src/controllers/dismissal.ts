/**
 * Remembers that a banner was closed, on this device, where the page may store anything at all. The
 * key names the messages, so that a new message is shown again.
 */
const keyOf = (ids: string[]): string => `insole:dismissed:${ids.join('|')}`;

/** What was closed since the page was loaded, which counts also where storage is denied. */
const closed = new Set<string>();

export function isDismissed(ids: string[]): boolean {
  try {
    return closed.has(keyOf(ids)) || localStorage.getItem(keyOf(ids)) !== null;
  } catch {
    return false;
  }
}

export function rememberDismissal(ids: string[]): void {
  closed.add(keyOf(ids));
  try {
    localStorage.setItem(keyOf(ids), '1');
  } catch {
    // Storage is denied: it is closed until the page is loaded again.
  }
}

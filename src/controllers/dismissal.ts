import type { Promotion } from '../model/promotion.js';

/**
 * Remembers that a banner was closed, on this device, where the page may store anything at all. The
 * key names the messages, so that a new message is shown again.
 */
const keyOf = (promotions: readonly Promotion[]): string =>
  `insole:dismissed:${promotions.map(({ id, text, freeOver }) => id ?? text ?? `free-over-${freeOver}`).join('|')}`;

/** What was closed since the page was loaded, which counts also where storage is denied. */
const closed = new Set<string>();

export function isDismissed(promotions: readonly Promotion[]): boolean {
  const key = keyOf(promotions);
  try {
    return closed.has(key) || localStorage.getItem(key) !== null;
  } catch {
    return false;
  }
}

export function rememberDismissal(promotions: readonly Promotion[]): void {
  const key = keyOf(promotions);
  closed.add(key);
  try {
    localStorage.setItem(key, '1');
  } catch {
    // Storage is denied: it is closed until the page is loaded again.
  }
}

/**
 * What a reader has typed and not yet sent, until the tab is closed; only until the page is left where storage is
 * denied. On the reader's own device, and nowhere else.
 */
const PREFIX = 'insole:draft:';

const typed = new Map<string, string>();

export function readDraft(key: string): string {
  try {
    return typed.get(key) ?? sessionStorage.getItem(PREFIX + key) ?? '';
  } catch {
    return '';
  }
}

/** @param text empty to forget it */
export function keepDraft(key: string, text: string): void {
  typed.set(key, text);
  try {
    if (text) sessionStorage.setItem(PREFIX + key, text);
    else sessionStorage.removeItem(PREFIX + key);
  } catch {
    // Storage is denied or full: the draft lives as long as the page.
  }
}

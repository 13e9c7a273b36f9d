/** Reads what servers send, which may be anything. */

export const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** The records of a list; none where it is no list. */
export const records = (value: unknown): Record<string, unknown>[] =>
  Array.isArray(value) ? value.filter(isRecord) : [];

/** A text, or a number as one; empty for anything else. */
export const text = (value: unknown): string =>
  typeof value === 'string' ? value : typeof value === 'number' ? String(value) : '';

/** The same, but absent where it is empty. Ids of 0 stand for "none" in several systems. */
export const idOf = (value: unknown): string | undefined =>
  value === 0 || value === '0' ? undefined : text(value) || undefined;

/** Puts back what servers escape in names, which they keep as markup. */
export const unescape = (value: unknown): string =>
  text(value)
    .replace(/&lt;/g, '<')
    .replace(/&gt;/g, '>')
    .replace(/&quot;/g, '"')
    .replace(/&#0?39;/g, "'")
    .replace(/&amp;/g, '&');

/** An instant as ISO text; empty where it is none. */
export function isoDate(value: string | number): string {
  const date = new Date(value);
  return isNaN(date.getTime()) ? '' : date.toISOString();
}

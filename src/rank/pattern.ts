/** A word that means nothing here. */
export const UNKNOWN = '_';
/** The end of a part of a sentence: a comma, a bracket, "but". */
export const BREAK = ',';

/**
 * A pattern over concepts as a regular expression.
 *
 * @param pattern encoded. `~` is up to two other words of the same part, `~5` up to five; all else is as in any regular expression
 */
export function compilePattern(pattern: string, flags?: string): RegExp {
  return new RegExp(
    pattern.replace(/~(\d?)/g, (_, count: string) => `[^${BREAK}]{0,${count || 2}}?`),
    flags,
  );
}

import type { FoundClaim } from '../../src/claims/index.js';

/** A stretch of a text: plain, or with the claims that are in it, by their places in the list. */
export interface Stretch {
  text: string;
  claims: readonly number[];
}

/**
 * Cuts a text where claims begin and end; what several claims share is one stretch of all of them.
 *
 * @param claims as `findClaims` gives them
 */
export function markClaims(text: string, claims: readonly FoundClaim[]): Stretch[] {
  const spans = claims.map(({ index, phrase }) => [index, index + phrase.length] as const);
  const cuts = [...new Set([0, text.length, ...spans.flat()])].sort((a, b) => a - b);
  return cuts.slice(0, -1).map((start, place) => ({
    text: text.slice(start, cuts[place + 1]),
    claims: spans.flatMap(([from, to], number) => (from <= start && start < to ? [number] : [])),
  }));
}

import { mayClaim } from '../claims/hint.js';

/**
 * Tells the author in the console where a text of theirs claims what an advertising authority may object to. Readers
 * download the rules only where the text speaks of health at all.
 *
 * @param locale BCP 47 tag of the text's language
 */
export function checkClaims(host: HTMLElement, text: string, locale: string): void {
  if (mayClaim(text)) {
    import('./warn-claims.js').then(
      ({ warnClaims }) => warnClaims(host.localName, text, locale),
      () => undefined,
    );
  }
}

import { mayClaim } from '../claims/hint.js';

/**
 * Warns the author in the console of claims in a text that an advertising authority may object to. The rules are
 * downloaded only where the text speaks of health at all.
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

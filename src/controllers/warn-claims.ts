import { findClaims } from '../claims/find-claims.js';
import { warnOnce } from './diagnose.js';

/** Names all claims of a text in one line of the console, each with what to write instead; points have `|` between. */
export function warnClaims(tag: string, text: string, locale: string): void {
  const claims = findClaims(text.replaceAll('|', '\n'), locale).map(
    ({ phrase, instead }) => `"${phrase}" (instead: ${instead})`,
  );
  if (!claims.length) return;
  warnOnce(
    `<${tag}> claims what an advertising authority may object to: ${claims.join(', ')}. ` +
      'No shoe or cushion is shown to treat or prevent anything.',
  );
}

import type { Review, Reviewer } from '../model/condition.js';
import type { GuideFields } from './guide-fields.js';
import type { Report } from './problem.js';
import type { YamlData } from './yaml.js';

/** The hash by which a reviewed text is recognised: "sha256-" and 12 hexadecimal digits. Line ends do not count. */
export async function hashText(text: string): Promise<string> {
  const bytes = new TextEncoder().encode(text.replaceAll('\r\n', '\n'));
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes));
  const hex = Array.from(digest, (byte) => byte.toString(16).padStart(2, '0')).join('');
  return `sha256-${hex.slice(0, 12)}`;
}

/** The dates of a text, and its reviewer if the text is still the one that was signed; else a warning is reported. */
export async function readReview(
  { checked, next, reviewer }: Pick<GuideFields, 'checked' | 'next' | 'reviewer'>,
  signedText: string,
  yaml: YamlData,
  report: Report,
): Promise<Review> {
  if (!reviewer) return { checked, next };
  const { text, ...signed } = reviewer;
  const hash = await hashText(signedText);
  if (text === hash) return { checked, next, reviewer: signed satisfies Reviewer };
  const why = text ? 'the text has changed since' : 'it does not say which text was read';
  report.warn(
    yaml.placeOf(['reviewer', 'text']),
    'reviewer.text',
    `The review has lapsed: ${why}. Once ${reviewer.name} has read the present text, write text: ${hash}`,
  );
  return { checked, next };
}

/** A file's text without the lines of its `reviewer` field: what a reviewer signs. */
export function cutReviewer(text: string, yaml: YamlData): string {
  const [first, last] = yaml.linesOf('reviewer') ?? [0, 0];
  return text
    .split('\n')
    .filter((_, index) => index + 1 < first || index + 1 > last)
    .join('\n');
}

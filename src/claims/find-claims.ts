import { EN } from './en.js';
import type { ClaimReason, ClaimRule, ClaimRules } from './rules.js';

/** A claim in a text. */
export interface FoundClaim {
  /** The words that claim too much, as they stand in the text. */
  phrase: string;
  /** Where they begin in the text, in UTF-16 code units. */
  index: number;
  /** What to write instead, as advice to the author. */
  instead: string;
  /** Why it may not be said, and who says so. */
  reason: ClaimReason;
  /** The sentence that they stand in, without the white space around it. */
  sentence: string;
}

/**
 * Whose text it is. In a `guide` the rules of `always` hold for every sentence; in a `shop`'s text all rules hold, but
 * only for sentences that speak of health.
 */
export type ClaimContext = 'guide' | 'shop';

const RULES: Readonly<Record<string, ClaimRules>> = { en: EN };

const languageOf = (locale: string): string => locale.split('-')[0]!.toLowerCase();

/** True where there are rules for the words of this language. */
export const hasClaimRules = (locale: string): boolean => languageOf(locale) in RULES;

const segmenters = new Map<string, Intl.Segmenter>();

function* splitSentences(text: string, language: string): Iterable<{ segment: string; index: number }> {
  let segmenter = segmenters.get(language);
  if (!segmenter) {
    segmenter = new Intl.Segmenter(language, { granularity: 'sentence' });
    segmenters.set(language, segmenter);
  }
  yield* segmenter.segment(text);
}

/**
 * Finds the words in which a text claims what an advertising authority may object to, or what no evidence bears out.
 * A sentence that denies a claim makes none. It knows words, not meanings: it warns, and cannot clear a text.
 *
 * @param text plain, of any length
 * @param locale BCP 47 tag of the text's language; a language without rules has no claims, see {@link hasClaimRules}
 * @param context whose text it is
 * @returns in the order of the text; each rule once in a sentence
 */
export function findClaims(text: string, locale: string, context: ClaimContext = 'shop'): FoundClaim[] {
  const language = languageOf(locale);
  const rules = RULES[language];
  const isShop = context === 'shop';
  if (!rules || (isShop && !rules.health.test(text))) return [];
  const tried = isShop ? [...rules.selling, ...rules.always] : rules.always;
  const claims: FoundClaim[] = [];
  for (const { segment, index } of splitSentences(text, language)) {
    if ((isShop && !rules.health.test(segment)) || rules.denied.test(segment)) continue;
    claims.push(
      ...tried.flatMap((rule) =>
        tryRule(isShop && rule.shop ? { ...rule, instead: rule.shop } : rule, segment, index),
      ),
    );
  }
  return claims.sort((a, b) => a.index - b.index);
}

function tryRule({ claim, instead, reason }: ClaimRule, segment: string, start: number): FoundClaim[] {
  const match = claim.exec(segment);
  if (!match) return [];
  return [{ phrase: match[0], index: start + match.index, instead, reason, sentence: segment.trim() }];
}

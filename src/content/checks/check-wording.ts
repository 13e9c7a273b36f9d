import type { Place, Report } from '../problem.js';
import { countWords } from '../reading-time.js';
import { BANNED_EN, DENIED_EN, type Banned } from './banned-en.js';

/** Words that a reader sees. */
export interface Wording {
  text: string;
  place: Place;
  field: string;
  /** True for the name of a claim that its section denies: "Insoles to prevent back pain." */
  topic?: boolean;
}

/** A plain sentence has no more words. */
const LONGEST_SENTENCE = 20;

const RULES: Readonly<Record<string, { banned: readonly Banned[]; denied: RegExp }>> = {
  en: { banned: BANNED_EN, denied: DENIED_EN },
};

/** Claims that the editorial rules ban are errors, unless their own sentence denies them; long sentences are warnings. */
export function checkWording(wordings: readonly Wording[], locale: string, report: Report): void {
  const sentences = new Intl.Segmenter(locale, { granularity: 'sentence' });
  const rules = RULES[locale.split('-')[0]!.toLowerCase()];
  for (const { text, place, field, topic } of wordings)
    for (const { segment } of sentences.segment(text)) {
      const sentence = segment.trim();
      if (rules && !topic && !rules.denied.test(sentence))
        for (const { claim, instead } of rules.banned) {
          const [found] = claim.exec(sentence) ?? [];
          if (found) report.error(place, field, `"${found}" claims too much. Instead: ${instead}.`);
        }
      const count = countWords(sentence);
      if (count > LONGEST_SENTENCE)
        report.warn(
          place,
          field,
          `A sentence has ${count} words, ${LONGEST_SENTENCE} at most read well: cut "${sentence.slice(0, 40)}…" in two.`,
        );
    }
}

/** True where there are rules for the words of this language. */
export const hasWordingRules = (locale: string): boolean => locale.split('-')[0]!.toLowerCase() in RULES;

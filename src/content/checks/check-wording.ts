import { findClaims } from '../../claims/find-claims.js';
import type { Place, Report } from '../problem.js';
import { countWords } from '../reading-time.js';

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

/** Claims that the editorial rules ban are errors, unless their own sentence denies them; long sentences are warnings. */
export function checkWording(wordings: readonly Wording[], locale: string, report: Report): void {
  const sentences = new Intl.Segmenter(locale, { granularity: 'sentence' });
  for (const { text, place, field, topic } of wordings) {
    for (const { phrase, instead } of topic ? [] : findClaims(text, locale, 'guide'))
      report.error(place, field, `"${phrase}" claims too much. Instead: ${instead}.`);
    for (const { segment } of sentences.segment(text)) {
      const sentence = segment.trim();
      const count = countWords(sentence);
      if (count > LONGEST_SENTENCE)
        report.warn(
          place,
          field,
          `A sentence has ${count} words, ${LONGEST_SENTENCE} at most read well: cut "${sentence.slice(0, 40)}…" in two.`,
        );
    }
  }
}

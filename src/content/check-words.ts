import type { Place, Problems } from './problem.js';

/** Claims that no guide makes (evidence base, section 6), each with what to write instead. */
const BANNED: readonly [RegExp, string][] = [
  [/\bcur(e|es|ed|ing)\b/i, 'may ease, can help'],
  [/\bheal(s|ed|ing)?\b/i, 'settles, gets better'],
  [/\btreat(s|ed|ing|ment|ments)?\b/i, 'may help with'],
  [/\bfix(es|ed|ing)?\b/i, 'may help with'],
  [/\bcorrect(s|ed|ing)?\b/i, 'changes'],
  [/\bprevent(s|ed|ing|ion)?\b/i, 'was linked with fewer'],
  [/\bclinically proven\b/i, 'the study and its grade'],
  [/\bdoctor[- ]recommended\b/i, 'who recommends it, with a source'],
  [/\bpain[- ]free\b/i, 'with less pain'],
  [/\bguarantee(d|s)?\b/i, 'may'],
  [/\bdetox\b/i, 'nothing of the kind'],
];

/** What turns a claim into its opposite, or into a question. */
const DENIED =
  /\b(no|not|never|none|nothing|without|neither|nor|cannot|unproven|unclear|whether|advises? against)\b|n['’]t\b/i;

/** A plain sentence has no more words than this. */
const LONGEST_SENTENCE = 20;

/** Banned claims are errors, unless their sentence denies them; long sentences are warnings. */
export function checkWords(text: string, place: Place, field: string, problems: Problems): void {
  for (const sentence of text.match(/[^.!?]+[.!?]*/g) ?? []) {
    const claim = DENIED.test(sentence) ? undefined : BANNED.find(([pattern]) => pattern.test(sentence));
    if (claim) {
      const [word] = claim[0].exec(sentence)!;
      problems.error(place, field, `"${word}" claims too much. Write: ${claim[1]}.`);
    }
    const count = sentence.trim().split(/\s+/).length;
    if (count > LONGEST_SENTENCE) {
      problems.warn(
        place,
        field,
        `a sentence of ${count} words is hard to read; ${LONGEST_SENTENCE} at most: "${sentence.trim().slice(0, 60)}…"`,
      );
    }
  }
}

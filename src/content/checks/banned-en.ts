/** A claim that no guide makes, and what to write instead. */
export interface Banned {
  claim: RegExp;
  instead: string;
}

const CAREFUL = 'may, can, might, some people find';

/** The editorial rules for English. A word for a part of the body, "heel", is no claim. */
export const BANNED_EN: readonly Banned[] = [
  { claim: /\bcur(e|es|ed|ing)\b/i, instead: CAREFUL },
  { claim: /\bheal(s|ed)?\b/i, instead: 'settles, gets better' },
  { claim: /\btreat(s|ed|ing)?\b/i, instead: CAREFUL },
  { claim: /\bfix(es|ing)?\b/i, instead: CAREFUL },
  {
    claim: /\bcorrect\w*\b.*\b(posture|alignment)\b|\b(posture|alignment)\b.*\bcorrect\w*/i,
    instead: 'feels steady',
  },
  {
    claim:
      /\bprevent(s|ed|ing|ion|ive)?\b.*\b(injur\w+|diseases?|illness\w*|pain|sprains?|strains?|fractures?|(osteo)?arthritis)\b/i,
    instead: 'what the study counted: "had fewer …"',
  },
  { claim: /\bclinically proven\b/i, instead: 'what was studied, with its grade' },
  { claim: /\bdoctor[- ]recommended\b/i, instead: 'who advises it, with its source' },
  { claim: /\bpain[- ]free\b/i, instead: 'with less pain, without pain' },
  { claim: /\bguarantee(s|d)?\b/i, instead: CAREFUL },
  { claim: /\bdetox\w*\b/i, instead: 'nothing of the kind' },
];

/** What turns a claim into its opposite, wherever it stands in the sentence. */
export const DENIED_EN = /\b(no|not|never|none|nothing|nobody|without|neither|nor|cannot)\b|n[’']t\b/i;

import { IMPLIED, MEDICAL, POSTURE, PREVENTION, PROOF, RELIEF, TESTIMONIAL } from './reasons.js';
import type { ClaimRules } from './rules.js';

const CAREFUL = 'may, can, might, some people find';
const COMFORT = 'what it is like: "soft", "some people find it more comfortable"';

/** Complaints and conditions: what a medicine would be for. */
const ILLS =
  'pains?|aches?|discomfort|(?:osteo)?arthritis|fasciitis|sciatica|bunions?|heel spurs?|shin splints?|neuropathy|flat feet|injur(?:y|ies)|diseases?|illness(?:es)?';

/** Words that stand before "for" in an offer: "ideal for …". */
const OFFERS =
  'suitable|ideal|perfect|great|good|best|right|made|designed|engineered|recommended|shoes?|insoles?|cushions?|supports?|relief|helps?|solutions?|remed(?:y|ies)';

/** The English of the editorial rules (docs/content.md). */
export const EN: ClaimRules = {
  always: [
    { claim: /\bcur(e|es|ed|ing)\b/i, instead: CAREFUL, shop: COMFORT, reason: MEDICAL },
    { claim: /\bheal(s|ed)?\b/i, instead: 'settles, gets better', shop: COMFORT, reason: MEDICAL },
    { claim: /\btreat(s|ed|ing)?\b/i, instead: CAREFUL, shop: COMFORT, reason: MEDICAL },
    { claim: /\bfix(es|ing)?\b/i, instead: CAREFUL, shop: COMFORT, reason: MEDICAL },
    {
      claim: /\bcorrect\w*\b.*\b(posture|alignment)\b|\b(posture|alignment)\b.*\bcorrect\w*/i,
      instead: 'feels steady',
      reason: POSTURE,
    },
    {
      claim:
        /\bprevent(s|ed|ing|ion|ive)?\b.*\b(injur\w+|diseases?|illness\w*|pain|sprains?|strains?|fractures?|(osteo)?arthritis)\b/i,
      instead: 'what the study counted: "had fewer …"',
      shop: 'what it has: "grippy outsole", "firm heel cup"',
      reason: PREVENTION,
    },
    {
      claim: /\bclinically proven\b/i,
      instead: 'what was studied, with its grade',
      shop: 'what was measured, how and by whom',
      reason: PROOF,
    },
    { claim: /\bdoctor[- ]recommended\b/i, instead: 'who advises it, with its source', reason: TESTIMONIAL },
    { claim: /\bpain[- ]free\b/i, instead: 'with less pain, without pain', shop: COMFORT, reason: RELIEF },
    {
      claim: /\bguarantee(s|d)?\b/i,
      instead: CAREFUL,
      shop: 'what you give: "30 days to try"',
      reason: PROOF,
    },
    { claim: /\bdetox\w*\b/i, instead: 'nothing of the kind', reason: MEDICAL },
  ],
  selling: [
    {
      // "Relieves heel pain", "pain relief": what authorities take for the claim of a medicine.
      claim: new RegExp(
        `\\b(?:reliev\\w+|eliminat\\w+|eas(?:es|ed|ing)|sooth\\w+|reduc\\w+)\\b[^.]*?\\b(?:${ILLS})\\b|\\b(?:pain|ache|sciatica|arthritis)[- ]relie\\w+`,
        'i',
      ),
      instead: 'what it is like: "soft", "feels comfortable"',
      reason: RELIEF,
    },
    {
      claim:
        /\b(?:improv|(?:re)?align|straighten)\w*\b[^.]*?\b(?:posture|alignment|spine|back|hips|legs)\b|\b(?:spine|back)[- ]align\w+/i,
      instead: 'what it is like: "feels steady"',
      reason: POSTURE,
    },
    {
      // A product that is named for a condition is taken to be for treating it.
      claim: new RegExp(
        `\\b(?:${OFFERS})\\b[^.,;]{0,20}? (?:for|against)(?: [\\w’'-]+){0,4}? (?:${ILLS})\\b|\\bhelps? with(?: [\\w’'-]+){0,4}? (?:${ILLS})\\b|\\b(?:${ILLS})(?: |-)(?:shoes?|insoles?|cushions?|pillows?|remed(?:y|ies)|solutions?)\\b`,
        'i',
      ),
      instead: 'what it has: "roomy toe box", or where it is used: "office chairs"',
      reason: IMPLIED,
    },
  ],
  health:
    /\b(?:pains?|painful|aches?|aching|discomfort|injur\w+|disease|illness|condition|symptoms?|(?:osteo)?arthritis|bunions?|fasciitis|sciatica|heel spurs?|shin splints?|sprains?|posture|(?:re)?align\w*|spine|pronation|flat feet|neuropathy|diabet\w+|clinical\w*|doctors?|medical\w*|toxins?|detox\w*|inflammation|circulation)\b/i,
  denied: /\b(no|not|never|none|nothing|nobody|without|neither|nor|cannot)\b|n[’']t\b/i,
};

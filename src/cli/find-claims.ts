import type { FeedItem } from '../catalog/index.js';
import { BANNED_EN, DENIED_EN } from '../content/checks/banned-en.js';

/** A sentence of the shop's that an advertising authority may object to. */
export interface Claim {
  /** 1-based line of the row; null where lines mean nothing. */
  line: number | null;
  id: string;
  field: 'title' | 'description' | 'highlights';
  /** The words that claim too much. */
  claim: string;
  /** The sentence that they are in, cut where it is long. */
  text: string;
}

/** How many claims are kept; all are counted. */
export const MAX_CLAIMS = 1000;

const LONGEST = 160;

/** What makes a claim one about health: leather is treated, and money-back guarantees are none. */
const HEALTH =
  /\b(?:pains?|painful|aches?|aching|injur\w+|disease|illness|condition|symptoms?|(?:osteo)?arthritis|bunions?|fasciitis|sciatica|heel spurs?|sprains?|posture|alignment|pronation|flat feet|neuropathy|diabet\w+|clinical\w*|doctors?|medical\w*|toxins?|detox\w*|inflammation|circulation)\b/i;

/** "Relieves heel pain", "pain relief": what authorities take for the claim of a medicine. */
const RELIEF =
  /\b(?:reliev\w+|eliminat\w+|eases?|sooth\w+)\b[^.]*\b(?:pains?|aches?|arthritis|fasciitis|bunions?)\b|\bpain[- ]relie\w+/i;

/** Gathers risky claims from the English texts of a feed, row by row; the same words of one product once. */
export class ClaimFinder {
  count = 0;
  readonly found: Claim[] = [];
  #seen = new Set<string>();

  take({ product: { id, words } }: FeedItem, line: number | null): void {
    const texts = { title: [words.title], description: [words.description], highlights: words.highlights };
    for (const [field, list] of Object.entries(texts) as [Claim['field'], string[]][]) {
      for (const text of list) {
        if (!HEALTH.test(text)) continue;
        for (const sentence of text.split(/(?<=[.!?])\s+|\n+/)) this.#judge(sentence, { line, id, field });
      }
    }
  }

  #judge(sentence: string, place: Pick<Claim, 'line' | 'id' | 'field'>): void {
    if (!HEALTH.test(sentence) || DENIED_EN.test(sentence)) return;
    for (const rule of [RELIEF, ...BANNED_EN.map(({ claim }) => claim)]) {
      const claim = rule.exec(sentence)?.[0];
      const key = `${place.id} ${claim}`;
      if (!claim || this.#seen.has(key)) continue;
      this.#seen.add(key);
      this.count++;
      const text = sentence.length > LONGEST ? `${sentence.slice(0, LONGEST)}…` : sentence;
      if (this.found.length < MAX_CLAIMS) this.found.push({ ...place, claim, text });
    }
  }
}

import type { FeedItem } from '../catalog/index.js';
import { findClaims } from '../claims/index.js';
import { TextSet } from './text-set.js';

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
const MAX_CLAIMS = 1000;

const LONGEST = 160;

/** Gathers claims from the English texts of a feed, row by row; the same words of one product count once. */
export class ClaimFinder {
  count = 0;
  readonly found: Claim[] = [];
  #seen = new TextSet();

  take({ product: { id, words } }: FeedItem, line: number | null): void {
    const texts = { title: [words.title], description: [words.description], highlights: words.highlights };
    for (const [field, list] of Object.entries(texts) as [Claim['field'], string[]][]) {
      for (const text of list) this.#judge(text, { line, id, field });
    }
  }

  #judge(whole: string, place: Pick<Claim, 'line' | 'id' | 'field'>): void {
    for (const { phrase: claim, sentence } of findClaims(whole, 'en')) {
      const key = `${place.id} ${claim}`;
      if (this.#seen.has(key)) continue;
      this.#seen.add(key);
      this.count++;
      const text = sentence.length > LONGEST ? `${sentence.slice(0, LONGEST)}…` : sentence;
      if (this.found.length < MAX_CLAIMS) this.found.push({ ...place, claim, text });
    }
  }
}

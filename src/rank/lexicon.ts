import { encode } from './concepts.js';
import { foldText } from './fold.js';
import { interestOf } from './interests.js';
import { BREAK, UNKNOWN } from './pattern.js';

/** What is known of a language. */
export interface Language {
  code: string;
  /** What words mean, as `encodeWords` has them. */
  words: string;
  /** Likewise, the words that say what a thing is and for whom: shoe or not, women or men. */
  kinds: string;
  /** Small words that the language is known by; they are left out when clauses are read. */
  small: string;
  /** Words that end a part of a sentence as a comma does: "but". */
  breaks: string;
  /** Beginnings of headings, as alternatives of an expression: of what is about other products, or the shop. */
  asides: string;
  /** Likewise, of what is about the product again. */
  backs: string;
  /** Likewise, words that in capitals before a colon begin what is about the shop. */
  labels: string;
  /** Beginnings of names of attributes that say nothing of how a shoe is built. */
  idle: string;
  /** Parts of names of attributes that say for whom a shoe is. */
  whose: string;
  /** The word that letters of fittings follow: "Weite H". */
  fitting?: string;
  /** True where the noun that says what a thing is comes first: "chaussures de ville". */
  nounFirst?: true;
}

/** Numbers of words that are the same in every lexicon; from the part's end to the colon they are the signs'. */
export const UNKNOWN_WORD = 0;
export const DROPPED = 1;
export const NEGATION = 5;
const NUMBER = encode`number`;
const FIRST_WORDS = [UNKNOWN, '', BREAK, encode`and`, ':', encode`neg`];

/** Words that are remembered at once: most texts make do with a few thousand. */
export const SLOTS = 1 << 15;
/** Compounds are without number; beyond so many meanings, new ones mean nothing. */
const MAX_MEANINGS = 0x7000;
/** Parts of a compound at most. */
const MAX_PARTS = 4;

/** Bits beside the number of a word that needs a second look: it may be the first half of a known one, "avant" of "avant-pied". */
export const NUMBERS = 0xffff;
/** Likewise of the "t" that "isn't" ends with. */
const ANY_LETTER = ~NUMBERS;
/** @param code of the letter or digit, in lower case without an accent, that the second half begins with; two may share a bit */
export const letterBit = (code: number): number => 0x10000 << (code & 15);

/** What words mean, as numbers: each stands for a text of concepts' codes. */
export class Lexicon {
  readonly nounFirst: boolean;
  /** The codes that each number stands for, and what they may matter to. */
  codes: string[] = [];
  interests: number[] = [];
  #numbers = new Map<string, number>();
  /** With which letters the second word may begin, as bits, by the first word of two. */
  #halves = new Map<string, number>();
  /** Codes by entry, as it is written in a language's table. */
  #entries = new Map<string, string>();
  /**
   * Words met before, each in two places: a hash, and its number with the letters its second half may begin with.
   * There is one of two slots for each, by another hash: what is remembered is bounded, and needs no text.
   */
  slots = new Int32Array(SLOTS * 2);

  /**
   * @param languages in order of precedence where a word means different things
   * @param table which of their words
   */
  constructor(languages: readonly Language[], table: 'words' | 'kinds' = 'words') {
    this.nounFirst = !!languages[0]?.nounFirst;
    for (const language of languages) {
      if (table === 'words') {
        this.#add('', language.small);
        this.#add(BREAK, language.breaks);
      }
      for (const line of language[table].split('\n')) {
        const [, several, one, entries] = /^(?:(.+)=|(.))(.*)/.exec(line)!;
        this.#add(several ?? one!, entries!);
      }
    }
    FIRST_WORDS.forEach((codes) => this.#number(codes));
  }

  /** Looks a word up that was not met before, or was forgotten. @returns its slot, where its number is now */
  learn(slot: number, key: number, text: string, start: number, end: number): number {
    const { slots } = this;
    slots.copyWithin(slot ^ 2, slot, slot + 2);
    slots[slot] = key;
    slots[slot + 1] = this.#resolve(foldText(text.slice(start, end)));
    return slot;
  }

  /** The number of two words with a hyphen or a space between, and where they end, if it stands in the lexicon just so; else those given. */
  join(text: string, start: number, end: number, number: number): [number: number, end: number] {
    const word = /^\w+[- ][a-z\d]+/.exec(foldText(text.slice(start, start + 40)))?.[0] ?? '';
    const codes = this.#entries.get(word) ?? this.#entries.get(word.replace(/[- ]/, '_'));
    return codes === undefined ? [number, end] : [this.#number(codes), start + word.length];
  }

  /** The words of a concept, by its code, as alternatives of an expression. */
  list(concept: string): string {
    const entries = [...this.#entries].filter(([, codes]) => codes === concept);
    return entries.map(([entry]) => entry.replace(/[*~]/, '')).join('|');
  }

  #add(codes: string, entries: string): void {
    for (const entry of entries.split(' ')) {
      if (entry && !this.#entries.has(entry)) this.#entries.set(entry, codes);
      const [first, second] = entry.split(/[-_]/);
      if (second) this.#halves.set(first!, (this.#halves.get(first!) ?? 0) | letterBit(second.charCodeAt(0)));
    }
  }

  #number(codes: string): number {
    let number = this.#numbers.get(codes);
    if (number === undefined) {
      if (this.codes.length > MAX_MEANINGS) return UNKNOWN_WORD;
      number = this.codes.push(codes) - 1;
      this.interests.push(interestOf(codes));
      this.#numbers.set(codes, number);
    }
    return number;
  }

  #resolve(word: string): number {
    const entries = this.#entries;
    // Of letters and digits, digits alone come before ":".
    const codes =
      word < ':'
        ? NUMBER + (entries.get(word.replace(/^[\d.,]+/, '')) ?? '')
        : (entries.get(word) ??
          (word.endsWith('s') ? entries.get(word.slice(0, -1)) : undefined) ??
          this.#findStart(word) ??
          this.#findParts(word) ??
          UNKNOWN);
    return this.#number(codes) | (word === 't' ? ANY_LETTER : (this.#halves.get(word) ?? 0));
  }

  /** The longest known beginning. */
  #findStart(word: string): string | undefined {
    for (let end = word.length; end > 2; end--) {
      const codes = this.#entries.get(`${word.slice(0, end)}*`);
      if (codes !== undefined) return codes;
    }
    return undefined;
  }

  /** The parts of a compound, in their order. */
  #findParts(word: string): string | undefined {
    let codes = '';
    let parts = 0;
    for (let at = 0; at < word.length && parts < MAX_PARTS; at++) {
      for (let end = Math.min(word.length, at + 16); end > at + 2; end--) {
        const part = this.#entries.get(`~${word.slice(at, end)}`);
        if (part === undefined) continue;
        codes += part;
        parts++;
        at = end - 1;
        break;
      }
    }
    return codes || undefined;
  }
}

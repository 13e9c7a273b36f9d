import { encode } from './concepts.js';
import { foldText } from './fold.js';
import { interestOf } from './interests.js';
import { BREAK, UNKNOWN } from './pattern.js';
import { LETTER, signAt } from './signs.js';

/** The words of a language. */
export interface Language {
  code: string;
  /** What words mean in sentences, in the form of `encodeWords`. */
  words: string;
  /**
   * The words that say what a thing is and for whom (shoe or not, women or men), in the same form. A word that only looks
   * like one of them ("crazy horse", a leather) is entered as a colour, which decides nothing.
   */
  kinds: string;
  /**
   * Small words, which are left out when clauses are read; and words that only look like one that means something:
   * `~reflex` is not "flexible".
   */
  small: string;
  /** Words that end a part of a sentence as a comma does: "but". */
  breaks: string;
  /** How headings begin under which a description speaks of other products or of the shop; alternatives of a regular expression. */
  asides: string;
  /** How headings begin under which it speaks of the product again; alternatives of a regular expression. */
  backs: string;
  /** Words that, in capitals before a colon, begin text about the shop; alternatives of a regular expression. */
  labels: string;
  /** Beginnings of answers that deny, as alternatives of an expression: "No", "Not here". */
  denial: string;
  /** How names of attributes begin that say nothing about how a shoe is built; alternatives of a regular expression. */
  idle: string;
  /** Parts of names of attributes that say for whom a shoe is; alternatives of a regular expression. */
  whose: string;
  /** Colours as names of colourways have them, folded; alternatives of a regular expression. */
  colors: string;
  /** Whose pair a name says it is, folded; alternatives of a regular expression. */
  wearers: string;
  /** The word that letters of fittings follow: "Weite H". */
  fitting?: string;
  /** True where the noun that says what a thing is comes first: "chaussures de ville". */
  nounFirst?: true;
}

/** Numbers of words that are the same in every lexicon. Those of `BREAK`, "and" and the colon are the codes of their marks in `signs.ts`. */
export const UNKNOWN_WORD = 0;
export const DROPPED = 1;
export const NEGATION = 5;
const NUMBER = encode`number`;
const FIRST_WORDS = [UNKNOWN, '', BREAK, encode`and`, ':', encode`neg`];

/** Words that are remembered at once, four to a hash: most texts make do with a few thousand. */
const SLOTS = 1 << 15;
/** Places of a hash, two to a word. */
const PLACES = 8;
/** The bits of a hash that say where its words' places begin. */
export const HASHES = SLOTS * 2 - PLACES;
/** Compounds are without number; beyond so many meanings, new ones mean nothing. */
const MAX_MEANINGS = 0x7000;
/** Parts of a compound at most. */
const MAX_PARTS = 4;

/** The bits of a word's own number. Above them is the number of a half, where the word may be the first of two that mean one thing: "avant" of "avant-pied". */
export const NUMBERS = 0xffff;
const HALF = 16;

/** What words mean, as numbers: each stands for a text of concepts' codes. */
export class Lexicon {
  readonly nounFirst: boolean;
  /** How answers begin that deny. */
  readonly denial: RegExp;
  /** The codes that each number stands for, and what they may matter to. */
  codes: string[] = [];
  interests: number[] = [];
  /** Where the word ends that was joined last. */
  end = 0;
  #numbers = new Map<string, number>();
  /** Numbers of words that another may follow; "t" has one for what "isn't" ends with. */
  #halves = new Map([['t', 1]]);
  /** For each of them, what may follow, with the mark between, and the codes of both. */
  #seconds: [rest: string, codes: string][][] = [[], []];
  /** Codes by entry, as it is written in a language's table. */
  #entries = new Map<string, string>();
  /**
   * Words met before, each in two places: a hash, and its number with its half's. There are four places for each, by
   * another hash: what is remembered is bounded, and needs no text.
   */
  slots = new Int32Array(SLOTS * 2);

  /**
   * @param languages in order of precedence where a word means different things
   * @param table which of their words
   */
  constructor(languages: readonly Language[], table: 'words' | 'kinds' = 'words') {
    this.nounFirst = !!languages[0]?.nounFirst;
    this.denial = new RegExp(
      `^\\s*(?:\\S+ ?: ?)?(?!.* pro)(?:${languages.map((each) => each.denial).join('|')})\\b`,
      'i',
    );
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

  /** The slot of a word that is not in the first of its hash: in a further one, or looked up and put in the first. */
  find(first: number, key: number, text: string, start: number, end: number): number {
    const { slots } = this;
    let slot = first;
    while ((slot += 2) < first + PLACES) if (slots[slot] === key) return slot;
    while (--slot > first + 1) slots[slot] = slots[slot - 2]!;
    slots[first] = key;
    slots[first + 1] = this.#resolve(foldText(text.slice(start, end)));
    return first;
  }

  /** What a half means, with the next word where that is its other half; `end` is then where it ends. */
  join(text: string, end: number, known: number): number {
    this.end = end;
    for (const [rest, codes] of this.#seconds[known >>> HALF]!) {
      if (!isNext(text, end, rest)) continue;
      this.end += rest.length;
      return this.#number(codes);
    }
    return known & NUMBERS;
  }

  /** The words of a concept, by its code, as alternatives of an expression. */
  list(concept: string): string {
    const entries = [...this.#entries].filter(([, codes]) => codes === concept);
    return entries.map(([entry]) => entry.replace(/[*~]/, '')).join('|');
  }

  #add(codes: string, entries: string): void {
    for (const entry of entries.split(' ')) {
      if (!entry || this.#entries.has(entry)) continue;
      this.#entries.set(entry, codes);
      const [half, rest] = entry.split(/([-_].+)/);
      if (!rest) continue;
      const number = this.#halves.get(half!) ?? this.#seconds.push([]) - 1;
      this.#halves.set(half!, number);
      this.#seconds[number]!.push([rest, codes]);
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
    return this.#number(codes) | ((this.#halves.get(word) ?? 0) << HALF);
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

/** Whether a word goes on with a mark and a second word: "-tape" after a hyphen, "_tape" after a hyphen or a space. */
function isNext(text: string, at: number, rest: string): boolean {
  let place = 1;
  while (place < rest.length && signAt(text, at + place) === rest.charCodeAt(place)) place++;
  return place === rest.length && signAt(text, at + place) < LETTER && /^(-| _)/.test(text[at]! + rest);
}

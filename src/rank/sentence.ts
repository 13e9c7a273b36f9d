import { DROPPED, HASHES, NEGATION, NUMBERS, UNKNOWN_WORD, type Lexicon } from './lexicon.js';
import { COLON, COMMA, END, HYPHEN, LETTER, NOTHING, PART, signAt, STOP } from './signs.js';

const units: number[] = [];

/** Words of a sentence at most, so that no text, however odd, is slow to read. */
const MAX_WORDS = 500;

/**
 * One sentence, word by word as a lexicon numbers them. The same object is filled again for each sentence,
 * for reading must cost next to nothing where there is nothing to read.
 */
export class Sentence {
  /** Past its last character, without the mark that ends it. */
  end = 0;
  count = 0;
  numbers = new Uint16Array(MAX_WORDS);
  ends = new Uint32Array(MAX_WORDS);
  /** What there may be to find in it: bits of `interests.ts`. */
  interests = 0;

  /** Reads the sentence that begins at `from`. @returns where the next begins */
  read(text: string, from: number, lexicon: Lexicon): number {
    const { numbers, ends } = this;
    const { slots, interests } = lexicon;
    const { length } = text;
    let count = 0;
    let found = 0;
    let start = from;
    // Two hashes of the word so far.
    let first = 0;
    let second = 0;
    let at = from;
    for (; at <= length; at++) {
      let sign = signAt(text, at);
      if (sign >= LETTER) {
        first = Math.imul(first ^ sign, 0x01000193);
        second = (Math.imul(second, 31) + sign) | 0;
        continue;
      }
      if (at > start) {
        let slot = (first ^ (first >>> 15)) & HASHES;
        if (slots[slot] !== second) slot = lexicon.find(slot, second, text, start, at);
        const known = slots[slot + 1]!;
        let word = known & NUMBERS;
        if (word !== known) {
          word = lexicon.join(text, at, known);
          at = lexicon.end;
          sign = signAt(text, at);
          if (at - start === 1 && /['‘’]t/i.test(text.slice(start - 1, at))) {
            word = NEGATION;
            // "isn't" is split at its apostrophe; what is before it means nothing by itself.
            if (numbers[count - 1] === UNKNOWN_WORD) count--;
          }
        }
        if (word !== DROPPED) {
          found |= interests[word]!;
          ends[count] = at;
          numbers[count++] = word;
        }
        first = second = 0;
      }
      start = at + 1;
      if (sign === NOTHING) continue;
      const mark = judgeMark(sign, text, at, lexicon);
      if (mark === END || (mark && count >= MAX_WORDS)) break;
      if (!mark) continue;
      ends[count] = start;
      numbers[count++] = mark;
    }
    this.end = Math.min(at, length);
    this.count = Math.min(count, MAX_WORDS);
    this.interests = found;
    return this.end + 1;
  }

  /** Its words in concepts' codes. */
  spell({ codes }: Lexicon): string {
    units.length = 0;
    for (let place = 0; place < this.count; place++) {
      const spelled = codes[this.numbers[place]!]!;
      for (let at = 0; at < spelled.length; at++) units.push(spelled.charCodeAt(at));
    }
    return String.fromCharCode(...units);
  }
}

/** The codes of digits are those from 48 on. */
const isDigit = (text: string, at: number): boolean => at >= 0 && (signAt(text, at) ^ 48) < 10;

/** Marks that mean several things, by what is around them: a full stop may be a decimal point, or belong to a unit. */
function judgeMark(sign: number, text: string, at: number, lexicon: Lexicon): number {
  // "Any padding? None."
  if (text[at] === '?' && lexicon.denial.test(text.slice(at + 1, at + 20))) return COLON;
  if (sign === COMMA) return isDigit(text, at + 1) && isDigit(text, at - 1) ? NOTHING : PART;
  if (sign === HYPHEN) return text[at - 1] === ' ' ? PART : NOTHING;
  if (sign !== STOP) return sign;
  if (isDigit(text, at + 1)) return NOTHING;
  const mayBeUnit = isDigit(text, at - 3) || isDigit(text, at - 4);
  if (
    mayBeUnit &&
    /\d ?(?:in|oz|ca)$/i.test(text.slice(Math.max(0, at - 5), at)) &&
    !/\s[A-Z]/.test(text.slice(at + 1, at + 3))
  )
    return NOTHING;
  // "int. sole", "max. 8 mm": a short word that a number or a word in small letters follows is cut short.
  const goesOn = text[at + 1] === ' ' && /[a-z\d]/.test(text.charAt(at + 2));
  if (
    goesOn &&
    /(?:^|\P{L})(?:\p{L}{1,3}|avail|approx|incl|spreng)$/iu.test(text.slice(Math.max(0, at - 7), at))
  )
    return NOTHING;
  // "i. d. Ferse": the second of two letters; "Riemen m. Schnalle", but not "5 m. Leather".
  if (
    text[at - 2] === ' ' &&
    (text[at - 3] === '.' || (/[fmuv]/.test(text[at - 1]!) && !isDigit(text, at - 3)))
  )
    return NOTHING;
  return END;
}

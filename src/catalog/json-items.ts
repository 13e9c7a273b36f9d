import { countLines } from './reader.js';

/** Where lists of products are, as keys from the root; an array at the root is one too. */
const LIST_PATH =
  /^(?:(?:data|response|result|collection|shop)\.)*(?:products|items|entries|results|data)(?:\.(?:edges|nodes|items))?$/;

/** Longer than any item: what is still open after so many characters was never closed. */
const MAX_ITEM = 5_000_000;

const QUOTE = 34;
const BACKSLASH = 92;
const OPEN = /[[{]/;

/**
 * Finds the items of a JSON feed in text that arrives in slices, without parsing the whole: the objects
 * of its list, or the objects that follow one another at the root (JSON lines, or a single product).
 * Each is handed over as text, so that a broken one spoils no other and a long feed causes no long task.
 */
export class JsonItems {
  /** The text around the items, `{"currency":"EUR","products":[]}`; empty where there is none. */
  envelope = '';
  #onItem: (text: string, line: number) => void;
  #text = '';
  #at = 0;
  /** The line of the place up to which lines were counted. */
  #line = 1;
  #counted = 0;
  /** Keys of the open containers; null in an array. */
  #path: (string | null)[] = [];
  #isList = false;
  #hadList = false;
  #key = '';
  /** Depth inside the item being scanned; 0 outside. */
  #depth = 0;
  #start = 0;

  /** @param onItem gets each item's source text and the line that it starts on */
  constructor(onItem: (text: string, line: number) => void) {
    this.#onItem = onItem;
  }

  write(text: string): void {
    if (this.isBroken) return;
    this.#drop();
    this.#text += text;
    while (this.#at < this.#text.length) {
      if (!(this.#depth ? this.#scanItem() : this.#scanOutside())) break;
    }
    this.isBroken = this.#text.length - (this.#depth ? this.#start : this.#at) > MAX_ITEM;
  }

  /** Whether it gave up on the rest, because something in it has no end. */
  isBroken = false;

  /** @returns what was left open, for a feed that is cut off; empty when it ended well */
  end(): string {
    if (this.#depth) return this.#text.slice(this.#start);
    if (!this.#path.length) return '';
    return this.#hadList ? '' : this.envelope;
  }

  /** Whether there was anything in the list, broken or not. */
  hadItems = false;

  /** The line that the scanner has reached. */
  get line(): number {
    return this.#line;
  }

  /** The line of a place, which is no earlier than the one asked for before. */
  #lineOf(place: number): number {
    this.#line += countLines(this.#text, this.#counted, place);
    this.#counted = place;
    return this.#line;
  }

  /** Forgets text that has been dealt with. */
  #drop(): void {
    const done = this.#depth ? this.#start : this.#at;
    this.#lineOf(done);
    this.#counted = 0;
    this.#text = this.#text.slice(done);
    this.#at -= done;
    this.#start = 0;
  }

  /** @returns false when more text is needed */
  #scanItem(): boolean {
    const text = this.#text;
    let at = this.#at;
    let depth = this.#depth;
    for (; at < text.length; at++) {
      const code = text.charCodeAt(at);
      if (code === QUOTE) {
        const end = findStringEnd(text, at);
        if (end < 0) break;
        at = end;
      } else if (code === 123 || code === 91) depth++;
      else if ((code === 125 || code === 93) && --depth === 0) {
        this.#hand(text.slice(this.#start, at + 1));
        at++;
        break;
      }
    }
    const isDone = depth === 0 || at >= text.length;
    this.#depth = depth;
    this.#at = at;
    return isDone;
  }

  #hand(item: string): void {
    this.hadItems = true;
    this.#onItem(item, this.#lineOf(this.#start));
  }

  #scanOutside(): boolean {
    const text = this.#text;
    const sign = text[this.#at]!;
    if (sign === '"') {
      const end = findStringEnd(text, this.#at);
      if (this.#breakLine(end)) return true;
      if (end < 0) return false;
      this.#key = text.slice(this.#at + 1, end);
      if (!this.#isList) this.envelope += text.slice(this.#at, end + 1);
      this.#at = end + 1;
    } else if (this.#isList && sign === '{') {
      this.#start = this.#at++;
      this.#depth = 1;
    } else {
      this.#at++;
      if (OPEN.test(sign)) this.#open(sign);
      else if (sign === ']' || sign === '}') this.#close(sign);
      else if (!this.#isList && this.#path.length) this.envelope += sign;
    }
    return true;
  }

  /** In JSON lines, a string that goes on beyond its line is broken, and costs that line only. */
  #breakLine(stringEnd: number): boolean {
    if (this.#hadList || this.#path.length !== 1) return false;
    const newline = this.#text.indexOf('\n', this.#at);
    if (newline < 0 || (stringEnd >= 0 && stringEnd < newline)) return false;
    this.#path = [];
    this.#finishRoot(this.envelope + this.#text.slice(this.#at, newline));
    this.#at = newline;
    return true;
  }

  #open(sign: string): void {
    if (!this.#path.length && !this.#hadList) this.envelope = '';
    this.#path.push(this.#path.length && this.#key ? this.#key : null);
    this.#key = '';
    this.#isList = sign === '[' && this.#isListHere();
    this.#hadList ||= this.#isList;
    this.envelope += sign;
  }

  #isListHere(): boolean {
    const keys = this.#path.slice(1);
    return !keys.length || LIST_PATH.test(keys.map((key) => key ?? '*').join('.'));
  }

  #close(sign: string): void {
    this.#path.pop();
    this.#isList = false;
    this.#key = '';
    this.envelope += sign;
    if (!this.#path.length && !this.#hadList) this.#finishRoot(this.envelope);
  }

  #finishRoot(item: string): void {
    this.hadItems = true;
    this.#onItem(item, this.#lineOf(this.#at - 1));
    this.envelope = '';
  }
}

/** The place of the quote that ends the string which starts at `from`; -1 when it is not in the text. */
function findStringEnd(text: string, from: number): number {
  for (let end = text.indexOf('"', from + 1); end >= 0; end = text.indexOf('"', end + 1)) {
    let before = end - 1;
    while (text.charCodeAt(before) === BACKSLASH) before--;
    if ((end - before) % 2) return end;
  }
  return -1;
}

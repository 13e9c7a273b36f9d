import { countLines } from './reader.js';

/** Where lists of products are, as keys from the root; an array at the root is one too. */
const LIST_PATH =
  /^(?:(?:data|response|result|collection\w*|shop|predictiveSearch)\.)*(?:products|items|entries|resources|results|data|search|productRecommendations)(?:\.(?:edges|nodes|items))?$/;

/** Longer than any item: what is still open after so many characters was never closed. */
const MAX_ITEM = 5_000_000;

const QUOTE = 0x22;
const OPEN_OBJECT = 0x7b;
const CLOSE_OBJECT = 0x7d;
const OPEN_LIST = 0x5b;
const CLOSE_LIST = 0x5d;
const BACKSLASH = 92;
/** What matters between items. */
const SIGN = /["{}[\]]/g;

/** What stands around a list that belongs to one product, and is not the feed's. */
const PRODUCT = /"(?:@type"\s*:\s*"Product|(?:g:)?(?:price|image_?link|availability)"\s*:)/i;

/**
 * Finds the items of a JSON feed in text that arrives in slices, without parsing the whole: the objects of its list, or
 * the objects that follow one another at the root (JSON lines, or a single product). Each is handed over as text, so that
 * a broken item does not spoil the others, and a long feed causes no long task.
 */
export class JsonItems {
  /** The text around the items, `{"currency":"EUR","products":[]}`; empty where there is none, and no longer than {@link MAX_ITEM}. */
  envelope = '';
  /** Whether there was anything in the list, broken or not. */
  hadItems = false;
  /** Whether it gave up on the rest, because something in it has no end. */
  isBroken = false;
  #onItem: (text: string, line: number) => void;
  /** The slice that is being scanned, and how far it is. */
  #text = '';
  #at = 0;
  /** Where in the slice the item, or the string outside of items, starts that is open; 0 where an earlier slice has its start. */
  #start = 0;
  /** What earlier slices have of it: put together, but not looked at again. */
  #held = '';
  #inString = false;
  /** Whether the string goes on with a sign that a backslash precedes. */
  #isEscaped = false;
  /** The line of the place in the slice up to which lines were counted. */
  #line = 1;
  #counted = 0;
  #startLine = 1;
  /** Keys of the open containers; null in an array. */
  #path: (string | null)[] = [];
  #isList = false;
  #hadList = false;
  /** Whether an item was found since the root was opened. */
  #hadItem = false;
  #key = '';
  /** Depth inside the item being scanned; 0 outside. */
  #depth = 0;

  /** @param onItem gets each item's source text and the line that it starts on */
  constructor(onItem: (text: string, line: number) => void) {
    this.#onItem = onItem;
  }

  write(text: string): void {
    if (this.isBroken) return;
    this.#text = text;
    this.#at = this.#start = this.#counted = 0;
    while (this.#at < text.length) {
      if (this.#depth) this.#scanItem();
      else this.#scanOutside();
    }
    if (this.#depth || this.#inString) this.#held += text.slice(this.#start);
    this.#lineOf(text.length);
    this.isBroken = this.#held.length > MAX_ITEM;
  }

  /** @returns the item that was left open, for a feed that is cut off; empty when it ended well */
  end(): string {
    if (this.#depth) return this.#held;
    return this.isOpen && !this.#hadList ? this.envelope : '';
  }

  /** Whether a list, or what is around it, has no end yet. */
  get isOpen(): boolean {
    return this.#path.length > 0;
  }

  /** Whether so much has come without an item that no list of products will. */
  get isLost(): boolean {
    return !this.hadItems && this.envelope.length >= MAX_ITEM;
  }

  /** The line that the last item starts on. */
  get line(): number {
    return this.#startLine;
  }

  /** The line of a place, which is no earlier than the one asked for before. */
  #lineOf(place: number): number {
    this.#line += countLines(this.#text, this.#counted, place);
    this.#counted = place;
    return this.#line;
  }

  #scanItem(): void {
    if (this.#inString && !this.#skipString()) return;
    const text = this.#text;
    let at = this.#at;
    let depth = this.#depth;
    for (; depth && at < text.length; at++) {
      const code = text.charCodeAt(at);
      if (code === QUOTE) {
        this.#at = at + 1;
        this.#skipString();
        at = this.#at - 1;
      } else if (code === OPEN_OBJECT || code === OPEN_LIST) depth++;
      else if (code === CLOSE_OBJECT || code === CLOSE_LIST) depth--;
    }
    this.#at = at;
    this.#depth = depth;
    if (!depth) this.#hand(this.#takeOpen(at));
  }

  /** Goes past the end of the string that is open. @returns false where that is not in the slice */
  #skipString(): boolean {
    const text = this.#text;
    const from = this.#at + +this.#isEscaped;
    let end = text.indexOf('"', from);
    while (end >= 0 && isEscapedAt(text, end, from)) end = text.indexOf('"', end + 1);
    this.#inString = end < 0;
    this.#isEscaped = end < 0 && isEscapedAt(text, text.length, from);
    this.#at = end < 0 ? text.length : end + 1;
    return end >= 0;
  }

  /** What was open, up to a place in the slice. */
  #takeOpen(end: number): string {
    const whole = this.#held + this.#text.slice(this.#start, end);
    this.#held = '';
    return whole;
  }

  #hand(item: string): void {
    this.hadItems = true;
    this.#onItem(item, this.#startLine);
  }

  #scanOutside(): void {
    if (this.#inString) return this.#scanString();
    SIGN.lastIndex = this.#at;
    const place = SIGN.test(this.#text) ? SIGN.lastIndex - 1 : this.#text.length;
    if (!this.#isList && this.#path.length) this.#keep(this.#text.slice(this.#at, place));
    this.#at = place;
    const sign = this.#text[place];
    if (sign === '"') this.#scanString();
    else if (this.#isList && sign === '{') {
      this.hadItems = this.#hadItem = true;
      this.#startLine = this.#lineOf(place);
      this.#start = this.#at++;
      this.#depth = 1;
    } else if (sign) {
      this.#at++;
      if (sign === '[' || sign === '{') this.#open(sign);
      else this.#close(sign);
    }
  }

  #keep(text: string): void {
    if (this.envelope.length < MAX_ITEM) this.envelope += text;
  }

  #scanString(): void {
    if (!this.#inString) this.#start = this.#at++;
    const from = this.#at;
    const hasEnd = this.#skipString();
    if (this.#breakLine(from) || !hasEnd) return;
    const string = this.#takeOpen(this.#at);
    this.#key = string.slice(1, -1);
    if (!this.#isList) this.#keep(string);
  }

  /** In JSON lines, a string that goes on beyond its line is broken, and costs that line only. */
  #breakLine(from: number): boolean {
    if (this.#hadList || this.#path.length !== 1) return false;
    const newline = this.#text.indexOf('\n', from);
    if (newline < 0 || newline >= this.#at) return false;
    this.#path = [];
    this.#inString = this.#isEscaped = false;
    this.#at = newline;
    this.#hand(this.envelope + this.#takeOpen(newline));
    this.envelope = '';
    return true;
  }

  #open(sign: string): void {
    if (!this.#path.length) {
      this.envelope = '';
      this.#hadList = this.#hadItem = false;
      this.#startLine = this.#lineOf(this.#at);
    }
    this.#path.push(this.#path.length && this.#key ? this.#key : null);
    this.#key = '';
    this.#isList = sign === '[' && this.#isListHere();
    this.#hadList ||= this.#isList;
    this.#keep(sign);
  }

  #isListHere(): boolean {
    const keys = this.#path.slice(1);
    if (!keys.length) return true;
    if (!LIST_PATH.test(keys.map((key) => key ?? '*').join('.'))) return false;
    return keys.length > 1 || !PRODUCT.test(this.envelope);
  }

  #close(sign: string): void {
    if (!this.#path.length) this.#startLine = this.#lineOf(this.#at);
    this.#path.pop();
    this.#isList = false;
    this.#key = '';
    this.#keep(sign);
    if (this.#path.length) return;
    if (this.#hadList && (this.#hadItem || !PRODUCT.test(this.envelope))) return;
    this.#hand(this.envelope);
    this.envelope = '';
  }
}

/** Whether an odd number of backslashes is right before a place. */
function isEscapedAt(text: string, place: number, from: number): boolean {
  let before = place - 1;
  while (before >= from && text.charCodeAt(before) === BACKSLASH) before--;
  return (place - before) % 2 === 0;
}

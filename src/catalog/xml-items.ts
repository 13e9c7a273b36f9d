import { XmlNames } from './xml-names.js';
import { countLines } from './reader.js';
import { readFields, type XmlFields } from './xml-fields.js';

/** What feeds call an item: RSS, Atom, and tools without a standard. */
const ITEM = /<((?:[\w.-]+:)?(?:item|entry|product|offer))(?=[\s>])|<!--/gi;
/** Longer than any item: what is still open after so many characters was never closed. */
const MAX_ITEM = 2_000_000;
/** A tag may be cut in two between slices. */
const LONGEST_TAG = 60;
const SPACE = 32;

/**
 * Finds the items of an XML feed in text that arrives in slices, and the fields of each. A scanner and
 * not a parser: prefixes need not be declared, and a broken item costs only itself.
 */
export class XmlItems {
  #onItem: (fields: XmlFields, line: number) => void;
  #onOpen: (line: number) => void;
  #text = '';
  #line = 1;
  #tag = '';
  #close = '';
  #names = new XmlNames();
  /** Where a comment starts that does not end in the text; -1 without one. */
  #comment = -1;
  /** Where the last one ends: what is in it is not looked at again. */
  #commentEnd = 0;

  /**
   * @param onItem gets the fields of each item, in order, and the line that it starts on
   * @param onOpen gets the line of an item that is not closed
   */
  constructor(onItem: (fields: XmlFields, line: number) => void, onOpen: (line: number) => void) {
    this.#onItem = onItem;
    this.#onOpen = onOpen;
  }

  /** Whether an item has been found. */
  get hasItems(): boolean {
    return this.#tag !== '';
  }

  /** The line on which the rest starts. */
  get line(): number {
    return this.#line;
  }

  write(text: string): void {
    const close = this.#close && this.#text ? text.indexOf(this.#close) : -1;
    if (close < 0) return this.#scan(text);
    // What was kept is put before the end of its item only, so that it is not copied with all that follows.
    const end = close + this.#close.length + 1;
    this.#scan(text.slice(0, end));
    this.#scan(text.slice(end));
  }

  #scan(text: string): void {
    const all = this.#text + text;
    let counted = 0;
    let at = 0;
    for (;;) {
      const start = this.#findItem(all, at);
      if (start < 0) break;
      const first = all.indexOf('>', start) + 1;
      const fields = readFields(all, first || all.length, this.#names, this.#tag);
      const isOpen = fields.end < 0;
      if (isOpen && all.length - start < MAX_ITEM) {
        this.#keep(all, counted, start);
        return;
      }
      this.#line += countLines(all, counted, start);
      counted = start;
      if (isOpen) this.#onOpen(this.#line);
      else this.#onItem(fields, this.#line);
      at = isOpen ? start + 1 : fields.end + this.#close.length + 1;
    }
    const end = this.#comment < 0 ? Math.max(at, this.#commentEnd, all.length - LONGEST_TAG) : this.#comment;
    this.#keep(all, counted, end);
  }

  /** @returns whether an item was left open */
  end(): boolean {
    return this.#tag !== '' && this.#findItem(this.#text, 0) >= 0;
  }

  #keep(all: string, from: number, start: number): void {
    this.#line += countLines(all, from, start);
    this.#text = all.slice(start);
  }

  #findItem(text: string, from: number): number {
    let at = from;
    while (text.charCodeAt(at) <= SPACE) at++;
    // Most items follow one another directly.
    if (this.#tag && text.startsWith(`<${this.#tag}>`, at)) return at;
    ITEM.lastIndex = from;
    this.#comment = -1;
    this.#commentEnd = 0;
    for (let match = ITEM.exec(text); match; match = ITEM.exec(text)) {
      if (!match[1]) {
        const end = text.indexOf('-->', match.index);
        if (end < 0) {
          this.#comment = match.index;
          return -1;
        }
        ITEM.lastIndex = this.#commentEnd = end;
      } else if (!this.#tag || match[1] === this.#tag) {
        this.#tag ||= match[1];
        this.#close ||= `</${match[1]}`;
        return match.index;
      }
    }
    return -1;
  }
}

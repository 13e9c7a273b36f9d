import { countLines } from './reader.js';
import { readFields, type XmlFields } from './xml-fields.js';
import { XmlNames } from './xml-names.js';

/** Names of items: in RSS, in Atom, and in feeds of tools that follow neither. */
const ITEM = /<((?:[\w.-]+:)?(?:item|entry|product|offer))(?=[\s>])|<!--/gi;
/** Longer than any item: what is still open after so many characters was never closed. */
const MAX_ITEM = 2_000_000;
/** A tag may be cut in two between slices. */
const LONGEST_TAG = 60;

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
  /** The closing tag of the element around all items; unknown before the first text. */
  #end?: string;
  #hasEnded = false;
  #names = new XmlNames();
  /** Where a comment starts that does not end in the text; -1 without one. */
  #comment = -1;
  /** The line of a comment that earlier text began, of which nothing is kept; 0 without one. */
  #commentLine = 0;
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
    return this.#commentLine || this.#line;
  }

  write(text: string): void {
    const close = this.#close && this.#text ? text.indexOf(this.#close) : -1;
    if (close < 0) return this.#scan(text);
    // What was kept is joined to the end of its item only, so that the remaining text need not be copied.
    const end = close + this.#close.length + 1;
    this.#scan(text.slice(0, end));
    this.#scan(text.slice(end));
  }

  #scan(text: string): void {
    const all = this.#text + text;
    this.#end ??= findRootEnd(all);
    let counted = 0;
    let at = 0;
    if (this.#commentLine) {
      at = all.indexOf('-->');
      if (at < 0) return this.#keep(all, 0, all.length - 2);
      this.#commentLine = 0;
    }
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
      this.#hasEnded = false;
      if (isOpen) this.#onOpen(this.#line);
      else this.#onItem(fields, this.#line);
      at = isOpen ? start + 1 : fields.end + this.#close.length + 1;
    }
    this.#hasEnded ||= all.includes(this.#end, at);
    if (this.#comment < 0) {
      this.#keep(all, counted, Math.max(at, this.#commentEnd, all.length - LONGEST_TAG));
      return;
    }
    this.#keep(all, counted, this.#comment);
    this.#commentLine = this.#line;
    this.#keep(this.#text, 0, Math.max(2, this.#text.length - 2));
  }

  /** @returns what was left open: a comment, an item, or what is around the items */
  end(): 'comment' | 'item' | 'feed' | undefined {
    if (this.#commentLine) return 'comment';
    if (this.#tag && this.#findItem(this.#text, 0) >= 0) return 'item';
    return this.#hasEnded || this.#end === this.#close ? undefined : 'feed';
  }

  #keep(all: string, from: number, start: number): void {
    this.#line += countLines(all, from, start);
    this.#text = all.slice(start);
  }

  #findItem(text: string, from: number): number {
    let at = from;
    while (text[at]! <= ' ') at++;
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

/** The closing tag of the first element, without its bracket; empty where there is none. */
function findRootEnd(head: string): string {
  const name = /<([\w.:-]+)/.exec(head.replace(/<!--[^]*?(?:-->|$)/g, ''))?.[1];
  return name ? `</${name}` : '';
}

import { countLines } from './reader.js';

/** A field of an item: the name without its prefix, and the source between its tags. */
export interface XmlField {
  name: string;
  value: string;
}

/** What feeds call an item: RSS, Atom, and tools without a standard. */
const ITEM = /<((?:[\w.-]+:)?(?:item|entry|product|offer))(?=[\s>])|<!--/gi;
/** A tag may be cut in two between slices. */
const LONGEST_TAG = 60;
const CDATA = '<![CDATA[';

/**
 * Finds the items of an XML feed in text that arrives in slices, and the fields of each. A scanner and
 * not a parser: prefixes need not be declared, and a broken item costs only itself.
 */
export class XmlItems {
  #onItem: (fields: XmlField[], line: number) => void;
  #text = '';
  #line = 1;
  #tag = '';
  /** Where a comment starts that does not end in the text; -1 without one. */
  #comment = -1;

  /** @param onItem gets the fields of each item, in order, and the line that it starts on */
  constructor(onItem: (fields: XmlField[], line: number) => void) {
    this.#onItem = onItem;
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
    const all = this.#text + text;
    let at = 0;
    for (;;) {
      const start = this.#findItem(all, at);
      if (start < 0) break;
      const close = findClose(all, `</${this.#tag}`, start);
      if (close < 0) {
        this.#keep(all, at, start);
        return;
      }
      this.#line += countLines(all, at, start);
      this.#onItem(readFields(all.slice(all.indexOf('>', start) + 1, close)), this.#line);
      this.#line += countLines(all, start, close);
      at = close;
    }
    const end = this.#comment < 0 ? Math.max(at, all.length - LONGEST_TAG) : this.#comment;
    this.#keep(all, at, end);
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
    ITEM.lastIndex = from;
    this.#comment = -1;
    for (let match = ITEM.exec(text); match; match = ITEM.exec(text)) {
      if (!match[1]) {
        const end = text.indexOf('-->', match.index);
        if (end < 0) {
          this.#comment = match.index;
          return -1;
        }
        ITEM.lastIndex = end;
      } else if (!this.#tag || match[1] === this.#tag) {
        this.#tag ||= match[1];
        return match.index;
      }
    }
    return -1;
  }
}

/** Where the closing tag is, CDATA left out, which may hold anything. */
function findClose(text: string, tag: string, from: number): number {
  for (let at = text.indexOf(tag, from); at >= 0; at = text.indexOf(tag, at + 1)) {
    const next = text[at + tag.length];
    if (next === undefined) return -1;
    if (!/[\s>]/.test(next)) continue;
    const inside = text.slice(from, at);
    if (inside.lastIndexOf(CDATA) <= inside.lastIndexOf(']]>')) return at;
  }
  return -1;
}

/** The child elements of an element's source, with their sources. */
export function readFields(source: string): XmlField[] {
  const fields: XmlField[] = [];
  let at = 0;
  for (;;) {
    const open = source.indexOf('<', at);
    if (open < 0) return fields;
    const end = source.indexOf('>', open);
    if (end < 0) return fields;
    at = end + 1;
    const sign = source.charCodeAt(open + 1);
    if (sign === 33 || sign === 47 || sign === 63) {
      if (source.startsWith('<!--', open)) at = skipTo(source, '-->', open);
      else if (source.startsWith(CDATA, open)) at = skipTo(source, ']]>', open);
      continue;
    }
    const tag = source.slice(open + 1, end);
    const full = tag.slice(0, nameLength(tag));
    const name = full.slice(full.indexOf(':') + 1);
    if (tag.endsWith('/')) {
      const href = /\shref\s*=\s*["']([^"']*)/.exec(tag)?.[1];
      if (href) fields.push({ name, value: href });
      continue;
    }
    const close = findClose(source, `</${full}`, at);
    if (close < 0) continue;
    fields.push({
      name,
      value: unwrap(source.slice(at, close)) || /\shref\s*=\s*["']([^"']*)/.exec(tag)?.[1] || '',
    });
    at = close + full.length + 3;
  }
}

function nameLength(tag: string): number {
  for (let at = 0; at < tag.length; at++) {
    const code = tag.charCodeAt(at);
    if (code <= 32 || code === 47) return at;
  }
  return tag.length;
}

function skipTo(source: string, mark: string, from: number): number {
  const at = source.indexOf(mark, from);
  return at < 0 ? source.length : at + mark.length;
}

/** Takes the marks of CDATA away. */
function unwrap(value: string): string {
  if (!value.includes(CDATA)) return value;
  return value.replace(/<!\[CDATA\[([^]*?)\]\]>/g, '$1').trim();
}

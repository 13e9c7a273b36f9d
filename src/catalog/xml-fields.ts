import { FieldNames } from './field-names.js';

/** The child elements of an element: names without their prefix, and the source between their tags. */
export interface XmlFields {
  names: FieldNames;
  values: string[];
}

const CDATA = '<![CDATA[';
const HREF = /\shref\s*=\s*["']([^"']*)/;
const SLASH = 47;
const COLON = 58;
const CLOSE = 62;

/**
 * The child elements in `source` between `from` and `to`, CDATA taken out.
 *
 * @param root an empty {@link FieldNames}, the same for each item of a feed
 */
export function readFields(
  source: string,
  from = 0,
  to = source.length,
  root: FieldNames = new FieldNames(),
): XmlFields {
  let names = root;
  const values: string[] = [];
  for (let at = from; ;) {
    const open = source.indexOf('<', at);
    if (open < 0 || open >= to) break;
    const end = source.indexOf('>', open);
    if (end < 0 || end >= to) break;
    at = end + 1;
    const sign = source.charCodeAt(open + 1);
    if (sign === 33 || sign === SLASH || sign === 63) {
      if (source.startsWith('<!--', open)) at = skipTo(source, '-->', open);
      else if (source.startsWith(CDATA, open)) at = skipTo(source, ']]>', open);
      continue;
    }
    const nameEnd = findNameEnd(source, open + 1, end);
    const isEmpty = source.charCodeAt(end - 1) === SLASH;
    const close = isEmpty ? end : findClose(source, open + 1, nameEnd, at, to);
    if (close < 0) continue;
    const value =
      (isEmpty ? '' : unwrap(source.slice(at, close))) ||
      (nameEnd < end ? (HREF.exec(source.slice(nameEnd, end))?.[1] ?? '') : '');
    if (!isEmpty) at = close + nameEnd - open + 2;
    if (isEmpty && !value) continue;
    names = names.with(source, afterPrefix(source, open + 1, nameEnd), nameEnd);
    values.push(value);
  }
  return { names, values };
}

function findNameEnd(source: string, from: number, to: number): number {
  for (let at = from; at < to; at++) {
    const code = source.charCodeAt(at);
    if (code <= 32 || code === SLASH) return at;
  }
  return to;
}

function afterPrefix(source: string, from: number, to: number): number {
  for (let at = from; at < to; at++) if (source.charCodeAt(at) === COLON) return at + 1;
  return from;
}

/** Where the closing tag is of the name between `start` and `end`, CDATA left out, which may hold anything; or -1. */
function findClose(source: string, start: number, end: number, from: number, to: number): number {
  const length = end - start;
  let at = source.indexOf('<', from);
  while (at >= 0 && at < to) {
    const sign = source.charCodeAt(at + 1);
    if (sign === SLASH && isSame(source, start, at + 2, length)) {
      const next = source.charCodeAt(at + 2 + length);
      if (next === CLOSE || next <= 32) return at;
    }
    const skips = sign === 33 && source.startsWith(CDATA, at);
    at = source.indexOf('<', skips ? skipTo(source, ']]>', at) : at + 1);
  }
  return -1;
}

function isSame(source: string, first: number, second: number, length: number): boolean {
  for (let at = 0; at < length; at++) {
    if (source.charCodeAt(first + at) !== source.charCodeAt(second + at)) return false;
  }
  return true;
}

/** The place after the next mark; the end where there is none. */
function skipTo(source: string, mark: string, from: number): number {
  const at = source.indexOf(mark, from);
  return at < 0 ? source.length : at + mark.length;
}

/** Takes the marks of CDATA away. */
function unwrap(value: string): string {
  if (!value.includes(CDATA)) return value;
  return value.replace(/<!\[CDATA\[([^]*?)\]\]>/g, '$1').trim();
}

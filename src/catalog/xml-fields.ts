import { XmlNames } from './xml-names.js';

/** The child elements of an element: names without their prefix, in small letters, and the source between their tags. */
export interface XmlFields {
  names: XmlNames;
  values: string[];
  /** Where the element ends; -1 where its end is not in the source. */
  end: number;
}

const CDATA = '<![CDATA[';
/** Of an item's own page: Atom has links to other things too, `rel="edit"` and the like. */
const HREF = /^(?!.*\srel=["'](?!alternate)).*\shref\s*=\s*(["'])(.*?)\1/s;
/** Comments and CDATA with all that is in them; or a tag, its name and what is after it. */
const TAG = /<(?:!--[^]*?(?:-->|$)|!\[CDATA\[[^]*?(?:\]\]>|$)|([^\s/<>!?][^\s/<>]*)((?:[\s/][^<>]*)?)>)/g;
/** CDATA with all that is in it; or the name of a closing tag. */
const CLOSING = /<!\[CDATA\[[^]*?(?:\]\]>|$)|<\/([^\s<>]+)(?=[\s>])/g;
const OPEN = 60;
/** Letters of most values; what is longer is searched by a function that takes longer to start. */
const FEW = 16;

/**
 * The child elements in `source` from `from` on, CDATA taken out.
 *
 * @param root an empty {@link XmlNames}, the same for each item of a feed
 * @param parent name of the element around them; without it they go on to the end of the source
 */
export function readFields(
  source: string,
  from = 0,
  root: XmlNames = new XmlNames(),
  parent?: string,
): XmlFields {
  const values: string[] = [];
  let names = root;
  // Looked for at the first field that is not written as one was before.
  let to = Infinity;
  for (let at = from; ;) {
    const open = findOpen(source, at);
    const known = open < 0 ? undefined : names.find(source, open);
    if (known) {
      const start = open + known.open.length;
      let end = findOpen(source, start);
      const isData = end === start && source.startsWith(CDATA, start);
      if (isData) end = source.indexOf(']]>', start) + 3;
      // Most fields are text alone, or CDATA alone.
      if (end > 2 && end < to && source.startsWith(known.close, end)) {
        values.push(isData ? source.slice(start + CDATA.length, end - 3).trim() : source.slice(start, end));
        names = known;
        at = end + known.close.length;
        continue;
      }
    }
    if (to === Infinity) {
      if (open >= 0 && source.startsWith(`</${parent}>`, open)) return { names, values, end: open };
      to = parent ? findClose(source, parent, at) : source.length;
    }
    TAG.lastIndex = at;
    const match = to < 0 ? null : TAG.exec(source);
    if (!match || match.index >= to) return { names, values, end: to };
    const [tag, name, rest = ''] = match;
    at = TAG.lastIndex;
    if (!name) continue;
    // Its closing tag was forgotten: it ends where it would have to for the next to begin here.
    if (name === parent) return { names, values, end: match.index - name.length - 3 };
    const isEmpty = rest.endsWith('/');
    const close = isEmpty ? at : findClose(source, name, at);
    if (close < 0 || close > to) {
      // Other items may be in it, whose ends are not the item's.
      if (!parent || !new RegExp(`<${parent}[\\s>]`).test(source.slice(at, to))) continue;
      to = close < 0 ? close : findClose(source, parent, close);
      if (to < 0) continue;
    }
    const value = unwrap(source.slice(at, close)) || HREF.exec(rest)?.[2] || '';
    if (!isEmpty) at = close + name.length + 2;
    else if (!value) continue;
    names = names.with(name.slice(name.indexOf(':') + 1).toLowerCase(), rest ? '' : tag);
    values.push(value);
  }
}

/** The place of the next `<`; -1 where there is none. */
function findOpen(source: string, from: number): number {
  const few = Math.min(from + FEW, source.length);
  for (let at = from; at < few; at++) if (source.charCodeAt(at) === OPEN) return at;
  return source.indexOf('<', few);
}

/** Where the closing tag of a name is, CDATA left out, which may hold anything; -1 where there is none. */
function findClose(source: string, name: string, from: number): number {
  CLOSING.lastIndex = from;
  for (let match = CLOSING.exec(source); match; match = CLOSING.exec(source))
    if (match[1] === name) return match.index;
  return -1;
}

/** Takes the marks of CDATA away. */
function unwrap(value: string): string {
  if (!value.includes(CDATA)) return value;
  return value.replace(/<!\[CDATA\[([^]*?)\]\]>/g, '$1').trim();
}

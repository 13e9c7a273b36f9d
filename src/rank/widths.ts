import type { Audience, Product, ShoeWidth } from '../model/product.js';

/** Letters that mean a width wherever they stand: "11 EE", "4E". */
const WIDE_LETTERS = /(?:^|[\s(/,:-])(?:2E|3E|EE|EEE)(?![\w'’])/;
const EXTRA_WIDE_LETTERS = /(?:^|[\s(/,:-])(?:[4-9]E|EEEE+)(?![\w'’])/;
/** German fitting letters after their word; G is the standard. */
const GERMAN =
  /(?:weite|largeur)\s*[:=]?\s*(?:[FG]\s*(?:,|\/|und|oder|bis|-|–)\s*)?(H|J|K|L|M)(?:½)?(?![\w'’])/i;
/** British children's fittings, named as such; F is the standard. */
const CHILD =
  /(?:\b[EFGH]\s*(?:,|\/|&|and|or)\s*)*\b([GH])\b[\s-]*(?:fit|width)|(?:fit(?:ting)?|width)s?\s*[:=]?\s*(?:[EF]\s*(?:,|\/|&|and|or|-)\s*)*([GH])\b/;
/** Any of these; what has none need not be looked at closely. */
const ANY_LETTER = /(?:^|[\s(/,:-])(?:\d?E{1,6}|[GH])(?!\w)|[Ww]eite|[Ll]argeur/;
/** A single E needs its word: "E fitting". */
const WIDTH_E = /\bE[\s-](?:fit|width)|\b(?:fitting|width)s?\s*:?\s*E\b/i;
const WIDTH_NAME = /width|fitting|weite|largeur|ancho|anchura|horma|chaussant|^fit$/i;

/** A width in words or letters, as the value of an attribute called width. */
function readValue(value: string, audience?: Audience): ShoeWidth | undefined {
  const text = value.trim();
  if (
    /\b(?:extra|x|sehr|tr[eè]s|muy)[\s-]*(?:wide|weit|breit|large|ancho)|^(?:xw|ww|xx?wide|[4-9]e|e{4,}|k|l|m)$/i.test(
      text,
    ) &&
    !/^m(?:edium)?$/i.test(text)
  )
    return 'extra-wide';
  if (/^(?:2e|3e|ee|eee|e|w|h)$|\bwide\b|^\d\w* - wide|\bbreit|\bweit\b|\blarge\b|\banch[oa]\b/i.test(text))
    return 'wide';
  if (/^d$/i.test(text)) return audience === 'women' ? 'wide' : 'standard';
  if (/^g$/i.test(text) && audience === 'kids') return 'wide';
  if (/narrow|schmal|[eé]troit|estrech|^(?:2a|aa|a|n)$/i.test(text)) return 'narrow';
  return /standard|medium|regular|normal|^(?:b|m|f|g)$/i.test(text) ? 'standard' : undefined;
}

/** A width, and the shop's words for it. */
export interface WidthFinding {
  width: ShoeWidth;
  quote: string;
}

/** The widths that attributes and fitting letters name; those in words are read by the rules. */
export function readWidthLetters(
  { words, variants }: Product,
  text: string,
  audience?: Audience,
): WidthFinding[] {
  const found: WidthFinding[] = [];
  const add = (width: ShoeWidth | undefined, quote: string) => {
    if (width) found.push({ width, quote: quote.trim() });
  };
  for (const { name, value } of words.attributes) {
    if (WIDTH_NAME.test(name))
      for (const part of value.split(/[,;|]/)) add(readValue(part, audience), `${name}: ${value}`);
  }
  const texts = [words.title, ...words.highlights, text].filter((each) => ANY_LETTER.test(each));
  for (const sentence of texts.flatMap((each) => each.split(/[.;\n]/))) {
    if (EXTRA_WIDE_LETTERS.test(sentence)) add('extra-wide', sentence);
    if (WIDE_LETTERS.test(sentence)) add('wide', sentence);
    const german = GERMAN.exec(sentence)?.[1];
    if (german) add(/[hj]/i.test(german) ? 'wide' : 'extra-wide', sentence);
    if (audience !== 'kids' && WIDTH_E.test(sentence)) add('wide', sentence);
    const child = audience === 'kids' ? CHILD.exec(sentence) : undefined;
    if (child) add((child[1] ?? child[2]) === 'G' ? 'wide' : 'extra-wide', sentence);
  }
  for (const { title = '', size = '' } of variants) {
    const name = `${size} ${title}`;
    if (EXTRA_WIDE_LETTERS.test(name) || /\b(?:xw|ww|extra[\s-]wide)\b/i.test(name))
      add('extra-wide', title || size);
    else if (WIDE_LETTERS.test(name) || /\bwide\b(?!\s*(?:calf|leg|strap))|\d\s?W\b/.test(name))
      add('wide', title || size);
  }
  return found;
}

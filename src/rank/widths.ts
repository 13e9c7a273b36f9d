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

/** The widths that attributes name. */
export function readStatedWidths(
  attributes: Product['words']['attributes'],
  audience?: Audience,
): WidthFinding[] {
  return attributes
    .filter(({ name }) => WIDTH_NAME.test(name))
    .flatMap(({ name, value }) =>
      value.split(/[,;|]/).flatMap((part) => {
        const width = readValue(part, audience);
        return width ? { width, quote: `${name}: ${value}` } : [];
      }),
    );
}

/** The widths that a sentence names by letters; those in words are read by the rules. */
export function readFittings(sentence: string, audience?: Audience): WidthFinding[] {
  const found: WidthFinding[] = [];
  const add = (width: ShoeWidth) => found.push({ width, quote: sentence });
  if (EXTRA_WIDE_LETTERS.test(sentence)) add('extra-wide');
  if (WIDE_LETTERS.test(sentence)) add('wide');
  const german = GERMAN.exec(sentence)?.[1];
  if (german) add(/[hj]/i.test(german) ? 'wide' : 'extra-wide');
  if (audience !== 'kids') {
    if (WIDTH_E.test(sentence)) add('wide');
    return found;
  }
  const child = CHILD.exec(sentence);
  if (child) add((child[1] ?? child[2]) === 'G' ? 'wide' : 'extra-wide');
  return found;
}

/** The widths that the names of variants have in them. */
export function readVariantWidths(variants: Product['variants']): WidthFinding[] {
  return variants.flatMap(({ title = '', size = '' }) => {
    const name = `${size} ${title}`;
    const quote = title || size;
    if (!/[EWw]/.test(name)) return [];
    if (EXTRA_WIDE_LETTERS.test(name) || /\b(?:xw|ww|extra[\s-]wide)\b/i.test(name))
      return { width: 'extra-wide', quote };
    return WIDE_LETTERS.test(name) || /\bwide\b(?!\s*(?:calf|leg|strap))|\d\s?W\b/.test(name)
      ? { width: 'wide', quote }
      : [];
  });
}

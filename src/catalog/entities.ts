/** Name and character in turn: those that hardly a feed is without. The others are in `entity-names.ts`. */
const COMMON =
  'nbsp \u00a0 amp & lt < gt > quot " apos \' ndash – mdash — lsquo ‘ rsquo ’ ldquo “ rdquo ” hellip … bull • middot · trade ™ reg ® copy © deg ° times × frac12 ½ euro € pound £ szlig ß';

const NAMES = new Map<string, string>();

/** Makes names known, given with their characters in turn. */
export function addEntities(pairs: readonly string[]): void {
  pairs.forEach((name, index) => index % 2 || NAMES.set(name, pairs[index + 1]!));
}

addEntities(COMMON.split(' '));

/** Marks that letters carry, by their names. */
const MARKS = ['grave', 'acute', 'circ', 'tilde', 'uml', 'ring', 'cedil', 'caron'];
const MARK_SIGNS = '\u0300\u0301\u0302\u0303\u0308\u030a\u0327\u030c';
/** "eacute", "Uuml" */
const LETTER = `([a-z])(${MARKS.join('|')})`;
const MARKED = new RegExp(`^${LETTER}$`, 'i');

/** The character of a name; undefined where it is not known. */
function findEntity(name: string): string | undefined {
  const known = NAMES.get(name);
  if (known !== undefined) return known;
  const [, letter = '', mark = ''] = MARKED.exec(name) ?? [];
  const sign = (letter + (MARK_SIGNS[MARKS.indexOf(mark)] ?? '')).normalize();
  return sign.length === 1 ? sign : NAMES.get(name.toLowerCase());
}

/** One whose name is not known. Its first sign may be escaped, once and again, or as Shopify's JSON has it. */
const RARE = new RegExp(
  String.raw`[&6](?<=&|\\u0026)(?:amp;)*(?!(?:${[LETTER, ...NAMES.keys()].join('|')});)[a-z]\w+;`,
  'i',
);

/** Whether a text has an entity by a name that is not known, as far as can be told before it is decoded. */
export const hasRareEntity = (text: string): boolean => RARE.test(text);

/** U+0080 to U+009F as windows-1252 has them: what authors mean by those numbers, and browsers show. */
const CONTROLS = '€ ‚ƒ„…†‡ˆ‰Š‹Œ Ž  ‘’“”•–—˜™š›œ žŸ';

/** The character that windows-1252 has at a number from 128 to 159. */
export const fromWindows1252 = (code: number): string => CONTROLS[code - 128]!;

function fromNumber(code: number): string {
  if (code >= 128 && code < 160) return fromWindows1252(code);
  const isCharacter = code > 31 && code <= 0x10ffff && (code < 0xd800 || code > 0xdfff);
  return isCharacter ? String.fromCodePoint(code) : ' ';
}

/** Without a semicolon a name is a query parameter as likely as an entity: "?a=1&copy=2". */
const ENTITY = /&(?:#x([\da-f]{1,6});?|#(\d{1,7});?|([a-z]\w{1,30});)/gi;

/**
 * Resolves character references once: `&amp;lt;` becomes `&lt;`. Unknown names stay as they are.
 *
 * @param extra resolves names beyond the common ones
 */
export function decodeEntities(text: string, extra?: (name: string) => string | undefined): string {
  if (!text.includes('&')) return text;
  let decoded = '';
  let from = 0;
  for (let match = ENTITY.exec(text); match; match = ENTITY.exec(text)) {
    const [all, hex, decimal, name = ''] = match;
    decoded += text.slice(from, match.index);
    if (hex) decoded += fromNumber(parseInt(hex, 16));
    else if (decimal) decoded += fromNumber(+decimal);
    else decoded += findEntity(name) ?? extra?.(name) ?? all;
    from = ENTITY.lastIndex;
  }
  return decoded + text.slice(from);
}

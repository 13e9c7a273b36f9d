/** Names of U+00A0 to U+00FF, in order. */
const LATIN =
  'nbsp iexcl cent pound curren yen brvbar sect uml copy ordf laquo not shy reg macr deg plusmn sup2 sup3 acute micro para middot cedil sup1 ordm raquo frac14 frac12 frac34 iquest Agrave Aacute Acirc Atilde Auml Aring AElig Ccedil Egrave Eacute Ecirc Euml Igrave Iacute Icirc Iuml ETH Ntilde Ograve Oacute Ocirc Otilde Ouml times Oslash Ugrave Uacute Ucirc Uuml Yacute THORN szlig agrave aacute acirc atilde auml aring aelig ccedil egrave eacute ecirc euml igrave iacute icirc iuml eth ntilde ograve oacute ocirc otilde ouml divide oslash ugrave uacute ucirc uuml yacute thorn yuml';

/** Name and character in turn: the others that shops write. */
const OTHERS =
  'amp & lt < gt > quot " apos \' ndash – mdash — lsquo ‘ rsquo ’ sbquo ‚ ldquo “ rdquo ” bdquo „ lsaquo ‹ rsaquo › hellip … bull • trade ™ euro € minus − prime ′ Prime ″ le ≤ ge ≥ ne ≠ asymp ≈ infin ∞ larr ← rarr → OElig Œ oelig œ Scaron Š scaron š Yuml Ÿ check ✓ star ☆ starf ★ hearts ♥ comma , colon : excl ! lpar ( rpar ) num # percnt % sol / hyphen ‐ dash ‐ tilde ˜ circ ˆ fnof ƒ permil ‰';

let named: Map<string, string> | undefined;

function nameTable(): Map<string, string> {
  const table = new Map<string, string>();
  LATIN.split(' ').forEach((name, index) => table.set(name, String.fromCharCode(0xa0 + index)));
  const others = OTHERS.split(' ');
  for (let index = 0; index < others.length; index += 2) table.set(others[index]!, others[index + 1]!);
  for (const name of ['ensp', 'emsp', 'thinsp']) table.set(name, ' ');
  for (const name of ['zwnj', 'zwj', 'lrm', 'rlm']) table.set(name, '');
  return table;
}

/** U+0080 to U+009F as windows-1252 has them: what authors mean by those numbers, and browsers show. */
const CONTROLS = '€ ‚ƒ„…†‡ˆ‰Š‹Œ Ž  ‘’“”•–—˜™š›œ žŸ';

/** The character that windows-1252 has at a number from 128 to 159. */
export const fromWindows1252 = (code: number): string => CONTROLS[code - 128]!;

function fromNumber(code: number): string {
  if (code >= 128 && code < 160) return fromWindows1252(code);
  const isCharacter = code > 31 && code <= 0x10ffff && (code < 0xd800 || code > 0xdfff);
  return isCharacter ? String.fromCodePoint(code) : ' ';
}

/**
 * Resolves character references once: `&amp;lt;` becomes `&lt;`. Unknown names stay as they are.
 *
 * @param extra resolves names beyond the common ones
 */
export function decodeEntities(text: string, extra?: (name: string) => string | undefined): string {
  if (!text.includes('&')) return text;
  return text.replace(
    /&(?:#x([\da-f]{1,6})|#(\d{1,7})|([a-z]\w{1,30}));?/gi,
    (all, hex?: string, decimal?: string, name?: string) => {
      if (hex) return fromNumber(parseInt(hex, 16));
      if (decimal) return fromNumber(+decimal);
      // Without a semicolon it is a query parameter as likely as an entity: "?a=1&copy=2".
      if (!name || !all.endsWith(';')) return all;
      named ??= nameTable();
      return named.get(name) ?? named.get(name.toLowerCase()) ?? extra?.(name) ?? all;
    },
  );
}

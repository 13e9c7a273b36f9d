import { addEntities } from './entities.js';

/** Names of U+00A0 to U+00FF, in order. */
const LATIN =
  'nbsp iexcl cent pound curren yen brvbar sect uml copy ordf laquo not shy reg macr deg plusmn sup2 sup3 acute micro para middot cedil sup1 ordm raquo frac14 frac12 frac34 iquest Agrave Aacute Acirc Atilde Auml Aring AElig Ccedil Egrave Eacute Ecirc Euml Igrave Iacute Icirc Iuml ETH Ntilde Ograve Oacute Ocirc Otilde Ouml times Oslash Ugrave Uacute Ucirc Uuml Yacute THORN szlig agrave aacute acirc atilde auml aring aelig ccedil egrave eacute ecirc euml igrave iacute icirc iuml eth ntilde ograve oacute ocirc otilde ouml divide oslash ugrave uacute ucirc uuml yacute thorn yuml';

/** Name and character in turn: the others that shops write. */
const OTHERS =
  'amp & lt < gt > quot " apos \' ndash – mdash — lsquo ‘ rsquo ’ sbquo ‚ ldquo “ rdquo ” bdquo „ lsaquo ‹ rsaquo › hellip … bull • trade ™ euro € minus − prime ′ Prime ″ le ≤ ge ≥ ne ≠ asymp ≈ infin ∞ larr ← rarr → OElig Œ oelig œ Scaron Š scaron š Yuml Ÿ check ✓ star ☆ starf ★ hearts ♥ comma , colon : excl ! lpar ( rpar ) num # percnt % sol / hyphen ‐ dash ‐ tilde ˜ circ ˆ fnof ƒ permil ‰';

/** Makes the names known that shops write, beyond the common ones. */
export function addEntityNames(): void {
  addEntities(LATIN.split(' ').flatMap((name, index) => [name, String.fromCharCode(0xa0 + index)]));
  addEntities(OTHERS.split(' '));
  for (const name of ['ensp', 'emsp', 'thinsp']) addEntities([name, ' ']);
  for (const name of ['zwnj', 'zwj', 'lrm', 'rlm']) addEntities([name, '']);
}

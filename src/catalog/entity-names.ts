import { addEntities } from './entities.js';

/** Name and character in turn. Letters that carry a mark are known by rule. */
const OTHERS =
  'iexcl ¡ cent ¢ curren ¤ yen ¥ brvbar ¦ sect § uml ¨ ordf ª laquo « not ¬ shy \u00ad macr ¯ plusmn ± sup2 ² sup3 ³ acute ´ micro µ para ¶ cedil ¸ sup1 ¹ ordm º raquo » frac14 ¼ frac34 ¾ iquest ¿ AElig Æ ETH Ð Oslash Ø THORN Þ aelig æ eth ð divide ÷ oslash ø thorn þ sbquo ‚ bdquo „ lsaquo ‹ rsaquo › minus − prime ′ Prime ″ le ≤ ge ≥ ne ≠ asymp ≈ infin ∞ larr ← rarr → OElig Œ oelig œ check ✓ star ☆ starf ★ hearts ♥ comma , colon : excl ! lpar ( rpar ) num # percnt % sol / hyphen ‐ dash ‐ tilde ˜ circ ˆ fnof ƒ permil ‰ zwnj  zwj  lrm  rlm ';

/** Makes the names known that shops write, beyond the common ones. */
export function addEntityNames(): void {
  addEntities(OTHERS.split(' '));
  addEntities(['ensp', ' ', 'emsp', ' ', 'thinsp', ' ']);
}

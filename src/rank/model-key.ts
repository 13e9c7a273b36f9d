import type { Product } from '../model/product.js';
import { foldText } from './fold.js';

/** What colourways of one model are told apart by, in the four languages, folded. */
const COLORS =
  /\b(?:black|white|off|ivory|cream|beige|sand|taupe|stone|brown|tan|cognac|chestnut|camel|gr[ea]y|charcoal|silver|gold(?:en)?|rose|pink|red|burgundy|wine|coral|orange|yellow|mustard|green|olive|khaki|mint|teal|turquoise|blue|navy|royal|sky|purple|violet|lilac|lavender|plum|nude|multi|dark|light|bright|pale|metallic|schwarz|weiss?|grau|braun|rot|blau|grun|gelb|hell|dunkel|rosa|noire?s?|blanche?s?|gris(?:es?)?|marron|rouge|bleue?|marine|verte?|jaune|negr[oa]|blanc[oa]|gris|marron|roj[oa]|azul|verde|amarill[oa]|marino)\b/g;

/** Whose pair it is, folded, in the four languages; children's are other shoes. */
const AUDIENCES =
  /\b(?:wo)?m[ae]n(?:'?s)?\b|\b(?:lad(?:y|ies)(?:'s?)?|unisex|damen|herren|femmes?|hommes?|mujer(?:es)?|hombres?)\b/g;

/** What the pairs of one model for women and for men share. */
export const pairKey = (model: string): string => model.replace(AUDIENCES, ' ').replace(/\s+/g, ' ').trim();

/**
 * What the colourways of one model share: brand and name without colours. Cautious: where in doubt two
 * colourways count as two models, which shows one too many instead of hiding a shoe.
 */
export function modelKey({ brand = '', name, variants }: Product): string {
  let text = foldText(name).split(/ [-–—|] | ?[(,] ?/)[0]!;
  if (text.includes('/')) text = text.replace(/\S*\w\/\w\S*/g, ' ');
  for (const color of new Set(variants.map(({ color = '' }) => color))) {
    if (color) text = text.replaceAll(foldText(color), ' ');
  }
  const bare = text.replace(COLORS, ' ').replace(/\s+/g, ' ').trim();
  return `${foldText(brand)} ${bare || foldText(name)}`;
}

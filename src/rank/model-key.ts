import type { Product } from '../model/product.js';
import { foldText } from './fold.js';

/**
 * What colourways of one model are told apart by, in the four languages, folded. Models are called "Light" and
 * "Sky" too, so those need a colour behind them.
 */
const COLORS =
  /\b(?:(?:off|dark|light|bright|pale|sky|royal|hell|dunkel)[ -]?)?(?:black|white|ivory|cream|beige|sand|taupe|stone|brown|tan|cognac|gr[ea]y|charcoal|silver|gold|pink|red|burgundy|orange|yellow|green|olive|khaki|teal|turquoise|blue|navy|purple|lilac|lavender|schwarz|weiss|grau|braun|rot|blau|grun|gelb|ros[ae]|noire?s?|blanche?s?|gris(?:es?)?|marron|rouge|bleue?|marine|verte?|jaune|negr[oa]|blanc[oa]|roj[oa]|azul|verde|amarill[oa])\b/g;

/** Whose pair it is, folded, in the four languages; children's are other shoes. */
const AUDIENCES =
  /\b(?:wo)?m[ae]n(?:'?s)?\b|\b(?:lad(?:y|ies)(?:'s?)?|unisex|damen|herren|femmes?|hommes?|mujer(?:es)?|hombres?)\b/g;

/** A model's key without the audience: what its pairs for women and for men share. */
export const pairKey = (model: string): string => model.replace(AUDIENCES, ' ').replace(/\s+/g, ' ').trim();

/** What stands for a colour that was taken out. */
const COLOR = '_';

/** What may follow the model: "Sea green", a size. */
const ASIDE = /^(?:\S+ )?[_ ]+$|^[34]\d$/;

/**
 * What the colourways of one model share: brand and name without colours. Cautious: where in doubt two
 * colourways count as two models, which shows one too many instead of hiding a shoe.
 */
export function modelKey({ brand = '', name, variants }: Product): string {
  const maker = foldText(brand);
  let text = foldText(name).replace(maker, '');
  for (const color of new Set(variants.map(({ color = '' }) => color))) {
    if (color) text = text.replaceAll(foldText(color), COLOR);
  }
  if (text.includes('/')) text = text.replace(/\S*\w\/\w\S*/g, COLOR);
  const [head = '', ...tails] = text.replace(COLORS, COLOR).split(/ [-–—|] | ?[(),] ?/);
  // After the brand alone, "Women's" or "Shoes" comes the model.
  const kept = /[^_] [^_]/.test(pairKey(head)) ? tails.filter((tail) => !ASIDE.test(tail)) : tails;
  const bare = [head, ...kept]
    .join(' ')
    .replace(/[\s_]+/g, ' ')
    .trim();
  return `${maker} ${bare || name}`;
}

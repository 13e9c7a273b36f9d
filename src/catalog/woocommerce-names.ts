import { translateWooName } from './woocommerce-words.js';

/** The columns in WooCommerce's order, which is the same in every language; "-" is of no use here. */
const BEFORE_WEIGHT =
  'name published - visibility_in_catalog short_description description date_sale_price_starts date_sale_price_ends - - in_stock? - - - -'.split(
    ' ',
  );
const FROM_WEIGHT =
  '- - - - - - sale_price regular_price categories tags - images - - parent - - - external_url'.split(' ');

/** "Weight (kg)", "Länge (cm)": four follow one another, whatever the language. */
const WITH_UNIT = /\([^()]+\)$/;

/** Columns that no other table has: one of them is to be there beside the products' names. */
const TELLING = ['regular_price', 'visibility_in_catalog'];

/** "Attribute 1 name", "Nom de l’attribut 1". */
const NUMBERED = /(?:^|_)(\d+)(?:_|$)/;
/** An attribute has its name, its values, and two marks. */
const ATTRIBUTE_COLUMNS = 4;

/**
 * The English names of the columns, if these are those of WooCommerce's export of products: known by their words in some
 * languages, however many were chosen, and by their places in any, if all are there.
 */
export function readWooNames(names: readonly string[]): string[] | undefined {
  const told = names.map(translateWooName);
  const placed = placeNames(names);
  const isWhole = placed?.every((name, place) => name === (told[place] ?? name));
  if (!isWhole && !(told.includes('name') && TELLING.some((name) => told.includes(name)))) return undefined;
  return names.map(
    (name, place) =>
      told[place] ?? (isWhole ? placed![place] : undefined) ?? nameAttribute(names, place) ?? name,
  );
}

/** The names of the columns by their places; undefined where some are not there. */
function placeNames(names: readonly string[]): string[] | undefined {
  const weight = names.findIndex((_, place) => names.slice(place, place + 4).filter(hasUnit).length === 4);
  const first = weight - BEFORE_WEIGHT.length;
  // Before the name there are id, type, SKU and, in newer shops, a column for GTINs.
  if ((first !== 3 && first !== 4) || names[0] !== 'id' || names.length < weight + FROM_WEIGHT.length)
    return undefined;
  return ['id', 'type', 'sku', ...'-'.repeat(first - 3), ...BEFORE_WEIGHT, ...FROM_WEIGHT];
}

const hasUnit = (name: string): boolean => WITH_UNIT.test(name);

const numberOf = (name?: string): string | undefined => NUMBERED.exec(name ?? '')?.[1];

/** The first two of some columns with the same number are the name and the values of an attribute. */
function nameAttribute(names: readonly string[], place: number): string | undefined {
  const number = numberOf(names[place]);
  if (!number) return undefined;
  let start = place;
  while (numberOf(names[start - 1]) === number) start--;
  let end = place;
  while (numberOf(names[end]) === number) end++;
  const part = ['name', 'value(s)'][place - start];
  return part && end - start >= ATTRIBUTE_COLUMNS ? `attribute_${number}_${part}` : undefined;
}

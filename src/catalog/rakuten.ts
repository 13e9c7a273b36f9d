/**
 * The columns of Rakuten's product files, which have no header: 28 for every shop, then those of clothing and
 * shoes. The names are those that other affiliate tables have; "-" is of no use here.
 */
const COLUMNS =
  'id product_name merchant_sku category category_name buyurl image_url - product_short_description description - - saleprice price - - brand - keywords mpn manufacturer - availability gtin - currency - - - product_type size material color gender style age_group';

/** The first and the last line of a file, with its date and its count: no products. */
const FRAME = /^(?:HDR|TRL)\|.*\n?/;

const MIN_CELLS = 26;
const ADDRESS = /^https?:/i;

/** The names of a table's columns, if its first row of products is one of Rakuten's. */
export function readRakutenNames(head: string): string[] | undefined {
  const cells = head.replace(FRAME, '').split('\n', 1)[0]!.split('|');
  const isRakuten = cells.length >= MIN_CELLS && ADDRESS.test(cells[5]!) && ADDRESS.test(cells[6]!);
  return isRakuten
    ? COLUMNS.split(' ').map((name, place) => (name === '-' ? `unused_${place}` : name))
    : undefined;
}

/** Whether a row frames the file. */
export const isRakutenFrame = (cells: string[]): boolean => /^(?:HDR|TRL)$/.test(cells[0]!);

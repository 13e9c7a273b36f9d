import { agree } from './currency.js';
import { toText } from './fields.js';
import { chooseCurrency, parsePrice, type Price } from './price.js';
import type { MapContext } from './reader.js';
import type { Row } from './row.js';

/**
 * The price at which a row is on sale now; undefined where it is not, or where the sale is in another currency.
 *
 * @param full without the sale
 * @param names of the fields that may have it
 */
export function readSale(
  row: Row,
  full: Price | undefined,
  names: string,
  context: MapContext,
): Price | undefined {
  const currency = full?.currency ?? chooseCurrency(row.get('currency'), context);
  const sale = parsePrice(toText(row.get(names)), currency);
  const isLower =
    sale && sale.amount > 0 && !(full && full.amount <= sale.amount) && agree(full?.currency, sale.currency);
  return isLower && isOnSale(row, context) ? sale : undefined;
}

/** A sale may have dates: "2026-11-01T00:00Z/2026-11-30T23:59Z". An end that is a day lasts until it is over. */
function isOnSale(row: Row, context: MapContext): boolean {
  const dates = row.get('sale_price_effective_date');
  if (!dates) return true;
  const [, from = '', to = ''] = /^(\d{4}-[^/]*?) ?\/ ?(\d{4}-.*)/.exec(dates) ?? [];
  const start = readInstant(from, 'T00:00Z');
  const end = readInstant(to, 'T23:59:59Z');
  if (isNaN(start + end)) context.note('price', `"${dates}" are no dates of a sale.`);
  const time = context.now?.() ?? NaN;
  return start <= time && time <= end;
}

/** Google writes zones as "+0100", which JavaScript does not know. */
const readInstant = (text: string, time: string): number =>
  Date.parse((text[10] ? text : text + time).replace(/([+-]\d\d)(\d\d)$/, '$1:$2'));

import { agree, cleanCurrency } from './currency.js';
import { above } from './fields.js';
import { parsePrice, type Price } from './price.js';

/**
 * The amount of a former price that is above the present one; one in another currency is none.
 *
 * @param stated what the feed says of its currency beside it
 */
export function readFormer(value: unknown, price: Price | undefined, stated?: unknown): number | undefined {
  const former = parsePrice(value, cleanCurrency(stated) ?? price?.currency);
  return agree(former?.currency, price?.currency) ? above(former?.amount, price?.amount) : undefined;
}

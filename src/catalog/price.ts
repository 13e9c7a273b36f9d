import { cleanCurrency } from './currency.js';
import { toText } from './fields.js';
import type { MapContext } from './reader.js';

/** An amount in major units, and its currency as far as that is known. */
export interface Price {
  amount: number;
  /** ISO 4217. */
  currency?: string;
}

/** Signs of currencies beside "US$" and its like. A bare "$" or "kr" means several, so it names none. */
const SIGNS: Record<string, string> = {
  '€': 'EUR',
  '£': 'GBP',
  '₹': 'INR',
  '₩': 'KRW',
  '₺': 'TRY',
  '₽': 'RUB',
  '₪': 'ILS',
  zł: 'PLN',
  C$: 'CAD',
  A$: 'AUD',
  R$: 'BRL',
  $: '',
  kr: '',
};
const MARK = String.raw`([€£₹₩₺₽₪]|zł|kr|[A-Z]{0,2}\$|[A-Z]{3})`;

/** Text with more characters is not a price, and searching it for one would take too long. */
const LONGEST = 200;

/** A number with what is beside it: "EUR 89,90", "20.– CHF", "89 - 99 €". */
const MONEY = new RegExp(
  String.raw`(?:${MARK}[\s:($]*)?(-?(?:(?<!\w)[.,](?=\d\d?\b))?\d(?:[\d.,'’\s]*\d)?)(?:\s*[-–]\s*[\d.,]+)?(?:(?:[.,][-–]+)?[\s(]*${MARK})?`,
  'g',
);

/** As most shops write: "129.00 USD", "89,90 €", "£65". */
const PLAIN = /^([A-Z]{3}|[€£$])? ?(\d{1,9}(?:[.,]\d\d)?) ?([A-Za-z]{3}|€)?$/;

/** ISO 4217: "TTC", "VAT" and "NOW" are written beside prices too. */
const CODES = new Set(Intl.supportedValuesOf('currency'));

/** Currencies with three decimals, in which "1.250" is one and a quarter. */
const THREE_DECIMALS = /^(?:BHD|IQD|JOD|KWD|LYD|OMR|TND)$/;

/**
 * Reads "15.00 USD", "EUR130.00", "1.299,95 €", "$2,030" or 25; of several numbers the first beside a currency.
 *
 * @param stated the currency, where that is said elsewhere: some have three decimals
 * @returns undefined where there is no number, or it is negative, or none of several is beside a currency
 */
export function parsePrice(value: unknown, stated?: string): Price | undefined {
  if (typeof value === 'number') return toPrice(value, stated);
  if (typeof value !== 'string' || !value || value.length > LONGEST) return undefined;
  const [, first, plain, last] = PLAIN.exec(value) ?? [];
  if (plain) return toPrice(+plain.replace(',', '.'), readCurrency(first, last) || stated);
  const prices = [];
  for (const [, before, digits = '', after] of value.matchAll(MONEY)) {
    const sign = readCurrency(before, after);
    const currency = sign || stated;
    const price = toPrice(parseAmount(digits, currency), currency);
    if (sign !== undefined) return price;
    prices.push(price);
  }
  return prices.length === 1 ? prices[0] : undefined;
}

/**
 * A price; what is there and is none is told of.
 *
 * @param stated what the feed says of its currency beside it
 */
export function readPrice(value: unknown, context: MapContext, stated?: unknown): Price | undefined {
  const price = parsePrice(value, chooseCurrency(stated, context));
  const text = price ? '' : toText(value);
  if (text) context.note('price', `"${text}" is no price.`);
  return price;
}

/** The currency that a feed states; else that which its reader was given. */
export const chooseCurrency = (stated: unknown, { currency }: MapContext): string | undefined =>
  cleanCurrency(stated) ?? cleanCurrency(currency);

const toPrice = (amount: number, currency?: string): Price | undefined =>
  !(amount >= 0 && amount < 1e12) ? undefined : currency ? { amount, currency } : { amount };

/** The currency of what is beside a number; empty where its sign has several. */
function readCurrency(before?: string, after?: string): string | undefined {
  const sign = readMark(before);
  return sign || (readMark(after) ?? sign);
}

function readMark(mark?: string): string | undefined {
  if (!mark || CODES.has(mark)) return mark;
  const code = mark.toUpperCase().replace('$', 'D');
  return SIGNS[mark] ?? (CODES.has(code) ? code : undefined);
}

function parseAmount(digits: string, currency?: string): number {
  const plain = digits.replace(/[^\d.,-]/g, '');
  const [, whole = plain, sign = '', rest = ''] = /(.*)([.,])(.*)/.exec(plain) ?? [];
  const isThousands =
    rest.length === 3 && /^[1-9]\d?\d?$/.test(whole) && !(sign === '.' && THREE_DECIMALS.test(currency!));
  const point = whole.includes(sign) || isThousands ? '' : '.';
  return +(whole.replace(/[.,]/g, '') + point + rest);
}

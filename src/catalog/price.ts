/** An amount in major units, and its currency where the text says it without doubt. */
export interface Price {
  amount: number;
  /** ISO 4217. */
  currency?: string;
}

/** Signs that mean one currency. A bare "$" or "kr" means several, so it says nothing. */
const SIGNS: Record<string, string> = {
  '€': 'EUR',
  '£': 'GBP',
  '₹': 'INR',
  '₩': 'KRW',
  '₺': 'TRY',
  '₽': 'RUB',
  '₪': 'ILS',
  zł: 'PLN',
  US$: 'USD',
  CA$: 'CAD',
  C$: 'CAD',
  AU$: 'AUD',
  A$: 'AUD',
  NZ$: 'NZD',
  R$: 'BRL',
};
const SIGN = new RegExp(
  Object.keys(SIGNS)
    .map((sign) => sign.replace('$', '\\$'))
    .join('|'),
);

/** As Google asks for it: "129.00 USD". */
const PLAIN = /^(\d{1,9}(?:\.\d\d)?) ([A-Z]{3})$/;

/** Currencies with three decimals, in which "1.250" is one and a quarter. */
const THREE_DECIMALS = /^(?:BHD|IQD|JOD|KWD|LYD|OMR|TND)$/;

/**
 * Reads "15.00 USD", "EUR130.00", "1.299,95 €", "$2,030" or 25.
 *
 * @returns undefined where there is no number, or it is negative
 */
export function parsePrice(value: unknown): Price | undefined {
  if (typeof value === 'number') return value >= 0 && value < Infinity ? { amount: value } : undefined;
  if (typeof value !== 'string') return undefined;
  const [, plain, code] = PLAIN.exec(value) ?? [];
  if (plain && code) return { amount: +plain, currency: code };
  const digits = /-?\d(?:[\d.,'’\s\u00a0\u202f]*\d)?/.exec(value)?.[0];
  if (!digits || digits.startsWith('-')) return undefined;
  const currency = readCurrency(value);
  const amount = parseAmount(digits, currency);
  return amount < 1e12 ? { amount, ...(currency && { currency }) } : undefined;
}

function readCurrency(text: string): string | undefined {
  const code = /(?<![A-Za-z])[A-Z]{3}(?![A-Za-z])/.exec(text)?.[0];
  if (code) return code;
  const sign = SIGN.exec(text)?.[0];
  return sign && SIGNS[sign];
}

function parseAmount(digits: string, currency = ''): number {
  const plain = digits.replace(/[^\d.,]/g, '');
  const last = Math.max(plain.lastIndexOf('.'), plain.lastIndexOf(','));
  if (last < 0) return +plain;
  const sign = plain[last]!;
  const isMixed = plain.includes('.') && plain.includes(',');
  const isRepeated = plain.indexOf(sign) !== last;
  const isThousands =
    plain.length - last === 4 && !plain.startsWith('0') && !(sign === '.' && THREE_DECIMALS.test(currency));
  const hasDecimals = isMixed ? !isRepeated : !isRepeated && !isThousands;
  if (!hasDecimals) return +plain.replace(/[.,]/g, '');
  return +`${plain.slice(0, last).replace(/[.,]/g, '')}.${plain.slice(last + 1)}`;
}

/** Minor units ("1105" with 2 digits) as major units. */
export function fromMinorUnits(value: unknown, digits: number): number | undefined {
  const amount = typeof value === 'string' && value.trim() ? +value : value;
  if (typeof amount !== 'number' || !(amount >= 0 && amount < 1e15)) return undefined;
  return +(amount / 10 ** digits).toFixed(digits);
}

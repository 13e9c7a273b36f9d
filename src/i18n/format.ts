/**
 * Numbers, prices and dates by `Intl`, which knows every language. Formatters are kept, for making one takes a hundred
 * times as long as using it.
 */
type Formatter = Intl.NumberFormat | Intl.DateTimeFormat | Intl.RelativeTimeFormat;

const kept = new Map<string, Formatter>();

/** The formatter that was made for a key, or a new one. */
export function keep<T extends Formatter>(key: string, make: () => T): T {
  let formatter = kept.get(key) as T | undefined;
  if (!formatter) kept.set(key, (formatter = make()));
  return formatter;
}

/**
 * A price: "$98", "$98.50".
 *
 * @param amount in major units
 * @param currency ISO 4217; without it, or with an invalid one, the number stands alone
 */
export function formatMoney(locale: string, amount: number, currency?: string): string {
  return keep(`${locale} ${currency}`, () => {
    const options = { trailingZeroDisplay: 'stripIfInteger' } as const;
    try {
      return new Intl.NumberFormat(locale, { ...options, style: 'currency', currency });
    } catch {
      return new Intl.NumberFormat(locale, { ...options, minimumFractionDigits: 2 });
    }
  }).format(amount);
}

export const formatNumber = (locale: string, value: number): string =>
  keep(locale, () => new Intl.NumberFormat(locale)).format(value);

/** @param date ISO date; it is read as a calendar day, whatever the reader's time zone */
export const formatDate = (locale: string, date: string): string =>
  keep(
    `${locale} date`,
    () => new Intl.DateTimeFormat(locale, { dateStyle: 'medium', timeZone: 'UTC' }),
  ).format(new Date(date));

/** Whether two prices may be in one currency: that which does not say its own is taken to be in the other's. */
export const agree = (one?: string, other?: string): boolean => (one ?? other) === (other ?? one);

/** A currency code in capitals, or undefined for anything else. Russian feeds still give the rouble its code of before 1998. */
export const cleanCurrency = (value: unknown): string | undefined =>
  /^\s*([a-z]{3})\s*$/i
    .exec(value as string)?.[1]!
    .toUpperCase()
    .replace('RUR', 'RUB');

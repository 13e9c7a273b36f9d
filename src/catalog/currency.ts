/** A currency code in capitals, or undefined for anything else. */
export const cleanCurrency = (value: unknown): string | undefined =>
  /^\s*([a-z]{3})\s*$/i.exec(value as string)?.[1]!.toUpperCase();

/** A currency code in capitals, or undefined for anything else. */
export function cleanCurrency(value: unknown): string | undefined {
  return typeof value === 'string' && /^\s*[a-z]{3}\s*$/i.test(value)
    ? value.trim().toUpperCase()
    : undefined;
}

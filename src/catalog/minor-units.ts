/** Minor units ("1105" with 2 digits) as major units. */
export function fromMinorUnits(value: unknown, digits: number): number | undefined {
  const amount = typeof value === 'string' && value.trim() ? +value : value;
  if (typeof amount !== 'number' || !(amount >= 0 && amount < 1e15)) return undefined;
  return +(amount / 10 ** digits).toFixed(digits);
}

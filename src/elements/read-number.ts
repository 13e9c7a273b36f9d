/** A number, or nothing where none can be read. */
export function readNumber(value: unknown): number | undefined {
  const number = parseFloat(value as string);
  return isNaN(number) ? undefined : number;
}

/** The number that a text is; undefined for any other. `Number` alone reads "" as 0, `parseFloat` alone "1,299" as 1. */
export function readNumber(text: unknown): number | undefined {
  const number = Number(text);
  return isNaN(number) || isNaN(parseFloat(text as string)) ? undefined : number;
}

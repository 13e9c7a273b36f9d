/** A number, or nothing where a text is none: `Number` takes an empty one for 0, `parseFloat` "1,299" for 1. */
export function readNumber(text: unknown): number | undefined {
  const number = Number(text);
  return isNaN(number) || isNaN(parseFloat(text as string)) ? undefined : number;
}

/** The words of a list attribute: ids with spaces or commas between. A script may give one number, or a list. */
export const splitWords = (
  list: string | number | readonly unknown[] | null | undefined,
): string[] | undefined => `${(list ?? '') as string}`.match(/[^\s,]+/g) ?? undefined;

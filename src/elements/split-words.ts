/** The words of a list attribute: ids with spaces or commas between. A script may give one number, or a list. */
export const splitWords = (
  list: string | number | readonly unknown[] | null | undefined,
): string[] | undefined => String(list ?? '').match(/[^\s,]+/g) ?? undefined;

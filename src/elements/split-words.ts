/** The words of a list attribute: ids with spaces or commas between. */
export const splitWords = (list: string | undefined): string[] | undefined =>
  list?.match(/[^\s,]+/g) ?? undefined;

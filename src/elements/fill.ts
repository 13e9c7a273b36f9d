/** Puts a value in place of `{}` in one of the pack's words. */
export const fill = (text: string, value: unknown): string => text.replace('{}', value as string);

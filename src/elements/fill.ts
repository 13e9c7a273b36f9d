/** Puts a value into a text of the pack's words. */
export const fill = (text: string, value: unknown): string => text.replace('{}', value as string);

/** A sentence with a number `{}` in it, once for each of the language's kinds of number that reads differently. */
export type Forms = { other: string } & Partial<Record<Intl.LDMLPluralRule, string>>;

/**
 * The sentence for a number: "2 more comments". It imports nothing, so that a page without such sentences does not
 * carry it.
 *
 * @param language of the sentences
 * @param shown the number as the reader writes it, or a range that ends with it
 */
export const pluralise = (language: string, count: number, forms: Forms, shown: string): string =>
  (forms[new Intl.PluralRules(language).select(count)] ?? forms.other).replace('{}', shown);

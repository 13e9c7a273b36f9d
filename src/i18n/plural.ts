/** A sentence with a number `{}` in it, in each plural form that the language has; `other` serves for those left out. */
export type Forms = { other: string } & Partial<Record<Intl.LDMLPluralRule, string>>;

/**
 * The sentence for a number: "2 more comments". A module of its own, so that elements without such sentences do not
 * bring it.
 *
 * @param language of the sentences
 * @param shown the number as the reader writes it, or a range that ends with it
 */
export const pluralise = (language: string, count: number, forms: Forms, shown: string): string =>
  (forms[new Intl.PluralRules(language).select(count)] ?? forms.other).replace('{}', shown);

import { formatNumber, keep } from './format.js';
import { findLanguage } from './words.js';

/** A sentence with a number `{}` in it, once for each of the language's kinds of number that reads differently. */
export type Forms = { other: string } & Partial<Record<Intl.LDMLPluralRule, string>>;

/**
 * The sentence for a number: "2 more comments".
 *
 * @param locale of the reader: how the number is written; the words' own language decides the form
 * @param shown what stands for the number, a range say
 */
export function pluralise(
  locale: string,
  count: number,
  forms: Forms,
  shown = formatNumber(locale, count),
): string {
  const rules = keep(`${locale} plural`, () => new Intl.PluralRules(findLanguage(locale)));
  return (forms[rules.select(count)] ?? forms.other).replace('{}', shown);
}

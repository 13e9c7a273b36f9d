import { chooseContentLocale } from '../content/locales.js';
import type { ContentWords } from '../model/content-words.js';

/**
 * "Prices as of November 18, 2026", in the language of the words, by the habits of the reader's region where that
 * is the same language.
 *
 * @param made ISO instant
 */
export function sayAge(
  made: string,
  { words }: { words: ContentWords },
  { locale }: { locale: string },
): string {
  const spoken = chooseContentLocale(locale);
  const format = new Intl.DateTimeFormat(locale.startsWith(spoken) ? locale : spoken, { dateStyle: 'long' });
  return words.list.asOf.replace('{}', format.format(new Date(made)));
}

import { contentLocaleOf } from '../content/locales.js';
import type { ListWords } from '../model/content-words.js';
import type { RankedList } from '../model/recommendation.js';

/**
 * "Prices as of November 18, 2026", in the language of the words; with the date format of the reader's region where
 * that speaks the same language.
 *
 * @param list whose `made` is the instant
 */
export function sayAge(
  { made }: Pick<RankedList, 'made'>,
  { words }: { words: ListWords },
  { locale }: { locale: string },
): string {
  const spoken = contentLocaleOf(locale);
  const format = new Intl.DateTimeFormat(locale.startsWith(spoken) ? locale : spoken, { dateStyle: 'long' });
  return words.asOf.replace('{}', format.format(new Date(made)));
}

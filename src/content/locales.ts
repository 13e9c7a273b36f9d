/** The languages in which there are guides: the folders of `content/`. */
export const CONTENT_LOCALES: readonly string[] = ['en'];

/** The content language for a locale, a BCP 47 tag or `de_DE` as content systems write it: the language without its region, or English. */
export function chooseContentLocale(locale: string): string {
  const language = locale.toLowerCase().split(/[-_]/)[0]!;
  return CONTENT_LOCALES.includes(language) ? language : 'en';
}

/** The languages in which there are guides: the folders of `content/`. */
export const CONTENT_LOCALES: readonly string[] = ['en'];

/** The content language for a locale, a BCP 47 tag: the language without its region, or English. */
export function contentLocaleOf(locale: string): string {
  const language = locale.toLowerCase().split('-')[0]!;
  return CONTENT_LOCALES.includes(language) ? language : 'en';
}

/** The same for a locale as others write it: `de_DE` in content systems. */
export const chooseContentLocale = (locale: string): string => contentLocaleOf(locale.replaceAll('_', '-'));

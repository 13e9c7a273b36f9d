import type { ReactiveControllerHost } from 'lit';

/**
 * The interface words of one language; English is the pattern for all. Each section of English is a module of its own,
 * so that an element brings its words and no others: a bundler takes a module whole into a chunk.
 */
export type Words = typeof import('./en/account.js') &
  typeof import('./en/banner.js') &
  typeof import('./en/comments.js') &
  typeof import('./en/card.js') &
  typeof import('./en/links.js') &
  typeof import('./en/shipping.js') & { comments: typeof import('./en/comment-form.js').commentForm };

/** Languages beside English. */
const LANGUAGES = ['es', 'fr', 'de', 'ar'] as const;
export type Language = (typeof LANGUAGES)[number];

/** The language that is spoken to a reader: that of the locale, or English. */
export function findLanguage(locale: string): Language | 'en' {
  const language = locale.split('-')[0] as Language;
  return LANGUAGES.includes(language) ? language : 'en';
}

/**
 * The locale of dates, days and durations within a sentence: the reader's where the sentence is in their language, by the
 * habits of their region; else English, as the sentence is. Numbers and amounts are the reader's in any case.
 */
export const spokenLocale = (locale: string): string =>
  locale.startsWith(findLanguage(locale)) ? locale : 'en';

/** What has arrived; `null` where English stands in: for itself, and for what could not be had. */
const arrived: Partial<Record<Language | 'en', Words | null>> = { en: null };

/**
 * The words of one element in the language of its settings. English comes with the element; while
 * another language is on its way there are no words, and the element shows its fallback.
 */
export class WordsController<Section extends keyof Words, English extends Partial<Words[Section]>> {
  /** @param english the section's English words, imported by the element, so that it carries no others; those that it draws first */
  constructor(
    private readonly host: ReactiveControllerHost,
    private readonly settings: { readonly locale: string },
    private readonly section: Section,
    private readonly english: English,
  ) {}

  get current(): English | undefined {
    const language = findLanguage(this.settings.locale);
    const words = arrived[language];
    if (words === undefined) {
      void import('./languages.js')
        .then(({ loadWords }) => loadWords(language as Language))
        .catch(() => null)
        .then((module) => {
          arrived[language] = module;
          this.host.requestUpdate();
        });
    }
    return words === null ? this.english : (words?.[this.section] as English | undefined);
  }
}

import type { ReactiveControllerHost } from 'lit';

/**
 * The interface words of one language, with the same keys as English. Each section of English is a module of its own, so
 * that an element brings its own words and no others; the other languages are one module each.
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

/** The language of the interface for a locale: its own where it is one of those above, else English. */
export function findLanguage(locale: string): Language | 'en' {
  const language = locale.split('-')[0] as Language;
  return LANGUAGES.includes(language) ? language : 'en';
}

/**
 * The locale for dates, days and durations inside a sentence. Where the sentence is in the reader's language it is the
 * reader's own, region included; otherwise English, like the sentence. Numbers and amounts always use the reader's own.
 */
export const spokenLocale = (locale: string): string =>
  locale.startsWith(findLanguage(locale)) ? locale : 'en';

/** Words that have arrived, by language; `null` means English, for itself and for a language that could not be loaded. */
const arrived: Partial<Record<Language | 'en', Words | null>> = { en: null };

/**
 * The words of one element in the language of its settings. English comes with the element; while
 * another language is on its way there are no words, and the element shows its fallback.
 */
export class WordsController<Section extends keyof Words, English extends Partial<Words[Section]>> {
  /** @param english the English words that the element draws with at first; it imports them itself, so that it brings no others */
  constructor(
    private readonly host: ReactiveControllerHost,
    private readonly settings: { readonly locale: string },
    private readonly section: Section,
    private readonly english: English,
  ) {}

  /** The words; undefined while they are on their way, after which the host is updated. */
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

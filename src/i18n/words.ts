import type { ReactiveController, ReactiveControllerHost } from 'lit';

/** The interface words of one language; English is the pattern for all. */
export type Words = typeof import('./en.js');

/** Languages beside English, each in a module that arrives only when it is used. */
const LANGUAGES: Record<string, () => Promise<Words>> = {
  de: () => import('./de.js'),
};

/** What has arrived; `false` where a language could not be had, and English stands in for it. */
const loaded = new Map<string, Words | false>();

/**
 * The words of one element in the language of its settings. English comes with the element; while
 * another language is on its way there are no words, and the element shows its fallback.
 */
export class WordsController<Section extends keyof Words> implements ReactiveController {
  #host: ReactiveControllerHost;
  #locale: () => string;
  #section: Section;
  #english: Words[Section];

  /** @param english the section's English words, imported by the element, so that it carries no others */
  constructor(
    host: ReactiveControllerHost,
    settings: { readonly locale: string },
    section: Section,
    english: Words[Section],
  ) {
    this.#host = host;
    this.#locale = () => settings.locale;
    this.#section = section;
    this.#english = english;
    host.addController(this);
  }

  /** Language that the words are in. */
  get language(): string {
    const language = this.#locale().toLowerCase().split('-')[0]!;
    return language in LANGUAGES ? language : 'en';
  }

  get current(): Words[Section] | undefined {
    const words = this.language === 'en' ? false : loaded.get(this.language);
    return words === false ? this.#english : words?.[this.#section];
  }

  hostUpdate(): void {
    const { language } = this;
    if (this.current) return;
    void LANGUAGES[language]!()
      .catch((): false => false)
      .then((words) => {
        loaded.set(language, words);
        this.#host.requestUpdate();
      });
  }
}

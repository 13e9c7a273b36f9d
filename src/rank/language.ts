import { foldText } from './fold.js';
import type { Language } from './lexicon.js';

export type LanguageCode = 'en' | 'de' | 'fr' | 'es';

/** Each language in a module of its own, so that a page loads those it meets. */
const LOADERS: Record<LanguageCode, () => Promise<Language>> = {
  en: async () => (await import('./words/en.js')).en,
  de: async () => (await import('./words/de.js')).de,
  fr: async () => (await import('./words/fr.js')).fr,
  es: async () => (await import('./words/es.js')).es,
};

export const LANGUAGES = Object.keys(LOADERS) as LanguageCode[];

export const loadLanguage = (code: LanguageCode): Promise<Language> => LOADERS[code]();

/** Words that are frequent in one language and not in the others, small words and words for shoes. */
const TELLING: Record<LanguageCode, string> = {
  en: 'the and with for of your is that this shoe shoes sole women womens mens men kids boot boots wide upper lightweight lace support comfort you our slip',
  de: 'und mit der die das fur aus ist auf ein eine einer nicht damen herren kinder schuh schuhe sohle bei oder zum zur im am weite leder sehr hausschuh stiefel sandale sandalen halbschuh farbe schnurung fusbett obermaterial dampfung futter',
  fr: 'et avec le la les des du une pour dans sur femme homme enfant chaussure chaussures semelle en est votre cuir pied sans au aux ou ce pas lacets basket baskets bottes bottines',
  es: 'y con el los las del una para hombre mujer nino ninos zapato zapatos zapatilla zapatillas suela en es su cuero piel pie sin al o por botas sandalia sandalias plantilla cordones',
};

const LANGUAGE_OF = new Map<string, LanguageCode[]>();
for (const code of LANGUAGES) {
  for (const word of TELLING[code].split(' '))
    LANGUAGE_OF.set(word, [...(LANGUAGE_OF.get(word) ?? []), code]);
}

/** How much of a text tells its language for sure. */
const MAX_CHARACTERS = 600;

/**
 * The language of a text.
 *
 * @param text of which no more than the beginning is read
 * @returns undefined where nothing tells
 */
export function detectLanguage(text: string): LanguageCode | undefined {
  const counts: Record<LanguageCode, number> = { en: 0, de: 0, fr: 0, es: 0 };
  const words = foldText(text.slice(0, MAX_CHARACTERS)).split(/[^a-z]+/);
  for (const word of words) for (const code of LANGUAGE_OF.get(word) ?? []) counts[code]++;
  const [best] = LANGUAGES.toSorted((a, b) => counts[b] - counts[a]);
  return best && counts[best] > 0 ? best : undefined;
}

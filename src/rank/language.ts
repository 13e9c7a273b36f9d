import { concern, FIRST_RULE } from './interests.js';
import { Lexicon, type Language } from './lexicon.js';
import { Sentence } from './sentence.js';

/** Languages whose words are understood. */
export type LanguageCode = 'en' | 'de' | 'fr' | 'es';

/** Each language in a module of its own, so that a page loads those it meets. */
const LOADERS: Record<LanguageCode, () => Promise<Language>> = {
  en: async () => (await import('./words/en.js')).en,
  de: async () => (await import('./words/de.js')).de,
  fr: async () => (await import('./words/fr.js')).fr,
  es: async () => (await import('./words/es.js')).es,
};

/** All codes of languages whose words are understood. */
export const LANGUAGES = Object.keys(LOADERS) as LanguageCode[];

export const loadLanguage = (code: LanguageCode): Promise<Language> => LOADERS[code]();

/** Words that are frequent in one language and not in the others, small words and words for shoes. */
const TELLING: Record<LanguageCode, string> = {
  en: 'the and with for of your is that this shoe shoes sole women womens mens men kids boot boots wide upper lightweight lace comfort you our slip weight closure width gender',
  de: 'und mit der die das fur aus ist auf ein eine einer nicht damen herren kinder schuh schuhe sohle bei oder zum zur im am weite leder sehr hausschuh stiefel sandale sandalen halbschuh farbe schnurung fusbett obermaterial dampfung futter gewicht verschluss weite geschlecht klettverschluss schnursenkel sprengung',
  fr: 'et avec le la les des du une pour dans sur femme homme enfant chaussure chaussures semelle en est votre cuir pied sans au aux ou ce pas lacets basket baskets bottes bottines poids fermeture largeur genre foulee pointure legere amorti',
  es: 'y con el los las del una para hombre mujer nino ninos zapato zapatos zapatilla zapatillas suela en es su cuero piel pie sin al o por botas sandalia sandalias plantilla cordones peso cierre genero pisada amortiguacion talla transpirable mujeres hombres',
};

/** Each word with the languages that have it, as the digits of their places in `LANGUAGES`. */
function tabulate(): string {
  const owners = new Map<string, string>();
  LANGUAGES.forEach((code, index) => {
    for (const word of TELLING[code].split(' ')) {
      owners.set(word, `${owners.get(word) ?? ''}${index}`);
    }
  });
  return [...owners].map(([word, codes]) => `${codes}=${word}`).join('\n');
}

LANGUAGES.forEach((_, index) => concern(String(index), 1 << (FIRST_RULE + index)));
const telling = new Lexicon([{ kinds: tabulate() } as Language], 'kinds');
const sentence = new Sentence();

/** With so many more words than the next language has, a language is certain. */
const LEAD = 4;

/**
 * The language of a text. It is read only until one language is certain.
 *
 * @returns undefined where no word tells
 */
export function detectLanguage(text: string): LanguageCode | undefined {
  const counts = LANGUAGES.map(() => 0);
  let best = 0;
  let second = 0;
  for (let from = 0; from < text.length && best - second < LEAD;) {
    from = sentence.read(text, from, telling);
    for (let place = 0; place < sentence.count; place++) {
      const owners = telling.interests[sentence.numbers[place]!]!;
      // Most words tell nothing.
      if (!owners) continue;
      for (let code = 0; code < counts.length; code++) counts[code]! += (owners >> (FIRST_RULE + code)) & 1;
    }
    best = second = 0;
    for (const count of counts) {
      if (count > best) [best, second] = [count, best];
      else if (count > second) second = count;
    }
  }
  return best ? LANGUAGES[counts.indexOf(best)] : undefined;
}

import { FeatureReader } from './feature-reader.js';
import { detectLanguage, LANGUAGES, loadLanguage, type LanguageCode } from './language.js';

/** A reader of features for these languages, English among them whatever is asked. */
export async function loadFeatureReader(codes: readonly LanguageCode[] = LANGUAGES): Promise<FeatureReader> {
  const languages = await Promise.all([...new Set<LanguageCode>(['en', ...codes])].map(loadLanguage));
  return new FeatureReader(languages, detectLanguage);
}

/** A reader of features for the languages that texts are in. */
export function loadReaderOf(texts: readonly string[]): Promise<FeatureReader> {
  return loadFeatureReader(texts.flatMap((text) => detectLanguage(text) ?? []));
}

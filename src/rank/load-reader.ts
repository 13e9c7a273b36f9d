import { FeatureReader } from './feature-reader.js';
import { detectLanguage, LANGUAGES, loadLanguage, type LanguageCode } from './language.js';

/**
 * A reader of features for these languages, all by default; English is always among them.
 *
 * @throws {RangeError} for a code that is not in `LANGUAGES`
 */
export async function loadFeatureReader(codes: readonly LanguageCode[] = LANGUAGES): Promise<FeatureReader> {
  const unknown = codes.find((code) => !LANGUAGES.includes(code));
  if (unknown !== undefined)
    throw new RangeError(`No words of "${unknown}" are known. There are: ${LANGUAGES.join(', ')}.`);
  const languages = await Promise.all([...new Set<LanguageCode>(['en', ...codes])].map(loadLanguage));
  return new FeatureReader(languages, detectLanguage);
}

/** The last reader that was made, kept for texts in the same languages. */
let last: { codes: string; reader: FeatureReader } | undefined;

/** A reader of features for the languages that texts are in. */
export async function loadReaderOf(texts: readonly string[]): Promise<FeatureReader> {
  const found = new Set(texts.map(detectLanguage));
  const codes = LANGUAGES.filter((code) => found.has(code));
  if (last?.codes === codes.join()) return last.reader;
  const reader = await loadFeatureReader(codes);
  last = { codes: codes.join(), reader };
  return reader;
}

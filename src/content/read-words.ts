import * as v from 'valibot';
import type { FeatureGlossary } from '../model/condition.js';
import type { ArticleWords, ContentWords } from '../model/content-words.js';
import { FEATURES } from '../model/feature.js';
import { checkWording } from './checks/check-wording.js';
import { plainText } from './fields.js';
import { parseMarkdown } from './markdown.js';
import { START, type Report } from './problem.js';
import { allWordsSchema } from './schema.js';
import { formatPath, validate } from './validate.js';
import { parseYaml, type FieldPath, type YamlData } from './yaml.js';

const wordsFile = v.strictObject({ words: allWordsSchema });
const featuresFile = v.strictObject({
  features: v.strictObject(
    v.entriesFromList(FEATURES, v.strictObject({ label: plainText, meaning: plainText })),
  ),
});

/** The words of guides and those of articles, most of which are the same. */
export interface AllWords {
  guide: ContentWords;
  article: ArticleWords;
}

/** Reads `words.md`, the words around a text. */
export function readWords(text: string, locale: string, report: Report): AllWords | undefined {
  const words = readFields(text, wordsFile, locale, report)?.words;
  if (!words) return undefined;
  const { list, keyPoints, ...shared } = words;
  return { guide: { ...shared, list }, article: { ...shared, keyPoints } };
}

/** Reads `features.md`, the glossary of what a shoe can have. */
export const readGlossary = (text: string, locale: string, report: Report): FeatureGlossary | undefined =>
  readFields(text, featuresFile, locale, report)?.features;

/** A file that is front matter and nothing else. */
function readFields<T>(
  text: string,
  schema: v.GenericSchema<unknown, T>,
  locale: string,
  report: Report,
): T | undefined {
  const { frontMatter, body } = parseMarkdown(text);
  if (!frontMatter || body.length) {
    report.error(START, 'front matter', 'The file is fields between two lines of ---, and nothing else.');
    return undefined;
  }
  const yaml = parseYaml(frontMatter.text, frontMatter.line, report);
  if (!yaml) return undefined;
  checkWording(
    listTexts(yaml.data).map(({ path, text }) => toWording(yaml, path, text)),
    locale,
    report,
  );
  return validate(schema, yaml, report);
}

const toWording = (yaml: YamlData, path: FieldPath, text: string) => ({
  text,
  place: yaml.placeOf(path),
  field: formatPath(path),
});

function listTexts(data: unknown, path: FieldPath = []): { path: FieldPath; text: string }[] {
  if (typeof data === 'string') return [{ path, text: data }];
  if (typeof data !== 'object' || data === null) return [];
  return Object.entries(data).flatMap(([key, value]) => listTexts(value, [...path, key]));
}

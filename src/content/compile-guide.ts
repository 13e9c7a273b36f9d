import type { Condition, FeatureGlossary } from '../model/condition.js';
import type { ContentWords } from '../model/content-words.js';
import type { Source } from '../model/evidence.js';
import { assemble } from './assemble.js';
import { checkEvidence } from './checks/check-evidence.js';
import { checkWording } from './checks/check-wording.js';
import { createGuideFieldsSchema, type KnownIds } from './guide-fields.js';
import { parseMarkdown } from './markdown.js';
import { START, type Report } from './problem.js';
import { readDraft } from './read-draft.js';
import { cutReviewer, readReview } from './review.js';
import { readShoeTexts } from './shoe-texts.js';
import { validate } from './validate.js';
import { listWordings } from './wordings.js';
import { parseYaml } from './yaml.js';

/** What the guides of a language share. */
export interface Surroundings {
  locale: string;
  known: KnownIds;
  sources: ReadonlyMap<string, Source>;
  /** Titles of all guides, by id. */
  titles: ReadonlyMap<string, string>;
  glossary?: FeatureGlossary;
  words?: ContentWords;
}

export interface CompiledGuide {
  pack: Condition;
  summary: string;
}

/**
 * Compiles one guide. Every part is read and checked even where another is wrong, so that a writer
 * learns of everything at once.
 *
 * @returns undefined where the report has errors, or where `words.md` or `features.md` has
 */
export async function compileGuide(
  id: string,
  text: string,
  around: Surroundings,
  report: Report,
): Promise<CompiledGuide | undefined> {
  const { known, locale, glossary, words } = around;
  const { frontMatter, body } = parseMarkdown(text);
  if (!frontMatter)
    report.error(
      START,
      'front matter',
      'A guide begins with fields between two lines of ---: write title and the rest.',
    );
  const yaml = frontMatter && parseYaml(frontMatter.text, frontMatter.line, report);
  const fields = yaml && validate(createGuideFieldsSchema(id, known), yaml, report);
  const shoeTexts = yaml ? readShoeTexts(yaml, known.sources, report) : {};
  const draft = readDraft(body, report);
  checkEvidence(draft, known.sources, report);
  checkWording(listWordings(draft, shoeTexts, yaml), locale, report);
  const review = fields && (await readReview(fields, cutReviewer(text, yaml), yaml, report));
  if (report.failed || !fields || !review || !glossary || !words) return undefined;
  const pack = assemble({ ...around, id, fields, draft, shoeTexts, review, glossary, words });
  return { pack, summary: fields.summary };
}

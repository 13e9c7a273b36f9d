import type { Article } from '../model/article.js';
import type { ArticleWords } from '../model/content-words.js';
import type { Source } from '../model/evidence.js';
import { articleFieldsSchema } from './article-fields.js';
import { listArticleRead, listArticleWordings } from './article-texts.js';
import { assembleArticle } from './assemble-article.js';
import { checkArticleEvidence } from './checks/check-evidence.js';
import { checkWording } from './checks/check-wording.js';
import { parseMarkdown } from './markdown.js';
import { START, type Report } from './problem.js';
import { readArticle } from './read-article.js';
import { readingMinutes } from './reading-time.js';
import { cutReviewer, readReview } from './review.js';
import { validate } from './validate.js';
import { parseYaml } from './yaml.js';

/** What the articles of a language share. */
export interface ArticleSurroundings {
  locale: string;
  knownSources: ReadonlySet<string>;
  sources: ReadonlyMap<string, Source>;
  words?: ArticleWords;
}

export interface CompiledArticle {
  pack: Article;
  summary: string;
}

/**
 * Compiles one article, as `compileGuide` does a guide.
 *
 * @returns undefined where the report has errors, or where `words.md` has
 */
export async function compileArticle(
  id: string,
  text: string,
  { locale, knownSources, sources, words }: ArticleSurroundings,
  report: Report,
): Promise<CompiledArticle | undefined> {
  const { frontMatter, body } = parseMarkdown(text);
  if (!frontMatter)
    report.error(
      START,
      'front matter',
      'An article begins with fields between two lines of ---: write title and the rest.',
    );
  const yaml = frontMatter && parseYaml(frontMatter.text, frontMatter.line, report);
  const fields = yaml && validate(articleFieldsSchema, yaml, report);
  const draft = readArticle(body, report);
  checkArticleEvidence(draft, knownSources, report);
  checkWording(listArticleWordings(draft, yaml), locale, report);
  const review = fields && (await readReview(fields, cutReviewer(text, yaml), yaml, report));
  if (report.failed || !review || !words) return undefined;
  const minutes = readingMinutes(listArticleRead(draft));
  const pack = assembleArticle({ id, locale, title: fields.title, draft, review, minutes, sources, words });
  return { pack, summary: fields.summary };
}

/** Compiles guides and articles from Markdown to packs; the shape of a pack; where a page finds one: `insole/content`. */
export { compileContent, type CompiledContent, type ContentInput } from './compile.js';
export { CONTENT_LOCALES, chooseContentLocale } from './locales.js';
export { formatProblem, type Problem } from './problem.js';
export { isArticle } from './is-article.js';
export { contentUrl, isCondition } from './read.js';
export { hashText } from './review.js';
export {
  articleJsonSchema,
  articleSchema,
  conditionJsonSchema,
  conditionSchema,
  featurePackSchema,
} from './schema.js';
export type { TextFile } from './text-file.js';
export type { Article } from '../model/article.js';
export type { Condition, ContentIndexEntry, FeaturePack } from '../model/condition.js';

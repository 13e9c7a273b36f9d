/** Guides: from Markdown to packs, and from packs to pages: `insole/content`. */
export { compileContent, type CompiledContent, type ContentFiles, type GuideFile } from './compile.js';
export { formatProblem, type Problem } from './problem.js';
export { contentUrl, isCondition } from './read.js';
export { chooseContentLocale, CONTENT_LOCALES } from './locales.js';
export { hashText } from './hash-text.js';
export { withoutReviewer } from './review.js';
export { conditionSchema, conditionJsonSchema } from './schema.js';
export type { Condition, ContentIndexEntry, FeatureGlossary, FeaturePack } from '../model/condition.js';

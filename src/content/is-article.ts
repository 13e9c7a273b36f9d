import type { Article } from '../model/article.js';

/** True for an article in the shape that this version reads. */
export const isArticle = (pack: unknown): pack is Article =>
  (pack as Article | null)?.kind === 'article' && (pack as Article).format === 1;

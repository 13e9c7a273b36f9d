import { ArticleCommentsElement } from './article-comments.js';
export type {} from './article-comments.events.js';

ArticleCommentsElement.define();

declare global {
  interface HTMLElementTagNameMap {
    'article-comments': ArticleCommentsElement;
  }
}

import { ArticleCommentsElement } from './article-comments.js';

ArticleCommentsElement.define();

declare global {
  interface HTMLElementTagNameMap {
    'article-comments': ArticleCommentsElement;
  }
}

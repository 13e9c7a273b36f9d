import { AdviceArticleElement } from './advice-article.js';

AdviceArticleElement.define();

declare global {
  interface HTMLElementTagNameMap {
    'advice-article': AdviceArticleElement;
  }
}

import { html, nothing, type TemplateResult } from 'lit';
import type { Article } from '../../model/article.js';
import { heading } from '../heading.js';
import { citedText, statementView, textView, type Part, type TextState } from '../text.view.js';
import { figureView } from './figure.view.js';

export interface ArticleState extends TextState<Article> {
  /** The drawing of the chain, once it has come. */
  drawing: unknown;
}

/** The whole article: the site's own figure, key points, then its parts with their figures. */
export function articleView(state: ArticleState): TemplateResult {
  const { words, sections, keyPoints } = state.pack;
  return textView(
    state,
    sections.map(({ id, heading, paragraphs, items, figure }): Part => {
      const list = items.map((item) => statementView(state, item, true));
      return [
        id,
        heading,
        paragraphs,
        [
          id === 'tips'
            ? html`<ol class="statements">
                ${list}
              </ol>`
            : list[0]
              ? html`<ul class="statements">
                  ${list}
                </ul>`
              : nothing,
          figure && figureView(state, figure),
        ],
      ];
    }),
    html`<slot name="figure"></slot>
      <section class="points" part="key-points">
        ${heading(state.level + 1, words.keyPoints, 'points-heading')}
        <ul>
          ${keyPoints.map((point) => html`<li>${citedText(state, point)}</li>`)}
        </ul>
      </section>`,
  );
}

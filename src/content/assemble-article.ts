import type { Article, Figure } from '../model/article.js';
import type { Review } from '../model/condition.js';
import type { ArticleWords } from '../model/content-words.js';
import type { Source } from '../model/evidence.js';
import { toCareCard, toStatement } from './assemble.js';
import { toWords, type ArticleDraft, type DraftFigure } from './draft.js';
import { readCount } from './read-figure.js';
import { SourceNumbers } from './source-numbers.js';

/** An article without errors, and what belongs to it from other files. */
export interface CheckedArticle {
  id: string;
  locale: string;
  title: string;
  draft: ArticleDraft;
  review: Review;
  minutes: number;
  sources: ReadonlyMap<string, Source>;
  words: ArticleWords;
}

/** Puts a pack together; sources are numbered in the order in which a reader meets them. */
export function assembleArticle(article: CheckedArticle): Article {
  const { id, locale, title, draft, review, minutes, words } = article;
  const numbers = new SourceNumbers(article.sources);
  return {
    kind: 'article',
    format: 1,
    id,
    locale,
    title,
    lead: numbers.cite(draft.lead?.parts ?? []),
    review,
    minutes,
    keyPoints: draft.keyPoints.map(({ parts }) => numbers.cite(parts)),
    careCards: draft.cards.map((card) => toCareCard(card, numbers)),
    sections: draft.sections.map(({ id, heading, paragraphs, items, figure }) => ({
      id,
      heading,
      paragraphs: paragraphs.map(({ parts }) => numbers.cite(parts)),
      items: items.map((item) => toStatement(item, numbers)),
      ...(figure && { figure: toFigure(figure, numbers) }),
    })),
    // Evaluated last: by now all of them have their numbers.
    sources: numbers.list(),
    words,
  };
}

function toFigure({ id, heading, caption, parts }: DraftFigure, numbers: SourceNumbers): Figure {
  return {
    id,
    heading,
    caption: numbers.cite(caption.parts),
    parts: parts.map((part) => {
      const { lead = '', ...said } = toStatement(part, numbers);
      const count = id === 'studies' && readCount(toWords(part.text.parts));
      return { label: lead.replace(/\.$/, ''), ...said, ...(count && { count }) };
    }),
  };
}

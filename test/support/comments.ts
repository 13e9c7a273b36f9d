import { waitUntil } from '@open-wc/testing';
import { html, nothing, type TemplateResult } from 'lit';
import type { ArticleCommentsElement } from '../../src/elements/article-comments/article-comments.js';
import type { Comment } from '../../src/model/comment.js';
import { startApi, type Api, type ApiAnswer } from './scenario.js';
import { allWords, find } from './shadow.js';
import { show } from './stage.js';

/** A comment of the contract, a day later than the one before. */
export const comment = (id: number, change: Partial<Comment> = {}): Comment => ({
  id: String(id),
  author: `Author ${id}`,
  date: new Date(Date.UTC(2026, 0, 1) + id * 86_400_000).toISOString(),
  text: `Words ${id}`,
  ...change,
});

export const comments = (count: number): Comment[] =>
  Array.from({ length: count }, (_, index) => comment(index + 1));

/** A page of comments whose form asks who writes. */
export const ASKING = {
  comments: [comment(1), comment(2)],
  asks: { name: 'required', email: 'optional' },
};

/** A server of one's own with a page of comments, which answers a new one as told. */
export const startThread = (page: object, ...posted: ApiAnswer[]): Promise<Api> =>
  startApi(
    { method: 'POST', answers: posted.length ? posted : [{ status: 201, body: comment(99) }] },
    { answers: [{ body: page }] },
  );

export const thread = (url: string, order?: string): TemplateResult =>
  html`<article-comments
    provider="json"
    endpoint=${url}
    thread="t"
    order=${order ?? nothing}
  ></article-comments>`;

/** Shows a thread of one's own server. */
export async function showThread(page: object, ...posted: ApiAnswer[]): Promise<ArticleCommentsElement> {
  return show(thread((await startThread(page, ...posted)).url));
}

export const wordsOfAll = (element: ArticleCommentsElement): string[] => allWords(element, '[part=words]');

/** Types into a field as a reader does. */
export function type(element: ArticleCommentsElement, name: string, text: string): void {
  const field = find<HTMLInputElement>(element, `[name=${name}]`);
  field.value = text;
  field.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
}

/** What stands in a field. */
export const valueOf = (element: ArticleCommentsElement, name: string): string =>
  find<HTMLInputElement>(element, `[name=${name}]`).value;

/** Fills in the form, sends it, and waits until that is settled. */
export async function send(
  element: ArticleCommentsElement,
  fields: Record<string, string> = { text: 'They fit.', name: 'Ann' },
): Promise<void> {
  for (const [name, text] of Object.entries(fields)) type(element, name, text);
  find<HTMLFormElement>(element, 'form').requestSubmit();
  await waitUntil(() => faultOf(element) || statusOf(element), 'it was taken or refused');
}

export const faultOf = (element: ArticleCommentsElement): string =>
  allWords(element, '[part=fault]')[0] ?? '';

export const statusOf = (element: ArticleCommentsElement): string => allWords(element, '[part=status]')[0]!;

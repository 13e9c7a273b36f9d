import { expect, waitUntil } from '@open-wc/testing';
import '../../src/elements/article-comments/define.js';
import type { ArticleCommentsElement } from '../../src/elements/article-comments/article-comments.js';
import {
  comment,
  comments,
  showThread,
  startThread,
  statusOf,
  thread,
  wordsOfAll,
} from '../support/comments.js';
import { holdAnswer, startApi } from '../support/scenario.js';
import { find } from '../support/shadow.js';
import { show } from '../support/stage.js';

const orderOf = (element: ArticleCommentsElement): string => find<HTMLSelectElement>(element, 'select').value;

describe('article-comments: the order', () => {
  const choose = (element: ArticleCommentsElement, value: string): void => {
    const select = find<HTMLSelectElement>(element, 'select');
    select.value = value;
    select.dispatchEvent(new Event('change', { bubbles: true }));
  };

  it('is arranged anew', async () => {
    const element = await showThread({ comments: comments(3) });
    choose(element, 'oldest');
    await waitUntil(() => wordsOfAll(element)[0] === 'Words 1');
  });

  it('is fetched anew where there are further pages', async () => {
    const api = await startApi(
      { path: 'order=oldest', answers: [{ body: { comments: [comment(1)], next: 'x' } }] },
      { answers: [{ body: { comments: [comment(9)], next: 'x' } }] },
    );
    const element = await show<ArticleCommentsElement>(thread(api.url));
    choose(element, 'oldest');
    await waitUntil(() => wordsOfAll(element)[0] === 'Words 1');
  });

  it('is at first as the author says', async () => {
    const element = await show<ArticleCommentsElement>(
      thread((await startThread({ comments: comments(3) })).url, 'oldest'),
    );
    expect(wordsOfAll(element)[0]).to.equal('Words 1');
    expect(orderOf(element)).to.equal('oldest');
  });

  it('stays as it is where another cannot be had, says so, and can be asked for again', async () => {
    const api = await startApi(
      {
        path: 'order=oldest',
        answers: [{ status: 500 }, { body: { comments: [comment(1)], next: 'x' } }],
      },
      { answers: [{ body: { comments: [comment(9)], next: 'x' } }] },
    );
    const element = await show<ArticleCommentsElement>(thread(api.url));
    choose(element, 'oldest');
    await waitUntil(() => statusOf(element) === 'More comments could not be loaded. Please try again.');
    expect(orderOf(element)).to.equal('newest');
    choose(element, 'oldest');
    await waitUntil(() => wordsOfAll(element)[0] === 'Words 1');
    expect(orderOf(element)).to.equal('oldest');
  });

  it('is not what was chosen while something else was on its way', async () => {
    const more = holdAnswer({ body: { comments: [comment(1)] } });
    const api = await startApi(
      { path: 'cursor=x', answers: [more.answer] },
      { answers: [{ body: { comments: [comment(9)], next: 'x' } }] },
    );
    const element = await show<ArticleCommentsElement>(thread(api.url));
    find(element, '[part=more]').click();
    choose(element, 'oldest');
    await more.release();
    await waitUntil(() => wordsOfAll(element).length === 2);
    expect(wordsOfAll(element)).to.eql(['Words 9', 'Words 1']);
    expect(orderOf(element)).to.equal('newest');
  });

  it('begins anew with another thread', async () => {
    const element = await showThread({ comments: comments(3) });
    for (const [order, first] of [
      ['oldest', 'Words 1'],
      ['newest', 'Words 3'],
      ['oldest', 'Words 1'],
    ] as const) {
      choose(element, order);
      await waitUntil(() => wordsOfAll(element)[0] === first);
    }
    element.thread = 'another';
    await waitUntil(() => wordsOfAll(element)[0] === 'Words 3');
    expect(orderOf(element)).to.equal('newest');
  });
});

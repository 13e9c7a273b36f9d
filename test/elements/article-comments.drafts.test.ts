import { expect, waitUntil } from '@open-wc/testing';
import { html } from 'lit';
import '../../src/elements/article-comments/define.js';
import type { ArticleCommentsElement } from '../../src/elements/article-comments/article-comments.js';
import {
  ASKING,
  comment,
  comments,
  faultOf,
  send,
  showThread,
  startThread,
  thread,
  type,
  valueOf,
  wordsOfAll,
} from '../support/comments.js';
import { startApi } from '../support/scenario.js';
import { allWords, find, findAll, has } from '../support/shadow.js';
import { show } from '../support/stage.js';

/** Begins an answer to one of the comments on view. */
async function answer(element: ArticleCommentsElement, place: number, text: string): Promise<void> {
  findAll(element, '[part=reply]')[place]!.click();
  await waitUntil(() => element.shadowRoot!.activeElement?.id === 'text', 'the focus is in it');
  type(element, 'text', text);
}

describe('article-comments keeps a draft', () => {
  const { href } = location;
  beforeEach(() => sessionStorage.clear());
  afterEach(() => history.replaceState(null, '', href));

  it('when the element is taken away and comes anew, and only for its thread', async () => {
    const { url } = await startThread(ASKING);
    const element = await show<ArticleCommentsElement>(thread(url));
    type(element, 'text', 'Half a thought');
    element.remove();
    const again = await show<ArticleCommentsElement>(thread(url));
    expect(valueOf(again, 'text')).to.equal('Half a thought');
    const other = await showThread(ASKING);
    expect(valueOf(other, 'text')).to.equal('');
  });

  it('for each address that differs by more than its path', async () => {
    const { url } = await startThread(ASKING);
    const at = async (search: string): Promise<ArticleCommentsElement> => {
      history.replaceState(null, '', search);
      return show(html`<article-comments provider="json" endpoint=${url}></article-comments>`);
    };
    type(await at('?id=1'), 'text', 'On the first');
    expect(valueOf(await at('?id=2'), 'text')).to.equal('');
    expect(valueOf(await at('?id=1'), 'text')).to.equal('On the first');
  });

  it('where a reload finds it', async () => {
    const { url } = await startThread(ASKING);
    const element = await show<ArticleCommentsElement>(thread(url));
    type(element, 'text', 'Half a thought');
    expect(Object.values(sessionStorage)).to.eql(['Half a thought']);
    await send(element, { name: 'Ann' });
    expect(Object.values(sessionStorage), 'gone once it is sent').to.eql([]);
  });

  it('for each comment that is answered, with the name that was typed', async () => {
    const element = await showThread(ASKING);
    type(element, 'text', 'To all');
    type(element, 'name', 'Ann');
    findAll(element, '[part=reply]')[0]!.click();
    await waitUntil(() => has(element, 'li form'));
    expect([valueOf(element, 'text'), valueOf(element, 'name')]).to.eql(['', 'Ann']);
    type(element, 'text', 'To one');
    find(element, '.buttons .plain').click();
    await waitUntil(() => has(element, '.base > form'));
    expect(valueOf(element, 'text')).to.equal('To all');
  });

  it('until the page is left where storage is denied', async () => {
    const setItem = Object.getOwnPropertyDescriptor(Storage.prototype, 'setItem')!;
    Storage.prototype.setItem = () => {
      throw new DOMException('denied', 'SecurityError');
    };
    try {
      const { url } = await startThread(ASKING);
      type(await show<ArticleCommentsElement>(thread(url)), 'text', 'Half');
      expect(valueOf(await show<ArticleCommentsElement>(thread(url)), 'text')).to.equal('Half');
    } finally {
      Object.defineProperty(Storage.prototype, 'setItem', setItem);
    }
  });

  it('in the form while the page changes its address', async () => {
    const { url } = await startThread(ASKING, { status: 500 });
    const element = await show<ArticleCommentsElement>(
      html`<article-comments provider="json" endpoint=${url}></article-comments>`,
    );
    type(element, 'text', 'Half a thought');
    history.replaceState(null, '', '?campaign=none');
    await send(element, { name: 'Ann' });
    expect(faultOf(element)).to.match(/went wrong/);
    expect(valueOf(element, 'text')).to.equal('Half a thought');
  });

  it('of an answer, where it is written, while the thread is loaded again', async () => {
    const { url } = await startApi({
      answers: [{ body: ASKING }, { body: { ...ASKING, comments: [...ASKING.comments, comment(3)] } }],
    });
    const element = await show<ArticleCommentsElement>(thread(url));
    await answer(element, 0, 'To one');
    element.reload();
    await waitUntil(() => wordsOfAll(element).length === 3);
    expect(valueOf(element, 'text')).to.equal('To one');
    expect(find(element, 'form').closest('li')!.id).to.equal('comment-2');
    expect(element.shadowRoot!.activeElement?.id, 'the focus stays').to.equal('text');
    element.thread = 'another';
    await waitUntil(() => has(element, '.base > form'));
    expect(valueOf(element, 'text')).to.equal('');
  });

  it('of an answer to a comment that another order puts out of sight', async () => {
    const element = await showThread({ comments: comments(30) });
    find(element, '[part=more]').click();
    await waitUntil(() => findAll(element, '[part=reply]').length === 30);
    await answer(element, 22, 'To one');
    for (const [order, first] of [
      ['oldest', 'Words 1'],
      ['newest', 'Words 30'],
    ]) {
      const choice = find<HTMLSelectElement>(element, '[part=order]');
      choice.value = order!;
      choice.dispatchEvent(new Event('change'));
      await waitUntil(() => wordsOfAll(element)[0] === first);
      expect([allWords(element, '#write'), valueOf(element, 'text')]).to.eql([
        ['Reply to Author 8'],
        'To one',
      ]);
    }
    find(element, '[part=more]').click();
    await waitUntil(() => has(element, '#comment-8 form'));
  });
});

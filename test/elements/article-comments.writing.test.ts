import { expect, waitUntil } from '@open-wc/testing';
import { html } from 'lit';
import '../../src/elements/article-comments/define.js';
import type { ArticleCommentsElement } from '../../src/elements/article-comments/article-comments.js';
import type { CommentSubmitEvent } from '../../src/elements/article-comments/article-comments.events.js';
import {
  ASKING,
  comment,
  faultOf,
  send,
  showThread,
  startThread,
  statusOf,
  thread,
  type,
  valueOf,
  wordsOfAll,
} from '../support/comments.js';
import { startApi } from '../support/scenario.js';
import { allWords, find, findAll, has } from '../support/shadow.js';
import { record, show } from '../support/stage.js';

describe('writing in article-comments', () => {
  beforeEach(() => sessionStorage.clear());

  it('sends a comment, shows it, says so and empties the field', async () => {
    const api = await startThread(ASKING, { status: 201, body: comment(9, { text: 'They fit.' }) });
    const element = await show<ArticleCommentsElement>(thread(api.url));
    await send(element, { text: '  They fit.\n', name: 'Ann', email: 'ann@mail.example' });
    expect(statusOf(element)).to.equal('Your comment is published.');
    expect(wordsOfAll(element)).to.include('They fit.');
    expect([valueOf(element, 'text'), valueOf(element, 'name')]).to.eql(['', 'Ann']);
    await waitUntil(() => element.shadowRoot!.activeElement?.id === 'comment-9', 'the focus is on it');
    const { body } = (await api.log()).find(({ method }) => method === 'POST')!;
    expect(JSON.parse(body)).to.eql({ text: 'They fit.', name: 'Ann', email: 'ann@mail.example' });
  });

  it('shows one that is held to its author, marked', async () => {
    const element = await showThread(ASKING, { status: 202, body: comment(9, { state: 'pending' }) });
    await send(element);
    expect(statusOf(element)).to.equal('Thank you. Your comment appears here once it is approved.');
    expect(allWords(element, '[part=pending]')).to.eql(['Waiting for approval']);
  });

  it('shows it also where it stands on a later page', async () => {
    const many = Array.from({ length: 30 }, (_, index) => comment(index + 10));
    const element = await showThread({ comments: many }, { status: 201, body: comment(1, { text: 'Mine' }) });
    await send(element);
    expect(wordsOfAll(element).at(-1)).to.equal('Mine');
  });

  it('answers a comment from below it', async () => {
    const api = await startThread(ASKING, { status: 201, body: { ...comment(9), parent: '1' } });
    const element = await show<ArticleCommentsElement>(thread(api.url));
    findAll(element, '[part=reply]')[1]!.click();
    await waitUntil(() => has(element, 'li form'));
    expect(findAll(element, 'form')).to.have.lengthOf(1);
    expect(allWords(element, '#write')).to.eql(['Reply to Author 1']);
    await waitUntil(() => element.shadowRoot!.activeElement?.id === 'text', 'the focus is in it');
    await send(element);
    expect(findAll(element, 'li').at(-1)!.className).to.equal('comment depth-1');
    expect(has(element, 'li form')).to.equal(false);
    expect(JSON.parse((await api.log()).at(-1)!.body)).to.include({ parent: '1' });
  });

  it('can be given up, and the focus goes back', async () => {
    const element = await showThread(ASKING);
    findAll(element, '[part=reply]')[0]!.click();
    await waitUntil(() => has(element, 'li form'));
    find(element, '.buttons .plain').click();
    await waitUntil(
      () => element.shadowRoot!.activeElement?.getAttribute('aria-label') === 'Reply to Author 2',
    );
    expect(has(element, '.base > form')).to.equal(true);
  });

  it('asks the browser to help with name and e-mail, and says which may be left out', async () => {
    const element = await showThread(ASKING);
    expect(
      findAll<HTMLInputElement>(element, '.fields input').map(({ autocomplete, type, ariaRequired }) => [
        autocomplete,
        type,
        ariaRequired,
      ]),
    ).to.eql([
      ['name', 'text', 'true'],
      ['email', 'email', 'false'],
    ]);
    expect(allWords(element, 'label').slice(0, 3)).to.eql(['Comment', 'Name', 'E-mail (optional)']);
  });

  it('asks nothing of a reader who is signed in', async () => {
    const element = await showThread({ ...ASKING, user: 'Kim' });
    expect(has(element, '.fields input')).to.equal(false);
    expect(allWords(element, 'form small')).to.eql(['Signed in as Kim.']);
    await send(element, { text: 'They fit.' });
    expect(statusOf(element)).to.equal('Your comment is published.');
  });

  describe('is not sent', () => {
    for (const [what, fields, words, field] of [
      ['without words', { text: ' ', name: 'Ann' }, 'Please write something first.', 'text'],
      ['without a name that is asked for', { text: 'x', name: '' }, 'Please fill in “Name”.', 'name'],
      [
        'with an e-mail address that is none',
        { text: 'x', name: 'Ann', email: 'ann' },
        'That does not look like an e-mail address.',
        'email',
      ],
    ] as const) {
      it(what, async () => {
        const api = await startThread(ASKING);
        const element = await show<ArticleCommentsElement>(thread(api.url));
        await send(element, fields);
        expect(faultOf(element)).to.equal(words);
        expect(element.shadowRoot!.activeElement!.id).to.equal(field);
        expect(find(element, `#${field}`).ariaInvalid).to.equal('true');
        const description = find(element, `#${field}`).getAttribute('aria-describedby')!;
        expect(description.split(' ')).to.include('fault');
        expect(find(element, `.${field} #fault`).textContent, 'it stands with its field').to.equal(words);
        expect((await api.log()).map(({ method }) => method)).to.eql(['GET']);
        type(element, field, 'y');
        await element.updateComplete;
        expect(faultOf(element)).to.equal('');
      });
    }

    it('by a program that fills in every field; a person is let through the second time', async () => {
      const element = await showThread(ASKING);
      await send(element, { text: 'Buy', name: 'Bot', fax_number: '123' });
      expect(faultOf(element)).to.match(/only programs see/);
      await send(element, {});
      await waitUntil(() => statusOf(element) === 'Your comment is published.');
    });

    it('where the page wants to send it in another way', async () => {
      const api = await startThread(ASKING);
      const element = await show<ArticleCommentsElement>(thread(api.url));
      const events = record<CommentSubmitEvent>('insole-comment-submit');
      element.addEventListener('insole-comment-submit', (event) => event.preventDefault());
      type(element, 'text', 'Mine');
      type(element, 'name', 'Ann');
      find<HTMLFormElement>(element, 'form').requestSubmit();
      expect(events.map(({ thread, comment }) => [thread, comment.text, comment.name])).to.eql([
        ['t', 'Mine', 'Ann'],
      ]);
      expect(valueOf(element, 'text')).to.equal('Mine');
      expect((await api.log()).map(({ method }) => method)).to.eql(['GET']);
    });

    it('twice while it is on its way', async () => {
      const api = await startThread(ASKING);
      const element = await show<ArticleCommentsElement>(thread(api.url));
      type(element, 'text', 'Mine');
      type(element, 'name', 'Ann');
      find<HTMLFormElement>(element, 'form').requestSubmit();
      find<HTMLFormElement>(element, 'form').requestSubmit();
      await waitUntil(() => statusOf(element));
      expect((await api.log()).filter(({ method }) => method === 'POST')).to.have.lengthOf(1);
    });
  });

  for (const [answer, words] of [
    [{ cut: true }, /^There is no connection/],
    [{ status: 503 }, /^Something went wrong on the server/],
    [{ status: 401, body: { error: 'sign-in' } }, /^Only readers who are signed in/],
    [{ status: 403, body: { error: 'expired' } }, /^You are no longer signed in/],
    [{ status: 403 }, /^The server did not take/],
    [{ status: 409 }, /^You have said that already/],
    [{ status: 429 }, /^That was quick/],
    [{ status: 429, headers: { 'retry-after': '15' } }, /^Please wait 15 seconds/],
    [{ status: 413 }, /^That is longer than/],
    [{ status: 422, body: { error: 'author' } }, /^Please give your name/],
  ] as const) {
    it(`keeps what was typed and says why: ${JSON.stringify(answer)}`, async () => {
      const element = await showThread(ASKING, answer);
      await send(element);
      expect(faultOf(element)).to.match(words);
      expect([valueOf(element, 'text'), valueOf(element, 'name')]).to.eql(['They fit.', 'Ann']);
      expect(find(element, '[part=fault]').getAttribute('role')).to.equal('alert');
    });
  }

  it('leads to where readers sign in', async () => {
    const { url } = await startThread(ASKING, { status: 401 });
    const element = await show<ArticleCommentsElement>(
      html`<article-comments provider="json" endpoint=${url} sign-in-url="/login"></article-comments>`,
    );
    await send(element);
    expect(find<HTMLAnchorElement>(element, '[part=fault] a').getAttribute('href')).to.equal('/login');
  });

  it('leaves the words to be copied where the thread was closed meanwhile', async () => {
    const element = await showThread(ASKING, { status: 403, body: { error: 'closed' } });
    await send(element);
    expect(faultOf(element)).to.match(/closed meanwhile/);
    expect(valueOf(element, 'text')).to.equal('They fit.');
    expect(has(element, '[part=reply]')).to.equal(false);
  });

  it('speaks to WordPress as its REST interface asks', async () => {
    const item = {
      id: 5,
      parent: 0,
      author_name: 'Ann',
      date_gmt: '2026-03-04T10:00:00',
      content: { rendered: '<p>Fine</p>' },
      status: 'approved',
    };
    const api = await startApi(
      { path: '/posts/7', answers: [{ body: { comment_status: 'open' } }] },
      {
        method: 'POST',
        answers: [
          { status: 409, body: { code: 'comment_duplicate' } },
          { status: 201, body: { ...item, id: 6, status: 'hold' } },
        ],
      },
      { answers: [{ body: [item], headers: { 'x-wp-total': '1', 'x-wp-totalpages': '1' } }] },
    );
    const element = await show<ArticleCommentsElement>(
      html`<article-comments endpoint=${api.url} thread="7"></article-comments>`,
    );
    expect(wordsOfAll(element)).to.eql(['Fine']);
    await send(element, { text: 'So do mine', name: 'Bea', email: 'bea@mail.example' });
    expect(faultOf(element)).to.match(/said that already/);
    await send(element, { text: 'So do mine too' });
    await waitUntil(() => statusOf(element).startsWith('Thank you'));
  });
});

import { expect, oneEvent, waitUntil } from '@open-wc/testing';
import { html } from 'lit';
import '../../src/elements/article-comments/define.js';
import type { ArticleCommentsElement } from '../../src/elements/article-comments/article-comments.js';
import { itIsAccessible } from '../support/axe.js';
import {
  comment,
  comments,
  showThread,
  startThread,
  statusOf,
  thread,
  wordsOfAll,
} from '../support/comments.js';
import { catchWarnings } from '../support/console.js';
import { addressWithBody, startApi } from '../support/scenario.js';
import { allWords, find, findAll, has, showsFallback } from '../support/shadow.js';
import { show, showFailing, stage } from '../support/stage.js';

const THREAD = [comment(1), comment(2, { parent: '1' }), comment(3, { parent: '2' }), comment(4)];

describe('article-comments', () => {
  const warnings = catchWarnings();

  it('shows threads, the newest first, with how many there are', async () => {
    const element = await showThread({ comments: THREAD, total: 4 });
    expect(wordsOfAll(element)).to.eql(['Words 4', 'Words 1', 'Words 2', 'Words 3']);
    expect(allWords(element, 'h2')).to.eql(['Comments 4']);
    expect(findAll(element, 'li').map(({ className }) => className)).to.eql([
      'comment depth-0',
      'comment depth-0',
      'comment depth-1',
      'comment depth-2',
    ]);
  });

  it('sets words of another direction below their writer', async () => {
    const element = await showThread({ comments: [comment(1)] });
    element.dir = 'rtl';
    const words = find(element, '.words');
    expect(getComputedStyle(words).direction).to.equal('ltr');
    expect(getComputedStyle(words).textAlign).to.equal('right');
  });

  it('tells those who listen whom a reply answers', async () => {
    const element = await showThread({
      comments: [comment(1), comment(2, { parent: '1' }), comment(3, { parent: '77' })],
    });
    expect(allWords(element, 'li > small')).to.eql([
      'In reply to a comment that is no longer here',
      'In reply to Author 1',
    ]);
  });

  it('says when each was written, and exactly so to machines', async () => {
    const [hour, year] = [3_600_000, 366 * 86_400_000].map((ago) => new Date(Date.now() - ago).toISOString());
    const element = await showThread({ comments: [comment(1, { date: hour }), comment(2, { date: year })] });
    expect(allWords(element, 'time')).to.eql(['1 hour ago', 'last year']);
    expect(find<HTMLTimeElement>(element, 'time').dateTime).to.equal(hour);
    expect(find(element, 'time').title).to.match(/\d{4}.*\d:\d\d/);
  });

  it('says so in English where there are no words in the language of the page', async () => {
    const day = new Date(Date.now() - 3 * 86_400_000).toISOString();
    const { url } = await startThread({ comments: [comment(1, { date: day })] });
    const element = await show<ArticleCommentsElement>(
      html`<div lang="nl"><article-comments provider="json" endpoint=${url}></article-comments></div>`,
    );
    expect(allWords(element, 'time')).to.eql(['3 days ago']);
  });

  it('shows who waits for approval, was deleted, or gave no name', async () => {
    const element = await showThread({
      comments: [
        comment(1, { state: 'deleted' }),
        comment(2, { parent: '1', author: '' }),
        comment(3, { state: 'pending' }),
      ],
    });
    expect(allWords(element, '[part=pending]')).to.eql(['Waiting for approval']);
    expect(allWords(element, 'li > .soft')).to.eql(['This comment was deleted.']);
    expect(allWords(element, '[part=author]')).to.eql(['Author 3', 'Anonymous']);
  });

  it('asks for pictures only where that is wanted, and does not say from where', async () => {
    const avatar = 'data:image/gif;base64,R0lGODlhAQABAAAAACw=';
    const picture = `${location.origin}/test/fixtures/none.gif`;
    const body = { comments: [comment(1, { avatar: picture }), comment(2, { avatar })] };
    expect(has(await showThread(body), 'img')).to.equal(false);
    const { url } = await startThread({ comments: [comment(1, { avatar })] });
    const element = await show<ArticleCommentsElement>(
      html`<article-comments provider="json" endpoint=${url} avatars></article-comments>`,
    );
    const image = find<HTMLImageElement>(element, 'img');
    // Only http(s) addresses are asked for.
    expect([image.referrerPolicy, image.alt, image.hasAttribute('src')]).to.eql(['no-referrer', '', false]);
  });

  it('links an author only to an address of the web', async () => {
    const element = await showThread({
      comments: [
        comment(2, { authorUrl: 'https://ann.example/' }),
        comment(1, { authorUrl: 'javascript:alert(1)' }),
      ],
    });
    const links = findAll<HTMLAnchorElement>(element, '[part=author] a');
    expect(links.map(({ href, rel }) => [href, rel])).to.eql([
      ['https://ann.example/', 'nofollow ugc noopener'],
    ]);
  });

  it('shows text as text, and markup as the little of it that is allowed', async () => {
    const element = await showThread({
      comments: [
        comment(2, { text: '<b>Bold</b>\nNext' }),
        comment(1, {
          text: undefined,
          html: '<p onclick="x()">One <em>two</em> <a href="https://a.example" target="_blank">three</a></p><script>y()</script><img src=x>',
        }),
      ],
    });
    expect(wordsOfAll(element)[0]).to.equal('<b>Bold</b> Next');
    expect(findAll(element, '[part=words]')[1]!.innerHTML).to.contain(
      '<div><p>One <em>two</em> <a href="https://a.example" rel="nofollow ugc noopener">three</a></p></div>',
    );
  });

  it('says so where there are none yet', async () => {
    const element = await showThread({ comments: [] });
    expect(allWords(element, '.soft')).to.eql(['No comments yet.']);
    expect(has(element, '[part=order]')).to.equal(false);
    const [words, form] = ['.soft', 'form'].map((part) => find(element, part).getBoundingClientRect());
    expect(form!.top - words!.bottom).to.equal(24);
  });

  it('has the place where it tells what happens before anything does, and leaves no room for it', async () => {
    const element = await showThread({ comments: [comment(1)] });
    const status = find(element, '[role=status]');
    expect(status.checkVisibility()).to.equal(true);
    const [list, form] = ['ol', 'form'].map((part) => find(element, part).getBoundingClientRect());
    expect(form!.top - list!.bottom).to.equal(24);
  });

  it('has no form, and no way to answer, where the thread is closed', async () => {
    const element = await showThread({ comments: THREAD, closed: true });
    expect(has(element, 'form')).to.equal(false);
    expect(has(element, '[part=reply]')).to.equal(false);
    expect(allWords(element, '.soft')).to.eql(['Comments are closed.']);
    const { url } = await startThread({ comments: [] });
    expect(
      has(
        await show(html`<article-comments provider="json" endpoint=${url} closed></article-comments>`),
        'form',
      ),
    ).to.equal(false);
  });

  it('takes its words in the language of the page', async () => {
    const { url } = await startThread({ comments: [comment(1)] });
    const element = await show<ArticleCommentsElement>(
      html`<article-comments locale="de" provider="json" endpoint=${url}></article-comments>`,
    );
    expect(allWords(element, 'h2')).to.eql(['Kommentare 1']);
    expect(find(element, 'time').textContent).to.match(/^(vor|letzt|gestern|vorgestern)/);
  });

  it('keeps several threads on a page apart', async () => {
    const one = await showThread({ comments: comments(1) });
    const two = await showThread({ comments: comments(2) });
    expect([wordsOfAll(one).length, wordsOfAll(two).length]).to.eql([1, 2]);
  });

  describe('more of them', () => {
    it('are shown a page at a time, and the focus goes to the first of them', async () => {
      const element = await showThread({ comments: comments(45) });
      expect(wordsOfAll(element)).to.have.lengthOf(20);
      find(element, '[part=more]').click();
      await waitUntil(() => statusOf(element) === '20 more comments');
      expect(element.shadowRoot!.activeElement!.id).to.equal('comment-25');
      find(element, '[part=more]').click();
      await waitUntil(() => statusOf(element) === '5 more comments');
      expect(has(element, '[part=more]')).to.equal(false);
    });

    it('are fetched when they are asked for', async () => {
      const api = await startApi(
        { path: 'cursor=second', answers: [{ body: { comments: [comment(1)] } }] },
        { answers: [{ body: { comments: [comment(2)], next: 'second', total: 2 } }] },
      );
      const element = await show<ArticleCommentsElement>(thread(api.url));
      find(element, '[part=more]').click();
      await waitUntil(() => wordsOfAll(element).length === 2);
      expect(statusOf(element)).to.equal('1 more comment');
    });

    it('that cannot be had leave the others, and can be asked for again', async () => {
      const api = await startApi(
        {
          path: 'cursor=second',
          answers: [{ cut: true }, { status: 500 }, { body: { comments: [comment(1)] } }],
        },
        { answers: [{ body: { comments: [comment(2)], next: 'second' } }] },
      );
      const element = await show<ArticleCommentsElement>(thread(api.url));
      for (let attempt = 0; attempt < 2; attempt++) {
        find(element, '[part=more]').click();
        await waitUntil(() => statusOf(element) === 'More comments could not be loaded. Please try again.');
        expect(wordsOfAll(element)).to.eql(['Words 2']);
      }
      find(element, '[part=more]').click();
      await waitUntil(() => wordsOfAll(element).length === 2);
    });

    it('are ten thousand without the page growing with them', async () => {
      const element = await showThread({
        comments: [
          comment(1),
          ...comments(10_000)
            .slice(1)
            .map((one) => ({ ...one, parent: '1' })),
        ],
      });
      expect(findAll(element, 'li')).to.have.lengthOf(20);
      expect(allWords(element, 'h2')).to.eql(['Comments 10,000']);
    });

    it('are drawn in slices where many are asked for', async () => {
      const { url } = await startThread({ comments: comments(300) });
      const ready = oneEvent(document, 'insole-ready');
      stage(html`<article-comments provider="json" endpoint=${url} limit="300"></article-comments>`);
      const element = (await ready).target as ArticleCommentsElement;
      expect(findAll(element, 'li')).to.have.lengthOf(50);
      await waitUntil(() => findAll(element, 'li').length === 300);
    });
  });

  for (const [what, answer, code] of [
    ['no server', { cut: true }, 'network'],
    ['a server that fails', { status: 500 }, 'http'],
    ['a page in its place', { body: '<!doctype html>' }, 'broken'],
    ['none at the address', { status: 404 }, 'not-found'],
    ['only for those who are signed in', { status: 401 }, 'http'],
  ] as const) {
    it(`keeps the fallback and says why: ${what}`, async () => {
      const { url } = await startApi({ answers: [answer] });
      const { element, event } = await showFailing<ArticleCommentsElement>(
        html`<article-comments provider="json" endpoint=${url}
          ><a href="#x">Write to us</a></article-comments
        >`,
      );
      expect(event.code).to.equal(code);
      expect(showsFallback(element)).to.equal(true);
      expect(warnings).to.have.lengthOf(1);
    });
  }

  it('says which attribute is missing', async () => {
    const { event } = await showFailing(html`<article-comments></article-comments>`);
    expect([event.code, event.message]).to.eql(['missing', 'thread is not set. Give the id of the post.']);
    const second = await showFailing(html`<article-comments provider="isso"></article-comments>`);
    expect(second.event.message).to.match(/^endpoint is not set/);
  });

  it('loads again when it is told to', async () => {
    const api = await startApi({ answers: [{ status: 500 }, { body: { comments: comments(1) } }] });
    const { element } = await showFailing<ArticleCommentsElement>(thread(api.url));
    const ready = oneEvent(element, 'insole-ready');
    element.reload();
    await ready;
    expect(wordsOfAll(element)).to.eql(['Words 1']);
  });

  const shown = (page: object) => () =>
    html`<article-comments provider="json" endpoint=${addressWithBody(page)}></article-comments>`;
  itIsAccessible({
    threads: shown({
      comments: [...THREAD, comment(5, { state: 'pending' })],
      asks: { name: 'required', email: 'optional' },
    }),
    'more than a page': shown({ comments: comments(25) }),
    closed: shown({ comments: THREAD, closed: true }),
    empty: shown({ comments: [] }),
  });
});

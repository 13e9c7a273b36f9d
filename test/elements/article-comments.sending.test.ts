import { expect, waitUntil } from '@open-wc/testing';
import '../../src/elements/article-comments/define.js';
import type { ArticleCommentsElement } from '../../src/elements/article-comments/article-comments.js';
import {
  ASKING,
  comment,
  faultOf,
  send,
  startThread,
  statusOf,
  thread,
  type,
  wordsOfAll,
} from '../support/comments.js';
import { holdAnswer, startApi, type ApiAnswer } from '../support/scenario.js';
import { allWords, find, findAll, has } from '../support/shadow.js';
import { show } from '../support/stage.js';

const POSTED: ApiAnswer = { status: 201, body: comment(9, { text: 'They fit.' }) };

const textOf = (element: ArticleCommentsElement): string =>
  find<HTMLTextAreaElement>(element, 'textarea').value;

/** Sends "They fit." to a server that answers when it is told to. */
async function startSending(answer: ApiAnswer) {
  const held = holdAnswer(answer);
  const { url } = await startThread({ comments: [comment(1)], user: 'Kim' }, held.answer);
  const element = await show<ArticleCommentsElement>(thread(url));
  type(element, 'text', 'They fit.');
  find<HTMLFormElement>(element, 'form').requestSubmit();
  return { element, release: held.release };
}

async function replyTo(element: ArticleCommentsElement): Promise<void> {
  find(element, '[part=reply]').click();
  await waitUntil(() => element.shadowRoot!.activeElement?.closest('li'), 'the form is below the comment');
}

const isPosted = (element: ArticleCommentsElement) => statusOf(element) === 'Your comment is published.';

describe('while a comment of article-comments is on its way', () => {
  beforeEach(() => sessionStorage.clear());

  it('what is typed on stays, and so does the focus', async () => {
    const { element, release } = await startSending(POSTED);
    find(element, 'textarea').focus();
    type(element, 'text', 'They fit. And they last.');
    await release();
    await waitUntil(() => isPosted(element));
    expect(wordsOfAll(element)).to.include('They fit.');
    expect(textOf(element)).to.equal('They fit. And they last.');
    expect(Object.values(sessionStorage)).to.eql(['They fit. And they last.']);
    expect(element.shadowRoot!.activeElement!.id).to.equal('text');
  });

  it('an answer to another can be begun, and stays open', async () => {
    const { element, release } = await startSending(POSTED);
    await replyTo(element);
    type(element, 'text', 'To one');
    find<HTMLTextAreaElement>(element, 'textarea').setSelectionRange(2, 2);
    await release();
    await waitUntil(() => isPosted(element));
    expect(has(element, 'li form')).to.equal(true);
    expect(textOf(element)).to.equal('To one');
    expect(element.shadowRoot!.activeElement!.id).to.equal('text');
    expect(find<HTMLTextAreaElement>(element, 'textarea').selectionStart, 'the caret stays').to.equal(2);
    find(element, '.buttons .plain').click();
    await waitUntil(() => has(element, '.base > form'));
    expect(textOf(element), 'what was sent is gone').to.equal('');
  });

  it('a refusal is told beside the answer that was begun, not as its own', async () => {
    const { element, release } = await startSending({ status: 503 });
    await replyTo(element);
    await release();
    await waitUntil(() => /^Something went wrong on the server/.test(statusOf(element)));
    expect(faultOf(element)).to.equal('');
    find(element, '.buttons .plain').click();
    await waitUntil(() => has(element, '.base > form'));
    expect(textOf(element)).to.equal('They fit.');
  });

  it('an answer that was begun stays to be copied where the thread is closed', async () => {
    const { element, release } = await startSending({ status: 403, body: { error: 'closed' } });
    await replyTo(element);
    type(element, 'text', 'To one');
    await release();
    await waitUntil(() => /closed meanwhile/.test(faultOf(element)));
    expect(textOf(element)).to.equal('To one');
    expect(findAll(element, 'form')).to.have.lengthOf(1);
  });
});

describe('a comment of article-comments that is held', () => {
  beforeEach(() => sessionStorage.clear());

  const HELD: ApiAnswer = {
    status: 202,
    body: comment(9, { text: 'Mine', state: 'pending' }),
  };

  /** Sends a comment, which is held, to a server that lists these comments from then on. */
  async function sendHeld(...later: object[]): Promise<ArticleCommentsElement> {
    const { url } = await startApi(
      { method: 'POST', answers: [HELD] },
      { answers: [{ body: ASKING }, ...later.map((body) => ({ body }))] },
    );
    const element = await show<ArticleCommentsElement>(thread(url));
    await send(element);
    return element;
  }

  /** Has the thread loaded again, and waits until it is there. */
  async function change(element: ArticleCommentsElement, how: () => void): Promise<void> {
    how();
    await waitUntil(() => !statusOf(element), 'it came anew');
  }

  it('stays its author’s when the thread is loaded again', async () => {
    const element = await sendHeld();
    await change(element, () => element.reload());
    expect(wordsOfAll(element)).to.eql(['Mine', 'Words 2', 'Words 1']);
    expect(allWords(element, '[part=pending]')).to.eql(['Waiting for approval']);
    await change(element, () => (element.limit = 1));
    expect(wordsOfAll(element)).to.include('Mine');
  });

  it('is as the server has it once it is approved', async () => {
    const element = await sendHeld({ ...ASKING, comments: [comment(1), comment(9, { text: 'Mended' })] });
    await change(element, () => element.reload());
    expect(wordsOfAll(element)).to.eql(['Mended', 'Words 1']);
    expect(has(element, '[part=pending]')).to.equal(false);
  });

  it('stays out of another thread', async () => {
    const element = await sendHeld();
    await change(element, () => (element.thread = 'another'));
    expect(wordsOfAll(element)).to.eql(['Words 2', 'Words 1']);
  });
});

import { expect } from '@open-wc/testing';
import { html } from 'lit';
import '../../src/elements/article-comments/define.js';
import type { ArticleCommentsElement } from '../../src/elements/article-comments/article-comments.js';
import type { CommentSubmitEvent } from '../../src/elements/article-comments/article-comments.events.js';
import { wordsOfAll } from '../support/comments.js';
import { allWords, find, has } from '../support/shadow.js';
import { record, show } from '../support/stage.js';

const FORM = html`<form slot="form" action="/blogs/news/heels/comments" method="post">
  <input type="hidden" name="form_type" value="new_comment" />
  <label for="author">Name</label><input id="author" name="comment[author]" value="Ann" />
  <label for="email">E-mail</label
  ><input id="email" type="email" name="comment[email]" value="ann@mail.example" />
  <label for="body">Comment</label><textarea id="body" name="comment[body]">Fine</textarea>
  <button>Send</button>
</form>`;

const theme = (form = FORM) =>
  html`<article-comments provider="shopify">
    <ol slot="comments">
      <li data-comment="71">
        <b data-author>Ann</b> <time datetime="2026-03-04T10:00:00Z">4 March</time>
        <div data-text>
          <p>They <em>fit</em>.</p>
        </div>
      </li>
      <li data-comment="72">
        <b data-author>Tom</b> <time datetime="2026-03-05T10:00:00Z">5 March</time>
        <div data-text><p>So they do.</p></div>
      </li>
    </ol>
    <a slot="pages" href="#page-2">Older comments</a>
    ${form}
  </article-comments>`;

describe('article-comments in a Shopify theme', () => {
  it("takes over the theme's list", async () => {
    const element = await show<ArticleCommentsElement>(theme());
    expect(wordsOfAll(element)).to.eql(['So they do.', 'They fit.']);
    expect(allWords(element, '[part=author]')).to.eql(['Tom', 'Ann']);
    expect(element.querySelector('ol')!.assignedSlot).to.equal(null);
    expect(element.querySelector('a')!.assignedSlot!.name).to.equal('pages');
    expect(has(element, '[part=reply]'), 'its comments have no replies').to.equal(false);
  });

  it("leaves the theme's list where it cannot be read", async () => {
    const element = await show<ArticleCommentsElement>(
      html`<article-comments provider="shopify"
        ><ul slot="comments">
          <li>Ann: Fine</li>
        </ul></article-comments
      >`,
    );
    expect(element.querySelector('ul')!.assignedSlot!.name).to.equal('comments');
    expect(allWords(element, '.soft').at(-1)).to.equal('Comments are closed.');
  });

  it("shows the theme's form in the place of its own, in our look", async () => {
    const element = await show<ArticleCommentsElement>(theme());
    const form = element.querySelector('form')!;
    expect(form.assignedSlot!.name).to.equal('form');
    expect(has(element, 'form')).to.equal(false);
    expect(getComputedStyle(form).display).to.equal('grid');
    expect(getComputedStyle(form.querySelector('textarea')!).borderRadius).to.equal('6px');
  });

  it("gives way to the theme's own look", async () => {
    const style = document.createElement('style');
    style.textContent = 'textarea { border-radius: 1px }';
    document.head.append(style);
    try {
      const element = await show<ArticleCommentsElement>(theme());
      expect(getComputedStyle(element.querySelector('textarea')!).borderRadius).to.equal('1px');
    } finally {
      style.remove();
    }
  });

  it('lets the form go to the shop by itself, unless the page takes over', async () => {
    const element = await show<ArticleCommentsElement>(theme());
    const events = record<CommentSubmitEvent>('insole-comment-submit');
    let prevented: boolean[] = [];
    document.addEventListener('submit', (event) => {
      prevented.push(event.defaultPrevented);
      event.preventDefault();
    });
    const form = element.querySelector('form')!;
    form.requestSubmit();
    element.addEventListener('insole-comment-submit', (event) => event.preventDefault());
    form.requestSubmit();
    expect(prevented).to.eql([false, true]);
    expect(events.map(({ comment }) => comment)).to.eql(
      Array(2).fill({ text: 'Fine', name: 'Ann', email: 'ann@mail.example' }),
    );
    prevented = [];
  });

  it('is accessible', async () => {
    const element = await show<ArticleCommentsElement>(theme());
    await expect(element).to.be.accessible();
    expect(find(element, 'section').getAttribute('aria-labelledby')).to.equal('heading');
  });
});

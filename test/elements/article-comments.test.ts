import { expect, fixture, html } from '@open-wc/testing';
import '../../src/elements/article-comments/define.js';
import type { ArticleCommentsElement } from '../../src/elements/article-comments/article-comments.js';

describe('article-comments', () => {
  it('shows its heading at the level that the page asks for', async () => {
    const element = await fixture<ArticleCommentsElement>(
      html`<article-comments heading="A heading" heading-level="3">Some words.</article-comments>`,
    );

    expect(element.shadowRoot!.querySelector('h3')).to.have.trimmed.text('A heading');
  });

  it('lets the page give a heading of its own', async () => {
    const element = await fixture<ArticleCommentsElement>(
      html`<article-comments><span slot="heading">Our heading</span></article-comments>`,
    );

    const slot = element.shadowRoot!.querySelector<HTMLSlotElement>('slot[name=heading]')!;
    expect(slot.assignedElements()[0]).to.have.text('Our heading');
  });

  it('is accessible', async () => {
    const element = await fixture<ArticleCommentsElement>(
      html`<article-comments heading="A heading">Some words.</article-comments>`,
    );

    await expect(element).to.be.accessible();
  });
});

import assert from 'node:assert/strict';
import { after, describe } from 'node:test';
import type { Page } from 'puppeteer-core';
import { ELEMENTS, NOW } from './support/drawn-ahead.js';
import { ENGINE, it, NotAllowedError, startHarness } from './support/harness.js';
import { waitForFrame } from './support/wait-for-frame.js';

type Ssr = typeof import('../../src/ssr/index.js');
const { renderElement } = (await import(new URL('../../dist/ssr/index.js', import.meta.url).href)) as Ssr;

const harness = await startHarness();
after(() => harness.stop());

interface Pieces {
  first: string;
  /** Comes once code of this name is there. */
  second: string;
  code: string;
}

/** A page whose second half is long in coming, with a loader that does not wait for it, as tag managers write it. */
async function openInPieces({ first, second, code }: Pieces): Promise<Page> {
  // It answers nothing before a page has come.
  if (ENGINE === 'webkit') throw new NotAllowedError('a look at a page that is on its way');
  let goOn!: () => void;
  const held = new Promise<void>((resolve) => (goOn = resolve));
  const head = `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>A page</title>
    <script type="module" async src="${harness.cdn}insole.js"></script></head><body>`;
  const { page, origin } = await harness.openPage('', {
    routes: {
      '/slow': async (_request, response) => {
        response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' });
        // Browsers read on once they have had so much.
        response.write(head + first + ' '.repeat(2_000));
        await held;
        response.end(second);
      },
    },
  });
  const opened = page.goto(new URL('/slow', origin).href);
  await page.waitForFunction(
    (code) => performance.getEntriesByType('resource').some(({ name }) => name.includes(code)),
    {},
    code,
  );
  await waitForFrame(page);
  goOn();
  await opened;
  return page;
}

describe('a page that comes in pieces', () => {
  it('has all comments that a theme wrote, and its form', async () => {
    const comment = (id: number): string =>
      `<li data-comment="${id}"><b data-author>Reader ${id}</b><div data-text>Words ${id}</div></li>`;
    const page = await openInPieces({
      first: `<article-comments provider="shopify"><ol slot="comments">${comment(1)}`,
      second: `${comment(2)}</ol><form slot="form"><textarea></textarea></form></article-comments>`,
      code: '/comments-shopify',
    });
    await page.waitForSelector('article-comments >>> [part~=list]', { visible: true });
    const words = await page.$eval('article-comments', ({ shadowRoot }) => shadowRoot!.textContent);
    assert.match(words, /Words 1/);
    assert.match(words, /Words 2/);
    assert.doesNotMatch(words, /closed/);
  });

  it('has what a server drew in each of them', async () => {
    const draw = async (tag: 'pain-guide' | 'product-recommend'): Promise<string> =>
      (await renderElement(tag, { ...ELEMENTS[tag], currency: 'USD', now: NOW })).html;
    const page = await openInPieces({
      first: (await draw('pain-guide')) + (await draw('product-recommend')),
      second: await draw('product-recommend'),
      code: '/hydrate',
    });
    await page.waitForFunction(() => customElements.get('product-recommend'));
    const counts = await page.$$eval('product-recommend', (lists) =>
      lists.map(({ shadowRoot }) => shadowRoot!.querySelectorAll('[part~=card]').length),
    );
    assert.deepEqual(counts, [12, 12]);
  });
});

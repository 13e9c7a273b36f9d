import assert from 'node:assert/strict';
import { after, describe } from 'node:test';
import { it, type PageOptions, PHONE, reply, startHarness } from './support/harness.js';

const harness = await startHarness();
after(() => harness.stop());

const WORDS = 'Our own advice';
const TAGS = [
  '<pain-guide condition="back-pain">',
  '<product-recommend condition="back-pain" src="/feed.json">',
  '<promo-banner src="/promotions.json">',
  '<advice-links condition="back-pain" href-template="/{id}">',
  '<advice-article article="feet-and-back">',
  '<article-comments provider="json" endpoint="/gone/comments" thread="a">',
  // Its holidays are what cannot be had.
  '<shipping-promise days="2" cutoff="14:00" time-zone="America/New_York" holidays="US">',
  // It asks for nothing: without its code, or without a shop to lead to, there is nothing to show.
  '<account-prompt platform="custom">',
].map((tag) => [tag, tag.slice(1, tag.indexOf(' '))] as const);

const body = TAGS.map(([tag, name]) => `${tag}<a href="/advice">${WORDS}</a></${name}>`).join('');
const css = `<link rel="stylesheet" href="${harness.cdn}insole.css">`;
const loader = `<script type="module" src="${harness.cdn}insole.js"></script>`;

/** The author's words are all that is on view, and within a second nothing keeps a place for more. */
async function assertFallback(html: string, options: PageOptions): Promise<void> {
  const { page } = await harness.openPage(html, { viewport: PHONE, ...options });
  await page.waitForNetworkIdle();
  for (const [, name] of TAGS) {
    const link = await page.waitForSelector(`${name} > a`, { visible: true });
    assert.equal(await link!.evaluate((node) => node.innerText), WORDS, name);
  }
}

describe('the author’s words stay', () => {
  it('where the policy blocks the script', () =>
    assertFallback(`${css}${loader}${body}`, { csp: "script-src 'none'" }));

  it('where the files are gone', () =>
    assertFallback(`${css}<script type="module" src="/gone/insole.js"></script>${body}`, {}));

  it('where the loader is there and nothing else', () =>
    assertFallback(`${css}${loader}${body}`, {
      prepare: async (page) => {
        await page.setRequestInterception(true);
        page.on('request', (request) => {
          if (/\/(chunks|content)\//.test(request.url())) void request.abort();
          else void request.continue();
        });
      },
    }));

  it('where the code is there, but neither guides nor feeds', () =>
    assertFallback(`${css}${loader}${body}`, {
      routes: { '/feed.json': reply('', { status: 500 }), '/promotions.json': reply('', { status: 404 }) },
      prepare: async (page) => {
        await page.setRequestInterception(true);
        page.on('request', (request) => {
          if (request.url().includes('/content/')) void request.abort();
          else void request.continue();
        });
      },
    }));
});

describe('when the network goes after the page has loaded', () => {
  it('what is on view stays, and what is added later keeps its words', async () => {
    const { page, find } = await harness.openPage(
      `${loader}<pain-guide condition="back-pain">${WORDS}</pain-guide><main></main>`,
    );
    await find('pain-guide >>> [part~=care-card]');
    await page.setOfflineMode(true);
    await page.evaluate((words) => {
      document.querySelector('main')!.insertAdjacentHTML(
        'beforeend',
        `<pain-guide condition="knee-pain"><a href="/knee">${words}</a></pain-guide>
         <promo-banner messages='[{"text":"180-day returns"}]'><a href="/returns">${words}</a></promo-banner>`,
      );
    }, WORDS);
    for (const name of ['main > pain-guide', 'promo-banner']) {
      const link = await page.waitForSelector(`${name} > a`, { visible: true });
      assert.equal(await link!.evaluate((node) => node.textContent), WORDS);
    }
    await find('pain-guide >>> [part~=care-card]');
  });
});

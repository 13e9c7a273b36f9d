import assert from 'node:assert/strict';
import { after, describe } from 'node:test';
import type { Page } from 'puppeteer-core';
import { makeCatalogue } from '../../scripts/demo/catalogue.js';
import { toShopify } from '../../scripts/demo/feeds/shopify.js';
import type { Tag } from '../../src/elements/tags.js';
import { ENGINE, it, type PageOptions, PHONE, reply, startHarness, type Visit } from './support/harness.js';

const harness = await startHarness();
after(() => harness.stop());

const WORDS = 'Our own advice';
/** Every element with something that it must fetch, or else with nothing to show; settings show what is in them. */
const TAGS = Object.entries({
  'pain-guide': 'condition="back-pain"',
  'product-recommend': 'condition="back-pain" src="/feed.json"',
  'promo-banner': 'src="/promotions.json"',
  'advice-links': 'condition="back-pain" href-template="/{id}"',
  'insole-config': 'condition="back-pain"',
  'advice-article': 'article="feet-and-back"',
  'article-comments': 'provider="json" endpoint="/gone/comments" thread="a"',
  // Its holidays are what cannot be had.
  'shipping-promise': 'days="2" cutoff="14:00" time-zone="America/New_York" holidays="US"',
  // It asks for nothing: without its code, or without a shop to lead to, there is nothing to show.
  'account-prompt': 'platform="custom"',
  'promo-card': 'product="7301" src="/feed.json"',
} satisfies Record<Tag, string>).map(([name, attributes]) => [`<${name} ${attributes}>`, name] as const);

const body = TAGS.map(([tag, name]) => `${tag}<a href="/advice">${WORDS}</a></${name}>`).join('');
/** The same where all can be had. */
const LIVE = body
  .replace('/gone/comments', '/comments.json')
  .replace('platform="custom"', 'platform="woocommerce"');
const css = `<link rel="stylesheet" href="${harness.cdn}insole.css">`;
const loader = `<script type="module" src="${harness.cdn}insole.js"></script>`;

async function assertFallback(html: string, options: PageOptions): Promise<void> {
  const { page } = await harness.openPage(html, { viewport: PHONE, ...options });
  await page.waitForNetworkIdle();
  await assertWords(page);
}

/** The author's words are all that is on view, and within a second nothing keeps a place for more. */
async function assertWords(page: Page): Promise<void> {
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

/** A page that a new release has left behind: code that is fetched when it is needed is there no more. */
function openBehind(html: string, isGone: (url: string) => boolean): Promise<Visit> {
  return harness.openPage(`${css}${loader}${html}`, {
    routes: {
      '/feed.json': reply(JSON.stringify(toShopify(makeCatalogue())), { type: 'application/json' }),
    },
    prepare: async (page) => {
      await page.setRequestInterception(true);
      page.on('request', (request) => {
        if (isGone(request.url())) void request.respond({ status: 404 });
        else void request.continue();
      });
      await page.evaluateOnNewDocument(() => {
        const told: string[] = [];
        Object.assign(window, { told });
        document.addEventListener('insole-error', ({ target }) => told.push((target as Element).localName));
        addEventListener('unhandledrejection', ({ reason }) => told.push(String(reason)));
      });
    },
  });
}

const readTold = (page: Page): Promise<string[]> =>
  page.evaluate(() => (window as unknown as { told: string[] }).told);

describe('where code that is fetched later is gone', () => {
  const LIST = `<product-recommend condition="back-pain" src="/feed.json"`;

  it('a list that needs it keeps the author’s words, says so, and comes when it can be had', async () => {
    let gone = true;
    const { page, find } = await openBehind(
      `${LIST} exclude="7301"><a href="/shoes">${WORDS}</a></product-recommend>`,
      (url) => gone && url.includes('/extras-'),
    );
    await page.waitForFunction(() => (window as unknown as { told: string[] }).told.length);
    assert.deepEqual([...new Set(await readTold(page))], ['product-recommend']);
    const link = await page.waitForSelector('product-recommend > a', { visible: true });
    assert.equal(await link!.evaluate((node) => node.innerText), WORDS);
    assert.equal(await page.$('product-recommend >>> .skeleton'), null);
    // Firefox goes on believing that a module cannot be had, until the page is loaded anew.
    if (ENGINE === 'firefox') return;
    gone = false;
    await page.$eval('product-recommend', (list) => list.reload());
    await find('product-recommend >>> .name');
  });

  it('a list on view stays when reasons are opened', async () => {
    const { page, find } = await openBehind(`${LIST}></product-recommend>`, (url) =>
      url.includes('/extras-'),
    );
    const why = await find('product-recommend >>> .why summary');
    await why.evaluate((summary) => (summary as HTMLElement).click());
    await page.waitForNetworkIdle();
    assert.ok(await page.$('product-recommend >>> .name'));
    assert.deepEqual(await readTold(page), []);
  });

  for (const attribute of ['dismissible', 'rotate="5"']) {
    it(`a banner with ${attribute} shows all that it has, without it`, async () => {
      const messages = '[{"text":"180-day returns"},{"text":"We ship free"}]';
      const { page, find } = await openBehind(
        `<promo-banner ${attribute} messages='${messages}'></promo-banner>`,
        (url) => /\/(dismissal|rotation)-/.test(url),
      );
      await find('promo-banner >>> li');
      const count = (selector: string): Promise<number> =>
        page.$$eval(`promo-banner >>> ${selector}`, ({ length }) => length);
      assert.deepEqual([await count('li'), await count('button')], [2, 0]);
      assert.deepEqual(await readTold(page), []);
    });
  }

  it('settings whose analytics cannot be had break nothing', async () => {
    const { page, find } = await openBehind(
      `<insole-config analytics="events"><promo-banner messages='[{"text":"Returns"}]' rotate="often"></promo-banner></insole-config>`,
      (url) => /\/(analytics|diagnose)-/.test(url),
    );
    await find('promo-banner >>> li');
    await page.waitForNetworkIdle();
    assert.deepEqual(await readTold(page), []);
  });
});

describe('when the network goes after the page has loaded', () => {
  it('what is on view stays, also where it is moved', async () => {
    const { page } = await harness.openPage(`${loader}${LIVE}<main></main>`, {
      routes: {
        '/feed.json': reply(JSON.stringify(toShopify(makeCatalogue())), { type: 'application/json' }),
        '/promotions.json': reply('[{"text":"180-day returns"}]', { type: 'application/json' }),
        '/comments.json': reply('{"comments":[{"id":1,"author":"Ann","text":"They fit."}]}', {
          type: 'application/json',
        }),
      },
    });
    // What is far from the screen is not laid out, and has no text that could be read.
    await page.setViewport({ width: 1280, height: 16_000 });
    const names = TAGS.map(([, name]) => name).filter((name) => name !== 'insole-config');
    const read = (): Promise<string[]> =>
      page.$$eval(names.join(), (elements) =>
        elements.map((element) =>
          [...element.shadowRoot!.children].map((child) => (child as HTMLElement).innerText).join(),
        ),
      );
    await page.waitForFunction(
      (names) =>
        names.every((name) => document.querySelector(name)!.shadowRoot?.querySelector('[part~=base]')),
      {},
      names,
    );
    await page.waitForNetworkIdle();
    const before = await read();
    assert.deepEqual(
      before.filter((text) => !text.trim() || text.includes(WORDS)),
      [],
    );
    await page.setOfflineMode(true);
    await page.evaluate(async () => {
      document.querySelector('main')!.append(...document.querySelectorAll('body > :not(main, script)'));
      for (let frame = 0; frame < 3; frame++) await new Promise(requestAnimationFrame);
    });
    assert.deepEqual(await read(), before);
  });

  it('what is added later keeps its words, without its code', async () => {
    const { page } = await harness.openPage(`${css}${loader}<main></main>`);
    await page.waitForNetworkIdle();
    await page.setOfflineMode(true);
    await page.$eval('main', (main, body) => void (main.innerHTML = body), body);
    await assertWords(page);
  });

  it('and with it', async () => {
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

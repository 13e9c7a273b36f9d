import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { after, before, describe } from 'node:test';
import type { Page } from 'puppeteer-core';
import { reply, serve, type Serving } from '../../scripts/serve.js';
import { DESKTOP, it, startHarness, type Harness, type Visit } from './support/harness.js';
import { assertAccessible, OPEN, openTool, readCode, tabTo, waitForText } from './support/tools.js';
import { waitForFrame } from './support/wait-for-frame.js';

const FEED = 'dist/site/demo/google/feed.xml';
const NARROW = { width: 320, height: 800 };

let harness: Harness;
let shop: Serving;
/** Has a feed arrive that is held back until then. */
let letGo: () => void;
const held = new Promise<void>((resolve) => (letGo = resolve));
/** Answers what was asked for first. */
let answerLate: () => void;

before(async () => {
  harness = await startHarness();
  const feed = await readFile(FEED, 'utf8');
  shop = await serve({
    port: 0,
    routes: {
      '/feed.xml': reply(feed, { type: 'application/xml', headers: OPEN }),
      '/held.xml': async (request, response) => {
        await held;
        await reply(feed, { type: 'application/xml', headers: OPEN })(request, response);
      },
      '/closed.xml': reply(feed, { type: 'application/xml' }),
      '/words.html': reply('No feed at all', { headers: OPEN }),
      '/late.html': (request, response) =>
        void (answerLate = () => void reply('No feed at all', { headers: OPEN })(request, response)),
      '/cut.xml': (_, response) => {
        response.writeHead(200, { 'content-type': 'application/xml', ...OPEN }).write(feed.slice(0, 1000));
        setTimeout(() => response.destroy(), 50);
      },
    },
  });
});

after(async () => {
  await shop.close();
  await harness.stop();
});

/** Asks for a feed as a reader does who types its address. */
async function askForFeed(page: Page, address: string): Promise<void> {
  await page.$eval(
    '#feed-address',
    (input, address) => ((input as HTMLInputElement).value = address),
    address,
  );
  await page.focus('#feed-address');
  await page.keyboard.press('Enter');
}

const assertQuiet = ({ messages, errors }: Visit): void => {
  assert.deepEqual(messages, []);
  assert.deepEqual(errors, []);
};

/** What is in the preview's frame. */
const findInFrame = async ({ page }: Visit, selector: string) => {
  const frame = await (await page.waitForSelector('iframe#frame'))!.contentFrame();
  return frame.waitForSelector(selector, { visible: true });
};

describe('the builder', () => {
  it('leads from nothing to working code for a feed in under a minute, by keyboard alone', async () => {
    const { page, ...visit } = await openTool(harness, 'builder/');
    const begun = performance.now();
    const { keyboard } = page;
    await tabTo(page, '#element');
    await keyboard.type('product');
    await tabTo(page, '#attribute-condition');
    await keyboard.type('Heel');
    await tabTo(page, '#feed-address');
    await keyboard.type(`${shop.url}feed.xml`);
    await keyboard.press('Enter');
    await waitForText(page, '.feed-status', /78 products, 73 of them shoes/);
    await tabTo(page, '.preview .skip');
    await keyboard.press('Enter');
    assert.equal(await page.evaluate(() => document.activeElement?.id), 'code-region');
    await tabTo(page, 'input[name=channel]');
    await keyboard.press('ArrowRight');
    await waitForText(page, '#code', /data-insole/);
    await keyboard.press('ArrowLeft');
    await tabTo(page, '.copy-code');
    await keyboard.press('Enter');
    await waitForText(page, '#said', /Copied/);
    const code = await page.evaluate(() => navigator.clipboard.readText());
    const seconds = (performance.now() - begun) / 1000;
    assert.ok(seconds < 60, `${seconds} s`);
    assertQuiet({ page, ...visit });

    const fresh = await harness.openPage(code);
    await fresh.find('product-recommend >>> [part~=card]');
    const title = await fresh.page.$eval('product-recommend >>> [part~=name]', (name) => name.textContent);
    assert.ok(title.trim());
    assert.match(code, /integrity="sha384-/);
    assertQuiet(fresh);
  });

  it('shows the element alive, on each page and at each width', async () => {
    const visit = await openTool(harness, 'builder/');
    const { page } = visit;
    // A page that another takes the place of before it is there is a request given up.
    await findInFrame(visit, 'pain-guide >>> [part~=care-card]');
    for (const host of ['bootstrap', 'wordpress', 'bare']) {
      await page.click(`input[name=host][value=${host}]`);
      await page.waitForFunction(
        (host) =>
          (document.querySelector('#frame') as HTMLIFrameElement).contentWindow?.location.pathname ===
          `/builder/hosts/${host}/`,
        {},
        host,
      );
      await findInFrame(visit, 'pain-guide >>> [part~=care-card]');
    }
    for (const width of [320, 640, 1024]) {
      await page.click(`input[name=width][value="${width}"]`);
      const inner = await page.$eval(
        '#frame',
        (frame) => (frame as HTMLIFrameElement).contentWindow!.innerWidth,
      );
      assert.equal(inner, width);
    }
    assertQuiet(visit);
  });

  it('changes the element in place when a setting changes', async () => {
    const visit = await openTool(harness, 'builder/');
    const { page } = visit;
    await findInFrame(visit, 'pain-guide >>> [part~=care-card]');
    await page.click('input[name=attribute-layout][value=compact]');
    await findInFrame(visit, 'pain-guide[layout=compact]');
    await page.type('#token-accent', '#aa5500');
    await page.keyboard.press('Enter');
    await page.waitForFunction(() =>
      (document.querySelector('#frame') as HTMLIFrameElement).contentDocument
        ?.querySelector<HTMLElement>('pain-guide')
        ?.style.getPropertyValue('--insole-accent'),
    );
    const [html] = await readCode(page);
    assert.match(html!, /<pain-guide condition="back-pain" layout="compact">/);
    assert.match(html!, /--insole-accent: #aa5500;/);
  });

  it('says in words whether a colour can be read, and mends it on request', async () => {
    const { page } = await openTool(harness, 'builder/#tag=pain-guide&condition=back-pain&view.scheme=light');
    await page.type('#token-accent', '#ff8800');
    await page.keyboard.press('Enter');
    await waitForText(
      page,
      '#contrast-accent',
      /2\.3 to 1 on a light page: fails AA, which asks for 4\.5 to 1/,
    );
    await page.click('#contrast-accent button');
    await waitForText(page, '#contrast-accent', /4\.5 to 1 on a light page: passes AA/);
  });

  it('leaves alone what is being written when a feed arrives', async () => {
    const visit = await openTool(
      harness,
      `builder/#tag=product-recommend&condition=heel-pain&src=${shop.url}held.xml&view.scheme=light`,
    );
    const { page } = visit;
    await page.type('#token-accent', '#ff8800');
    letGo();
    await waitForText(page, '.feed-status', /78 products/);
    await page.keyboard.press('Enter');
    await waitForText(page, '#contrast-accent', /fails AA/);
  });

  it('keeps all that was chosen in its address', async () => {
    const hash =
      '#tag=product-recommend&condition=knee-pain&src=%2Fdemo%2Fgoogle%2Ffeed.xml&limit=3&in-stock=&words.pitch=Free+fitting&token.accent=0b6b5d&view.width=320&view.host=wordpress&view.channel=cms';
    const visit = await openTool(harness, `builder/${hash}`);
    const { page } = visit;
    await findInFrame(visit, 'product-recommend[limit="3"] >>> [part~=pitch]');
    const [, before] = await readCode(page);
    assert.match(before!, /data-limit="3"/);
    await page.click('input[name=attribute-layout][value=list]');
    await page.waitForFunction(() => location.hash.includes('layout=list'));
    await page.reload();
    await page.waitForSelector('body[data-ready]');
    await findInFrame(visit, 'product-recommend[layout=list][limit="3"]');
    const checked = await page.$$eval('input[type=radio]:checked', (inputs) =>
      Object.fromEntries(inputs.map((input) => [input.name, input.value])),
    );
    assert.deepEqual(
      [checked['width'], checked['host'], checked['channel'], checked['attribute-layout']],
      ['320', 'wordpress', 'cms', 'list'],
    );
    await page.click('#reset');
    await waitForText(page, '#code', /<pain-guide condition="back-pain"><\/pain-guide>/);
    assertQuiet(visit);
  });

  it('does nothing that a hostile address asks for', async () => {
    const hostile = new URLSearchParams({
      tag: 'pain-guide',
      condition: 'back-pain',
      layout: '"><img src=x onerror=hit()>',
      onclick: 'hit()',
      src: 'javascript:hit()',
      'words.': '<img src=x onerror=hit()><script>hit()</script>',
      'words.href': 'javascript:hit()',
      'token.accent': 'red;background:url(//evil.invalid)',
      'view.theme': '../../evil',
      folder: 'https://evil.invalid/',
      files: 'https://evil.invalid/',
    });
    const visit = await openTool(harness, `builder/#${hostile}`, {
      prepare: async (page) => {
        await page.evaluateOnNewDocument(() => {
          (globalThis as { hit?: () => void }).hit = () => console.error('It ran.');
        });
      },
    });
    await findInFrame(visit, 'pain-guide >>> [part~=care-card]');
    const [html] = await readCode(visit.page);
    assert.doesNotMatch(html!, /javascript:|evil|onclick|<img|<script>hit/);
    assert.match(html!, /&lt;img src=x onerror=hit\(\)&gt;/);
    assert.ok(visit.requests.every((url) => !new URL(url).host.includes('evil')));
    assertQuiet(visit);
  });

  it('says when a feed refuses other origins, and what to do', async () => {
    const { page } = await openTool(harness, 'builder/#tag=product-recommend&condition=back-pain');
    const ask = (address: string): Promise<void> => askForFeed(page, address);
    await ask(`${shop.url}closed.xml`);
    await waitForText(page, '.feed-status', /refuses pages of other origins[^]*drop the file here/);
    await ask('http://localhost:9/feed.xml');
    await waitForText(page, '.feed-status', /Nothing answers/);
    await ask(`${shop.url}words.html`);
    await waitForText(page, '.feed-status', /no feed that Insole knows/);
    await ask(`${shop.url}cut.xml`);
    await waitForText(page, '.feed-status', /breaks off/);
  });

  it('shows the feed that was asked for last, whichever answers first', async () => {
    const { page } = await openTool(harness, 'builder/#tag=product-recommend&condition=back-pain');
    await askForFeed(page, `${shop.url}late.html`);
    await waitForText(page, '.feed-status', /late\.html/);
    await askForFeed(page, `${shop.url}feed.xml`);
    await waitForText(page, '.feed-status', /78 products/);
    const answered = page.waitForResponse((response) => response.url().endsWith('late.html'));
    answerLate();
    await answered;
    await waitForFrame(page);
    await waitForFrame(page);
    await waitForText(page, '.feed-status', /78 products/);
  });

  for (const scheme of ['light', 'dark']) {
    it(`passes axe in a ${scheme} scheme, wide and narrow`, async () => {
      const hash =
        '#tag=product-recommend&condition=heel-pain&src=/demo/shopify/products.json&token.accent=ff8800';
      for (const viewport of [DESKTOP, NARROW]) {
        const { page } = await openTool(harness, `builder/${hash}`, {
          viewport,
          prepare: (page) => page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: scheme }]),
        });
        await waitForText(page, '.feed-status', /Read as shopify/);
        await page.$$eval('details', (all) => all.forEach((details) => (details.open = true)));
        await assertAccessible(page, `the builder, ${viewport.width} px`);
      }
    });
  }
});

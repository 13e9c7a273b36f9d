import assert from 'node:assert/strict';
import { after, describe } from 'node:test';
import type { Page } from 'puppeteer-core';
import { makeCatalogue } from '../../scripts/demo/catalogue.js';
import { toShopify } from '../../scripts/demo/feeds/shopify.js';
import { it, PHONE, reply, startHarness, type Visit } from './support/harness.js';

const harness = await startHarness();
after(() => harness.stop());

/** What the page's own listeners heard, and when. */
interface Heard {
  type: string;
  /** The `insole-config` around it. */
  within: string;
  product?: string;
  /** In milliseconds, by the page's own clock: the driver hears of it later. */
  time: number;
}

declare function countShoes(): number;
/** When the list was there, by the same clock. */
declare const listDrawn: number;

const LISTEN = `<script>
  heard = [];
  countShoes = () => heard.filter(({ product }) => product).length;
  for (const type of ['insole-product-view', 'insole-promotion-view', 'insole-guide-view'])
    addEventListener(type, (event) => heard.push({ type, within: event.target.closest('insole-config').id, product: event.product?.id, time: event.timeStamp }));
  addEventListener('insole-ready', ({ target, timeStamp }) => {
    if (target.matches('#asked product-recommend')) listDrawn = timeStamp;
  });
</script>`;

/** The same list and banner twice on one screen: within settings that ask for analytics, and within some that do not. */
const widgets = `<promo-banner messages='[{"text":"180-day returns"}]'></promo-banner>
  <product-recommend condition="back-pain" src="/products.json" limit="6"></product-recommend>
  <pain-guide condition="back-pain" layout="compact"></pain-guide>`;

const open = (body: string): Promise<Visit> =>
  harness.openPage(
    `${LISTEN}<style>body{margin:0}</style><script type="module" src="${harness.cdn}insole.js"></script>${body}`,
    { ...PHONE, routes: { '/products.json': reply(JSON.stringify(toShopify(makeCatalogue()))) } },
  );

const readHeard = (page: Page): Promise<Heard[]> =>
  page.evaluate(() => (globalThis as unknown as { heard: Heard[] }).heard);

const readLayer = (page: Page): Promise<Record<string, unknown>[] | undefined> =>
  page.evaluate(() => (globalThis as { dataLayer?: Record<string, unknown>[] }).dataLayer);

const isFetched = (page: Page): Promise<boolean> =>
  page.evaluate(() => performance.getEntriesByType('resource').some(({ name }) => /\/analytics-/.test(name)));

const waitFor = (page: Page, type: string, within: string): Promise<unknown> =>
  page.waitForFunction(
    (type, within) =>
      (globalThis as unknown as { heard: Heard[] }).heard.some(
        (event) => event.type === type && event.within === within,
      ),
    {},
    type,
    within,
  );

/** The shoes of which half is within the window. */
const listOnView = (page: Page): Promise<number> =>
  page.$eval(
    '#asked product-recommend',
    (list) =>
      [...list.shadowRoot!.querySelectorAll('[part~=card]')].filter((card) => {
        const { top, bottom, height } = card.getBoundingClientRect();
        return Math.min(bottom, innerHeight) - Math.max(top, 0) >= height / 2;
      }).length,
  );

describe('analytics', () => {
  it('are for nobody before insole-config says so: nothing is fetched, told or kept', async () => {
    const { page, errors } = await open(
      `<insole-config id="refused">${widgets}</insole-config><insole-config id="asked">${widgets}</insole-config>`,
    );
    await page.waitForSelector('#refused product-recommend >>> [part~=card]', { visible: true });
    await page.waitForSelector('#asked product-recommend >>> [part~=card]', { visible: true });
    assert.equal(await isFetched(page), false);
    assert.equal(await readLayer(page), undefined);
    assert.deepEqual(await readHeard(page), []);

    // Consent for the second only, which is brought into view; the first has been on view all the time.
    await page.$eval('#asked', (config) => config.setAttribute('analytics', 'datalayer'));
    await page.$eval('#asked', (config) => config.querySelector('promo-banner')!.scrollIntoView());
    await waitFor(page, 'insole-product-view', 'asked');
    assert.ok(await isFetched(page));
    await page.waitForFunction(() =>
      (globalThis as { dataLayer?: { event?: string }[] }).dataLayer?.some(
        ({ event }) => event === 'view_item_list',
      ),
    );
    const heard = await readHeard(page);
    assert.ok(heard.some(({ type }) => type === 'insole-promotion-view'));
    assert.deepEqual(
      heard.filter(({ within }) => within !== 'asked'),
      [],
    );
    assert.doesNotMatch(JSON.stringify(await readLayer(page)), /back.?pain/i);
    assert.deepEqual(
      await page.evaluate(() => [document.cookie, localStorage.length, sessionStorage.length]),
      ['', 0, 0],
    );
    assert.deepEqual(errors, []);
  });

  it('tell of a shoe when half of its card has been on view for a second, and of no other', async () => {
    const { page } = await open(`<insole-config id="asked" analytics="events">${widgets}</insole-config>`);
    await waitFor(page, 'insole-product-view', 'asked');
    const [first] = (await readHeard(page)).filter(({ product }) => product);
    const took = first!.time - (await page.evaluate(() => listDrawn));
    assert.ok(took > 500, `${took} ms`);
    const shoes = await listOnView(page);
    // All of them in the same second, though not in the same frame.
    await page.waitForFunction((shoes) => countShoes() >= shoes, {}, shoes);
    assert.equal(await page.evaluate(() => countShoes()), shoes);
    assert.equal(await readLayer(page), undefined, 'nobody asked for a data layer');

    await page.$eval('#asked product-recommend', (list) =>
      list.shadowRoot!.querySelectorAll('[part~=card]')[5]!.scrollIntoView({ block: 'end' }),
    );
    await page.waitForFunction((shoes) => countShoes() > shoes, {}, shoes);
    const seen = (await readHeard(page)).flatMap(({ product }) => product ?? []);
    assert.equal(new Set(seen).size, seen.length, 'each is told once');
  });

  it('name the condition where they are asked to, and stop when consent is taken back', async () => {
    const { page } = await open(
      `<insole-config id="asked" analytics="datalayer condition">${widgets}</insole-config>`,
    );
    await waitFor(page, 'insole-product-view', 'asked');
    await page.waitForFunction(() =>
      JSON.stringify((globalThis as { dataLayer?: unknown }).dataLayer ?? '').includes('insole_back-pain'),
    );
    await page.$eval('#asked', (config) => config.removeAttribute('analytics'));
    const told = (await readLayer(page))!.length;
    await page.$eval('#asked product-recommend', (list) =>
      list.addEventListener('insole-product-select', (event) => event.preventDefault()),
    );
    await page.$eval('#asked product-recommend', (list) =>
      list.shadowRoot!.querySelector<HTMLElement>('[part~=card] a[href]')!.click(),
    );
    assert.equal((await readLayer(page))!.length, told);
  });
});

describe('links that earn money', () => {
  for (const [where, config, script] of [
    ['insole-config', 'affiliate="tag=abc-21"', ''],
    ['the loader’s tag', '', 'data-affiliate="tag=abc-21"'],
  ] as const) {
    it(`are marked and disclosed when ${where} says so`, async () => {
      const { page } = await harness.openPage(
        `<script type="module" src="${harness.cdn}insole.js" ${script}></script><insole-config ${config}>${widgets}</insole-config>`,
        { routes: { '/products.json': reply(JSON.stringify(toShopify(makeCatalogue()))) } },
      );
      await page.waitForSelector('product-recommend >>> [part~=disclosure]', { visible: true });
      const { links, disclosure, isAbove } = await page.$eval('product-recommend', (list) => {
        const root = list.shadowRoot!;
        const note = root.querySelector('[part~=disclosure]')!;
        const anchors = [...root.querySelectorAll<HTMLAnchorElement>('[part~=card] a[href]')];
        return {
          links: anchors.map(({ href, rel }) => ({ tag: new URL(href).searchParams.get('tag'), rel })),
          disclosure: note.textContent.trim(),
          isAbove: anchors.every(
            (anchor) => note.compareDocumentPosition(anchor) & Node.DOCUMENT_POSITION_FOLLOWING,
          ),
        };
      });
      assert.ok(links.length);
      for (const { tag, rel } of links) assert.deepEqual({ tag, rel }, { tag: 'abc-21', rel: 'sponsored' });
      assert.equal(disclosure, 'We may earn a commission if you buy through these links.');
      assert.ok(isAbove, 'it stands before what it is about');
    });
  }
});

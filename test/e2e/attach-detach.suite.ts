import assert from 'node:assert/strict';
import { after, describe } from 'node:test';
import type { CDPSession, Page } from 'puppeteer-core';
import { makeCatalogue } from '../../scripts/demo/catalogue.js';
import { toShopify } from '../../scripts/demo/feeds/shopify.js';
import { TAGS } from '../../src/elements/tags.js';
import { it, reply, startHarness } from './support/harness.js';

const harness = await startHarness();
after(() => harness.stop());

const TIMES = 1_000;
/** How many come first: what the engine learns of code that runs often grows until then, and is counted as no leak. */
const WARM_UP = 500;
/** What may be left of a thousand, in bytes. An element that is held takes ten times as much. */
const GROWTH = 100_000;
/** How often it is measured until what is left is no more: requests that were given up go in their own time. */
const LOOKS = 10;

const ELEMENTS: Record<string, string> = {
  'pain-guide': '<pain-guide condition="back-pain"></pain-guide>',
  'product-recommend':
    '<product-recommend condition="back-pain" src="/feed.json" currency="USD"></product-recommend>',
  'promo-banner': `<promo-banner messages='[{"text":"180-day returns","ends":"2999-01-01"},{"text":"We ship free"}]' rotate="5" dismissible></promo-banner>`,
  'advice-links': '<advice-links condition="back-pain" href-template="/{id}"></advice-links>',
  'advice-article': '<advice-article article="feet-and-back"></advice-article>',
  'article-comments': '<article-comments provider="json" endpoint="/comments.json"></article-comments>',
  'shipping-promise':
    '<shipping-promise days="1-2" cutoff="14:00" time-zone="Europe/Berlin" holidays="DE" countdown free-over="50" currency="EUR"></shipping-promise>',
  'promo-card':
    '<promo-card product="7301" src="/feed.json" currency="USD"><p>It relieves pain.</p></promo-card>',
  'account-prompt': '<account-prompt platform="woocommerce" shop="/"></account-prompt>',
  'insole-config':
    '<insole-config condition="back-pain" theme="retail" analytics="events"><pain-guide></pain-guide></insole-config>',
};

it('every element has its turn', () => assert.deepEqual(Object.keys(ELEMENTS).sort(), [...TAGS].sort()));

interface Held {
  heap: number;
  listeners: number;
  nodes: number;
  timers: number;
}

/** What there is more of than may be, in words; empty where there is nothing. */
const describeGrowth = (before: Held, after: Held): string =>
  Object.entries({ heap: GROWTH, listeners: 0, nodes: 0, timers: 0 } satisfies Held)
    .map(([name, allowed]) => ({
      name,
      more: after[name as keyof Held] - before[name as keyof Held],
      allowed,
    }))
    .flatMap(({ name, more, allowed }) => (more > allowed ? `${more} ${name}` : []))
    .join();

async function measure(page: Page, client: CDPSession): Promise<Held> {
  await client.send('HeapProfiler.collectGarbage');
  await client.send('HeapProfiler.collectGarbage');
  const { metrics } = await client.send('Performance.getMetrics');
  const get = (name: string): number => metrics.find((metric) => metric.name === name)!.value;
  return {
    heap: get('JSHeapUsedSize'),
    listeners: get('JSEventListeners'),
    nodes: get('Nodes'),
    timers: (await page.evaluate('timers.size')) as number,
  };
}

/** Fills the caches: without it the first that lives long enough to be ready would count as growth. */
const showOnce = (page: Page, html: string): Promise<void> =>
  page.evaluate(async (html) => {
    const main = document.querySelector('main')!;
    const ready = new Promise((resolve) => main.addEventListener('insole-ready', resolve, { once: true }));
    main.innerHTML = html;
    await ready;
    main.replaceChildren();
  }, html);

describe('a thousand times attached and detached', () => {
  for (const [tag, html] of Object.entries(ELEMENTS)) {
    it(`${tag} leaves no memory, listener, node or timer behind`, async () => {
      const { page } = await harness.openPage(
        `<script src="/timers.js"></script><script type="module" src="${harness.cdn}insole.all.js"></script><main></main>`,
        {
          routes: {
            '/feed.json': reply(JSON.stringify(toShopify(makeCatalogue())), { type: 'application/json' }),
            '/comments.json': reply('{"comments":[{"id":1,"author":"Ann","text":"They fit."}]}', {
              type: 'application/json',
            }),
            '/timers.js': reply(
              `window.timers = new Set();
               for (const [set, clear] of [['setTimeout', 'clearTimeout'], ['setInterval', 'clearInterval']]) {
                 const [start, stop] = [window[set], window[clear]];
                 window[set] = (run, ...rest) => {
                   const id = start(() => { if (set === 'setTimeout') timers.delete(id); run(); }, ...rest);
                   timers.add(id);
                   return id;
                 };
                 window[clear] = (id) => { timers.delete(id); stop(id); };
               }`,
              { type: 'text/javascript' },
            ),
          },
        },
      );
      await page.waitForFunction((tag) => customElements.get(tag), {}, tag);
      const attachAndDetach = (times: number): Promise<void> =>
        page.evaluate(
          async (html, times) => {
            const main = document.querySelector('main')!;
            for (let time = 0; time < times; time++) {
              main.innerHTML = html;
              // Some go before they are ready, some after.
              if (time % 2) await new Promise((done) => requestAnimationFrame(done));
              main.replaceChildren();
            }
            for (let frame = 0; frame < 3; frame++) await new Promise(requestAnimationFrame);
          },
          html,
          times,
        );
      const client = await page.createCDPSession();
      await client.send('Performance.enable');
      await showOnce(page, html);
      await attachAndDetach(WARM_UP);
      await page.waitForNetworkIdle();
      const before = await measure(page, client);
      await attachAndDetach(TIMES);
      let left = '';
      for (let look = 0; look < LOOKS && (look === 0 || left); look++) {
        if (look) await new Promise((done) => setTimeout(done, 1_000));
        left = describeGrowth(before, await measure(page, client));
      }
      assert.equal(left, '');
    });
  }
});

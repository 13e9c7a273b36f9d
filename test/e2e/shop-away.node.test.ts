import assert from 'node:assert/strict';
import { after, describe } from 'node:test';
import type { Page } from 'puppeteer-core';
import { makeCatalogue } from '../../scripts/demo/catalogue.js';
import { toShopify } from '../../scripts/demo/feeds/shopify.js';
import type { Handler } from '../../scripts/serve.js';
import type { RankedList } from '../../src/model/recommendation.js';
import { hang, it, reply, startHarness, type Visit } from './support/harness.js';
import { PATIENCE_MS } from './support/visit.js';

const harness = await startHarness();
after(() => harness.stop());

const FEED = JSON.stringify(toShopify(makeCatalogue()));
const HOUR = 3_600_000;

/** For tests that wait until a request has been given up, of which the driver knows nothing. */
const GIVEN_UP = { timeout: 2 * PATIENCE_MS };

const rankedList = (made: number, validFor?: number): string => {
  const item = { id: '1', name: 'Quiet Runner', price: 98, currency: 'USD' };
  const items = [{ ...item, score: 1, reasons: [], notCounted: [], missing: [] }];
  const list: RankedList = { insole: 'ranked', version: 1, made: new Date(made).toISOString(), items };
  return JSON.stringify({ ...list, ...(validFor !== undefined && { validFor }) });
};

/** A shop whose feed can be taken away, and which counts how often it was asked. */
class Shop {
  asked = 0;
  /** Resolves once a request has ended, answered or given up. */
  readonly ended: Promise<void>;
  #end = (): void => undefined;
  constructor(public answer: Handler) {
    this.ended = new Promise((resolve) => (this.#end = resolve));
  }

  open(
    script = 'product-recommend.js',
    attributes = '',
    prepare?: (page: Page) => Promise<void>,
  ): Promise<Visit> {
    return harness.openPage(
      `<script type="module" src="${harness.cdn}${script}" data-insole ${attributes}></script>
       <product-recommend condition="back-pain" src="/feed" limit="3"><a href="/shoes">All shoes</a></product-recommend>`,
      {
        routes: {
          '/feed': (request, response) => {
            this.asked++;
            response.on('close', this.#end);
            return this.answer(request, response);
          },
        },
        ...(prepare && { prepare }),
      },
    );
  }
}

const readAge = ({ page }: Visit): Promise<string | undefined> =>
  page.$eval('product-recommend', (list) => list.shadowRoot!.querySelector('[part~=price-age]')?.textContent);

const countCopies = (page: Page): Promise<number> =>
  page.evaluate(async () => {
    const cache = await caches.open('insole-feeds');
    return (await cache.keys()).length;
  });

const waitForCopies = (page: Page): Promise<unknown> =>
  page.waitForFunction(async () => {
    const cache = await caches.open('insole-feeds');
    return (await cache.keys()).length === 2;
  });

describe('a shop in trouble', () => {
  it('is asked again, and its shoes come', async () => {
    const shop: Shop = new Shop((request, response) =>
      (shop.asked === 1 ? reply('', { status: 503 }) : reply(FEED))(request, response),
    );
    const visit = await shop.open();
    await visit.find('product-recommend >>> [part~=card]');
    assert.equal(shop.asked, 2);
    assert.equal(await readAge(visit), undefined);
    assert.deepEqual(
      visit.messages.filter((message) => message.includes('Insole')),
      [],
    );
  });

  for (const [format, text] of [
    ['a feed', FEED],
    ['a ranked list', rankedList(Date.now())],
  ] as const) {
    it(`shows what it had on an earlier visit, with its date: ${format}`, async () => {
      const shop = new Shop(reply(text));
      const visit = await shop.open();
      await visit.find('product-recommend >>> [part~=card]');
      await waitForCopies(visit.page);
      shop.answer = reply('', { status: 503 });
      await visit.page.reload();
      await visit.find('product-recommend >>> [part~=card]');
      const year = String(new Date().getFullYear());
      assert.match((await readAge(visit))!, new RegExp(`^Prices as of \\w+ \\d+, ${year}$`));
      assert.deepEqual(
        visit.messages.filter((message) => message.includes('Insole')),
        [],
      );
    });
  }

  it('shows it to those who wait, too', async () => {
    const shop = new Shop(reply(FEED));
    const visit = await shop.open('insole.js');
    await waitForCopies(visit.page);
    shop.answer = hang();
    await visit.page.reload();
    await visit.find('product-recommend >>> [part~=card]');
    assert.match((await readAge(visit))!, /^Prices as of/);
  });

  it('leaves no copy where the page does not want any', async () => {
    const shop = new Shop(reply(FEED));
    const { page, find, requests } = await shop.open('product-recommend.js', 'data-copies="off"');
    await find('product-recommend >>> [part~=card]');
    await page.waitForResponse((response) => response.url().includes('/chunks/rescue-'));
    await page.waitForNetworkIdle();
    assert.ok(requests.some((url) => url.includes('/chunks/rescue-')));
    assert.equal(await countCopies(page), 0);
  });

  it('says nothing where storage is denied', async () => {
    const shop = new Shop(reply(FEED));
    const visit = await shop.open('product-recommend.js', '', async (page) => {
      await page.evaluateOnNewDocument(() => {
        Object.defineProperty(globalThis, 'caches', {
          get() {
            throw new DOMException('Denied', 'SecurityError');
          },
        });
      });
    });
    await visit.find('product-recommend >>> [part~=card]');
    await visit.page.waitForResponse((response) => response.url().includes('/chunks/rescue-'));
    await visit.page.waitForNetworkIdle();
    assert.deepEqual([...visit.messages, ...visit.errors], []);
  });
});

describe('a ranked list', () => {
  for (const [name, made, validFor, age] of [
    ['within its time shows its prices as they are', Date.now() - HOUR, 24, undefined],
    [
      'past its time says of when its prices are',
      Date.UTC(2026, 0, 15, 12),
      24,
      'Prices as of January 15, 2026',
    ],
    ['without a time shows its prices as they are', Date.UTC(2026, 0, 15, 12), undefined, undefined],
  ] as const) {
    it(name, async () => {
      const visit = await new Shop(reply(rankedList(made, validFor))).open();
      await visit.find('product-recommend >>> [part~=card]');
      assert.equal(await readAge(visit), age);
    });
  }
});

describe('an element that is removed', () => {
  for (const script of ['product-recommend.js', 'insole.js']) {
    it(`while it waits gives its request up, in silence: ${script}`, GIVEN_UP, async () => {
      const shop = new Shop(hang());
      const { page, messages, errors } = await shop.open(script);
      await page.waitForFunction("customElements.get('product-recommend')");
      await page.evaluate(() => document.querySelector('product-recommend')!.remove());
      await shop.ended;
      assert.equal(shop.asked, 1);
      assert.deepEqual(messages, []);
      assert.deepEqual(
        errors.filter((error) => !/ERR_ABORTED|NS_BINDING_ABORTED/.test(error)),
        [],
      );
    });
  }

  it('while another waits leaves the request to that', async () => {
    const shop = new Shop(hang());
    const { page, find } = await shop.open();
    let answer = (): void => undefined;
    shop.answer = (request, response) => void (answer = () => void reply(FEED)(request, response));
    await page.reload();
    await page.evaluate(() => {
      const list = document.querySelector('product-recommend')!;
      list.after(list.cloneNode());
      list.remove();
    });
    await page.waitForFunction("customElements.get('product-recommend')");
    answer();
    await find('product-recommend >>> [part~=card]');
    assert.equal(shop.asked, 2);
  });

  it('and put back asks anew', GIVEN_UP, async () => {
    const shop = new Shop(hang());
    const { page, find } = await shop.open();
    const list = await find('product-recommend');
    await list.evaluate((list) => list.remove());
    await shop.ended;
    shop.answer = reply(FEED);
    await list.evaluate((list) => document.body.append(list));
    await page.waitForSelector('product-recommend >>> [part~=card]', { visible: true });
    assert.equal(shop.asked, 2);
  });
});

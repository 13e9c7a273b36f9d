import assert from 'node:assert/strict';
import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { after, describe } from 'node:test';
import { makeCatalogue } from '../../scripts/demo/catalogue.js';
import { toGoogle } from '../../scripts/demo/feeds/google.js';
import { toInsole } from '../../scripts/demo/feeds/insole.js';
import { toShopifyCsv } from '../../scripts/demo/feeds/shopify-csv.js';
import { toShopify } from '../../scripts/demo/feeds/shopify.js';
import { toWooCommerce } from '../../scripts/demo/feeds/woocommerce.js';
import type { Handler } from '../../scripts/serve.js';
import { it, reply, slow, startHarness, type Visit } from './support/harness.js';

const harness = await startHarness();
after(() => harness.stop());

/** A page with a list of shoes from a feed, which keeps count of its failures. */
const openList = (feed: Handler | undefined, file = 'product-recommend.js', ownScript = ''): Promise<Visit> =>
  harness.openPage(
    `<script>${ownScript}</script>
     <script type="module" src="/watch.js"></script>
     <script type="module" src="${harness.cdn}${file}"></script>
     <product-recommend condition="back-pain" src="/feed" limit="500"><a href="/shoes">All shoes</a></product-recommend>`,
    {
      routes: {
        ...(feed && { '/feed': feed }),
        '/watch.js': reply(
          'window.failures = []; addEventListener("insole-error", (event) => failures.push([event.code, event.message]));',
          { type: 'text/javascript' },
        ),
      },
    },
  );

const countCards = async ({ page, find }: Visit): Promise<number> => {
  await find('product-recommend >>> [part~=card]');
  return page.$eval('product-recommend', (list) => list.shadowRoot!.querySelectorAll('[part~=card]').length);
};

const products = makeCatalogue();

describe('a feed of the demonstration shop', () => {
  const FEEDS = {
    Shopify: JSON.stringify(toShopify(products)),
    'Shopify’s export': toShopifyCsv(products),
    WooCommerce: JSON.stringify(toWooCommerce(products)),
    Google: toGoogle(products),
    Insole: JSON.stringify(toInsole(products)),
  };
  const counts: number[] = [];
  for (const [format, text] of Object.entries(FEEDS)) {
    it(`of ${format} becomes a list of shoes with reasons`, async () => {
      const visit = await openList(reply(text));
      const count = await countCards(visit);
      counts.push(count);
      assert.ok(count > 40, `${count} shoes`);
      assert.deepEqual([...visit.messages, ...visit.errors], []);
      const reasons = await visit.page.$eval(
        'product-recommend',
        (list) =>
          [...list.shadowRoot!.querySelectorAll('[part~=reasons]')].filter((reasons) =>
            reasons.textContent.trim(),
          ).length,
      );
      assert.ok(reasons > 20, `${reasons} shoes have reasons`);
    });
  }
  it('of another format is read by the all-in-one file too, with the parts beside it', async () => {
    const visit = await openList(reply(FEEDS.WooCommerce), 'insole.all.js');
    assert.ok((await countCards(visit)) > 40);
    assert.ok(visit.requests.some((url) => /chunks\/woocommerce-/.test(url)));
    assert.deepEqual([...visit.messages, ...visit.errors], []);
  });
  it('in another language is read by the all-in-one file too', async () => {
    const shoe = {
      id: 1,
      title: 'Bequemer Damenschuh für den Alltag',
      handle: 'alltag',
      product_type: 'Halbschuhe',
      body_html: '<p>Der Schuh hat eine gepolsterte Sohle und eine rutschfeste Laufsohle für jeden Tag.</p>',
      variants: [{ id: 2, price: '90.00' }],
    };
    const visit = await openList(reply(JSON.stringify({ products: [shoe] })), 'insole.all.js');
    await visit.find('product-recommend >>> [part~=reasons] li');
    assert.ok(visit.requests.some((url) => /chunks\/load-reader-/.test(url)));
    assert.deepEqual([...visit.messages, ...visit.errors], []);
  });
  it('gives its features on a page whose scripts have put methods of their own in place of the browser’s', async () => {
    const shoe = {
      id: 'alltag',
      name: 'Bequemer Damenschuh für den Alltag',
      url: '/alltag',
      categories: ['Halbschuhe'],
      features: ['slip-resistant'],
      description: 'Der Schuh hat eine gepolsterte Sohle und ist der richtige für jeden Tag und jede Frau.',
    };
    const visit = await openList(
      reply(JSON.stringify({ insole: 'products', version: 1, products: [shoe] })),
      'product-recommend.js',
      // As Prototype 1.7 and MooTools have them, for lists that have a length.
      `Array.from = (list) => (list && list.length ? Array.prototype.slice.call(list) : []);
       delete Array.prototype.entries;`,
    );
    await visit.find('product-recommend >>> [part~=reasons] li');
    const reasons = await visit.page.$eval('product-recommend', (list) =>
      [...list.shadowRoot!.querySelectorAll('[part~=reasons] li')].map((item) => item.textContent),
    );
    assert.deepEqual(reasons, ['Slip-resistant sole', 'Cushioned sole']);
    assert.deepEqual([...visit.messages, ...visit.errors], []);
  });
  it('gives the same number of shoes in each format', () => {
    assert.ok(counts.length === 5 && new Set(counts).size === 1, counts.join());
  });
});

describe('a feed that gives no shoes leaves the fallback, one event and one line', () => {
  const socks = {
    products: [
      {
        id: 1,
        title: 'Wool socks',
        handle: 'socks',
        product_type: 'Socks',
        variants: [{ id: 2, price: '9.00' }],
      },
    ],
  };
  const CASES: Record<string, [Handler | undefined, string]> = {
    'not there': [undefined, 'not-found'],
    'in trouble': [reply('', { status: 503 }), 'http'],
    slow: [slow(10_000, reply('{"products":[]}')), 'timeout'],
    broken: [reply('{"products": [{"id": 1, "tit'), 'broken'],
    'a page': [
      reply('<!doctype html><title>Log in</title><p>Please log in.</p>', { type: 'text/html' }),
      'empty',
    ],
    empty: [reply('{"products":[]}'), 'empty'],
    'nothing at all': [reply(''), 'empty'],
    'not footwear': [reply(JSON.stringify(socks)), 'not-footwear'],
  };
  for (const [name, [handler, code]] of Object.entries(CASES)) {
    it(`when it is ${name}`, async () => {
      const { page, messages } = await openList(handler);
      await page.waitForFunction('failures.length', { timeout: 15_000 });
      const failures = (await page.evaluate('failures')) as [string, string][];
      assert.deepEqual(
        failures.map(([code]) => code),
        [code],
      );
      assert.match(failures[0]![1], /feed/);
      assert.equal(
        messages.filter((message) => message.startsWith('warn: Insole')).length,
        1,
        messages.join('\n'),
      );
      assert.equal(
        await page.$eval('product-recommend', (list) => (list as HTMLElement).innerText.trim()),
        'All shoes',
      );
    });
  }
});

describe('a real feed', () => {
  const shared = process.env.INSOLE_SHARED ?? (existsSync('../shared/feeds') ? '../shared' : undefined);
  const skip = shared ? false : 'INSOLE_SHARED is not set';
  /** How many shoes at least; 0 for feeds that hold none, which the element says. */
  const FEEDS: Record<string, number> = {
    'undefeated.products.json': 1,
    'awin-mandm-comma.csv': 60,
    'newbalance-eg.jsonld': 0,
    'decathlon-eg-productgroup.html': 0,
    'demo-apparel-root-array.json': 1,
    'elsewedyshop.page1-en.json': 0,
    'samehgabriel.store-v1-products.json': 0,
    'northridge-gmc-learning.tsv': 0,
    'codingbiro-feed.xml': 0,
    'google-help-atom10.xml': 0,
  };
  for (const [file, least] of Object.entries(FEEDS)) {
    it(`${file} ${least ? 'shows its shoes' : 'is read, and holds no shoes'}`, { skip }, async () => {
      const visit = await openList(reply(await readFile(join(shared!, 'feeds', file))));
      if (least) {
        assert.ok((await countCards(visit)) >= least);
      } else {
        await visit.page.waitForFunction('failures.length');
        assert.equal(await visit.page.evaluate('failures[0][0]'), 'not-footwear');
      }
    });
  }
});

/**
 * `npm run test:shopify`: the theme app extension in integrations/shopify. Shopify's own checker reads it, and its
 * blocks, drawn by a Liquid with stand-ins for what Shopify adds, are opened in a browser with the built files.
 */
import assert from 'node:assert/strict';
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { after, describe } from 'node:test';
import { gzipSync } from 'node:zlib';
import { themeCheckRun } from '@shopify/theme-check-node';
import { it, reply, startHarness } from '../e2e/support/harness.js';
import { drawBlock, EXTENSION, readSchema } from './liquid.js';
import { makeShop, toProductsJson } from './shop.js';

const harness = await startHarness();
after(() => harness.stop());

const BLOCKS = readdirSync(join(EXTENSION, 'blocks')).map((name) => name.replace('.liquid', ''));
const LOCALES = ['de', 'fr', 'es'];
/** What Shopify lets an app block bring, in bytes of gzip; and an extension, in bytes of Liquid. */
const MOST_SCRIPT = 10_000;
const MOST_LIQUID = 100_000;

const shop = makeShop();
const embed = (): Promise<string> => drawBlock('insole', shop, { files: harness.cdn });
const assets = Object.fromEntries(
  readdirSync(join(EXTENSION, 'assets')).map((name) => [
    `/assets/${name}`,
    reply(readFileSync(join(EXTENSION, 'assets', name)), { type: 'text/javascript' }),
  ]),
);

const open = async (...blocks: string[]) =>
  harness.openPage(`${await embed()}${blocks.join('')}`, {
    routes: {
      ...assets,
      '/collections/shoes/products.json': reply(toProductsJson(shop), { type: 'application/json' }),
      '/cart.js': reply('{"total_price": 9000}', { type: 'application/json' }),
      '/cart/add.js': reply('{}', { type: 'application/json' }),
    },
  });

describe('the theme app extension', () => {
  it("has nothing that Shopify's own checker objects to", async () => {
    const { offenses, theme } = await themeCheckRun(resolve(EXTENSION), 'theme-check:theme-app-extension');
    assert.ok(theme.length >= BLOCKS.length);
    assert.deepEqual(
      offenses.map(({ check, uri, message }) => `${check}: ${uri.split('/').at(-1)}: ${message}`),
      [],
    );
  });

  it('stays within what Shopify lets it weigh', () => {
    for (const block of BLOCKS) {
      const { javascript } = readSchema(block);
      if (javascript)
        assert.ok(gzipSync(readFileSync(join(EXTENSION, 'assets', javascript))).length < MOST_SCRIPT, block);
    }
    const liquid = ['blocks', 'snippets'].flatMap((folder) =>
      readdirSync(join(EXTENSION, folder)).map((name) => statSync(join(EXTENSION, folder, name)).size),
    );
    assert.ok(liquid.reduce((sum, size) => sum + size, 0) < MOST_LIQUID);
  });

  it('says the same in each language', () => {
    const listKeys = (file: string): string[] => {
      const walk = (node: object, path: string): string[] =>
        Object.entries(node).flatMap(([key, value]) =>
          typeof value === 'string' ? `${path}${key}` : walk(value as object, `${path}${key}.`),
        );
      return walk(JSON.parse(readFileSync(join(EXTENSION, 'locales', file), 'utf8')) as object, '').sort();
    };
    for (const locale of LOCALES) {
      assert.deepEqual(listKeys(`${locale}.json`), listKeys('en.default.json'));
      assert.deepEqual(listKeys(`${locale}.schema.json`), listKeys('en.default.schema.json'));
    }
  });

  it('offers every guide and article that there is', () => {
    const listIds = (folder: string, kind: RegExp): string[] =>
      readdirSync(folder)
        .filter((name) => name.endsWith('.md') && kind.test(readFileSync(join(folder, name), 'utf8')))
        .map((name) => name.replace('.md', ''));
    const offered = (block: string, id: string): string[] =>
      readSchema(block)
        .settings.find((setting) => setting.id === id)!
        .options!.map(({ value }) => value);
    const guides = listIds('content/en', /^shoes:/m).sort();
    for (const block of ['pain-guide', 'shoes', 'advice-links'])
      assert.deepEqual(offered(block, 'condition').sort(), guides, block);
    assert.deepEqual(offered('article', 'article').sort(), listIds('content/en/articles', /^/).sort());
  });
});

describe("blocks on a shop's page", () => {
  it('show a guide', async () => {
    const { find, messages, errors } = await open(await drawBlock('pain-guide', shop));
    await find('pain-guide >>> [part~=care-card]');
    assert.deepEqual([...messages, ...errors], []);
  });

  for (const source of ['feed', 'page']) {
    it(`show the shoes of a collection, from ${source === 'feed' ? "the shop's list" : 'the page itself'}`, async () => {
      const { page, find, messages, errors, requests } = await open(
        await drawBlock('shoes', shop, { collection: shop.collection, source, pitch: 'Fitted in our shop' }),
      );
      await find('product-recommend >>> [part~=card]');
      const names = await page.$eval('product-recommend', (list) =>
        [...list.shadowRoot!.querySelectorAll('[part~=name]')].map((name) => name.textContent.trim()),
      );
      assert.ok(names.length > 1);
      assert.ok(names.every((name) => shop.collection.products.some(({ title }) => name.includes(title))));
      assert.match(
        await page.$eval('product-recommend', (list) => list.shadowRoot!.textContent),
        /Fitted in our shop|€\s?\d|\d\s?€/,
      );
      assert.equal(
        requests.some((url) => url.includes('products.json')),
        source === 'feed',
      );
      // The shop's pictures are where this test's network ends.
      const other = [...messages, ...errors].filter((text) => !text.includes('ERR_NAME_NOT_RESOLVED'));
      assert.deepEqual(other, []);
    });
  }

  it('show the way to free shipping, which follows the cart', async () => {
    const { page, find } = await open(
      '<script src="/assets/insole-cart.js" defer></script>',
      await drawBlock('promises', shop, { text: '180-day "free" returns', free_over: 100 }),
      await drawBlock('shipping', shop, { free_over: 100 }),
    );
    await find('promo-banner >>> [part~=message]');
    const read = (): Promise<string> =>
      page.$eval('promo-banner', (banner) => banner.shadowRoot!.textContent);
    assert.match(await read(), /180-day "free" returns/);
    assert.match(await read(), /60/, 'the cart holds 40 of 100');
    await page.evaluate(() => fetch('/cart/add.js').then((response) => response.text()));
    for (const tag of ['promo-banner', 'shipping-promise'])
      await page.waitForFunction(
        (tag) => document.querySelector(tag)!.getAttribute('cart-total') === '90',
        {},
        tag,
      );
    await page.waitForFunction(() =>
      /10/.test(document.querySelector('promo-banner')!.shadowRoot!.textContent),
    );
  });

  it('take over the comments of an article, with the form that Shopify writes', async () => {
    const { page, find, messages, errors } = await open(await drawBlock('comments', shop));
    await find('article-comments >>> [part~=comment]');
    assert.match(
      await page.$eval('article-comments', (element) => element.shadowRoot!.textContent),
      /They fit\./,
    );
    const form = await page.$eval('article-comments > form', (form) => ({
      shown: !!form.assignedSlot && form.checkVisibility(),
      action: form.getAttribute('action'),
      fields: [...new FormData(form).keys()],
      named: [...form.querySelectorAll('label')].every(({ control }) => control),
    }));
    assert.deepEqual(form, {
      shown: true,
      action: '/blogs/news/heels/comments#comment_form',
      fields: ['form_type', 'utf8', 'comment[author]', 'comment[email]', 'comment[body]'],
      named: true,
    });
    assert.deepEqual([...messages, ...errors], []);
  });

  it('say what is wrong with a comment, and that one waits', async () => {
    const refused = await open(
      await drawBlock('comments', { ...shop, form: { errors: ['Email is invalid'], body: '<b>kept</b>' } }),
    );
    const words = await refused.page.$eval('article-comments > form', (form) => form.innerText);
    assert.match(words, /Email is invalid/);
    assert.equal(await refused.page.$eval('textarea', ({ value }) => value), '<b>kept</b>');
    const html = await drawBlock('comments', { ...shop, form: { 'posted_successfully?': true } }, {}, 'de');
    assert.match(html, /wartet auf Freigabe/);
  });

  for (const [platform, path] of [
    ['shopify', '/customer_authentication/login'],
    ['shopify-classic', '/account/login'],
  ] as const) {
    it(`lead to the account: ${platform}`, async () => {
      const { page, find } = await open(await drawBlock('account', shop, { platform }));
      await find('account-prompt >>> [part~=sign-in]');
      const href = await page.$eval(
        'account-prompt',
        (element) => element.shadowRoot!.querySelector<HTMLAnchorElement>('[part~=sign-in]')!.href,
      );
      assert.equal(new URL(href).pathname, path);
    });
  }

  it('greet whom the shop knows', async () => {
    const { page, find } = await open(
      await drawBlock('account', { ...shop, customer: { first_name: 'Ann & Co' } }),
    );
    await find('account-prompt >>> a');
    assert.match(
      await page.$eval('account-prompt', (element) => element.shadowRoot!.textContent),
      /Ann & Co/,
    );
  });

  it('show an article, and links to further guides', async () => {
    const { find, messages, errors } = await open(
      await drawBlock('article', shop),
      await drawBlock('advice-links', shop),
    );
    await find('advice-article >>> [part~=key-points]');
    await find('advice-links >>> a[href="/pages/knee-pain"]');
    assert.deepEqual([...messages, ...errors], []);
  });

  it('read without scripts', async () => {
    const { page } = await harness.openPage(
      `${await drawBlock('shoes', shop, { collection: shop.collection })}${await drawBlock('comments', shop)}${await drawBlock('account', shop)}`,
      { javaScript: false },
    );
    const text = await page.$eval('body', ({ innerText }) => innerText);
    for (const words of ['$95.00', 'They fit.', 'Post comment', 'Sign in'])
      assert.ok(text.includes(words), words);
  });
});

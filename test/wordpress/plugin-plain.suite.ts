/** The plugin in posts of a real WordPress, as readers without scripts see them, and readers of feeds. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { openSiteWithPlugin, publish, visit } from './plugin.js';

const site = await openSiteWithPlugin();
const { wordpress } = site;

describe('without scripts', () => {
  it('a guide reads in full, from when to get help to its sources', async () => {
    const { url } = publish(wordpress, 'author', '[insole_pain_guide condition="back-pain"]');
    const { page } = await visit(site, url, { javaScript: false });
    const text = await page.$eval('pain-guide', (guide) => (guide as HTMLElement).innerText);
    assert.match(text, /emergency[\s\S]*What helps[\s\S]*Sources/);
  });

  it('what an author wrote is shown, cleaned', async () => {
    const { url } = publish(
      wordpress,
      'author',
      '[insole_product_recommend condition="back-pain"]<a href="/shoes" onclick="x()">Our shoes</a>[/insole_product_recommend]',
    );
    const { page } = await visit(site, url, { javaScript: false });
    assert.equal(
      await page.$eval('product-recommend', (element) => element.innerHTML),
      '<a href="/shoes">Our shoes</a>',
    );
  });

  it('paragraphs that an author wrote are shown, and end with them', async () => {
    const { url } = publish(
      wordpress,
      'author',
      `[insole_product_recommend condition="back-pain"]

Our <b>shoes</b>

<a href="/more">and <i>more</a>

[/insole_product_recommend]

After`,
    );
    const { page } = await visit(site, url, { javaScript: false });
    const [inside, next] = await page.$eval('product-recommend', ({ innerHTML, nextElementSibling }) => [
      innerHTML.trim(),
      nextElementSibling?.outerHTML,
    ]);
    assert.equal(inside, '<p>Our <b>shoes</b></p>\n<p><a href="/more">and <i>more</i></a></p>');
    assert.equal(next, '<p>After</p>');
  });

  it('a way in is shown, or to the account of who is signed in; none where the account is another shop’s', async () => {
    const { url } = publish(
      wordpress,
      'author',
      '[insole_account_prompt]\n\n[insole_account_prompt platform="shopify" shop="https://shop.example"]',
    );
    const readLinks = async (as?: 'reader'): Promise<string[]> => {
      const { page } = await visit(site, url, { javaScript: false, ...(as && { as }) });
      return page.$$eval('account-prompt', (prompts) =>
        prompts.map((prompt) =>
          [...prompt.querySelectorAll('a')].map(({ textContent, href }) => `${textContent} ${href}`).join(),
        ),
      );
    };
    const back = encodeURIComponent(url);
    assert.deepEqual(await readLinks(), [`Sign in ${wordpress.url}wp-login.php?redirect_to=${back}`, '']);
    assert.deepEqual(await readLinks('reader'), [`Your account ${wordpress.url}wp-admin/profile.php`, '']);
  });

  it('shortcodes in lines of one paragraph keep what is in them, and the words around them', async () => {
    const { url } = publish(
      wordpress,
      'author',
      `Before
[insole_pain_guide condition="back-pain"]
[insole_account_prompt]
[insole_promo_banner messages="180-day returns | Free shipping"] after`,
    );
    const { page } = await visit(site, url, { javaScript: false });
    const read = await page.$eval('pain-guide', (guide) => {
      const texts = [guide, ...document.querySelectorAll('account-prompt, promo-banner')].map(
        ({ textContent }) => textContent,
      );
      for (const element of document.querySelectorAll('pain-guide, account-prompt, promo-banner'))
        element.remove();
      const content = document.querySelector('.entry-content')!;
      return { texts, paragraphs: [...content.children].map(({ outerHTML }) => outerHTML) };
    });
    const [guide, account, banner] = read.texts;
    assert.match(guide!, /What helps[\s\S]*Sources/);
    assert.equal(account, 'Sign in');
    assert.equal(banner, '180-day returnsFree shipping');
    assert.deepEqual(read.paragraphs, ['<p>Before</p>', '<p>after</p>']);
  });

  it('feeds hold the words and no tag of ours', async () => {
    const text = await (await fetch(`${wordpress.url}feed/`)).text();
    assert.match(text, /What helps/);
    assert.doesNotMatch(text, /<pain-guide[^>]*condition="knee-pain"/);
  });
});

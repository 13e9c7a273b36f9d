/** Comments of a post through the plugin, in a block theme and in a classic one. */
import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import type { Page } from 'puppeteer-core';
import { openSiteWithPlugin, publish, setSettings, visit } from './plugin.js';
import { createPost, readStored } from './support.js';

const site = await openSiteWithPlugin();
const { wordpress } = site;

const addressOf = (id: string): string => wordpress.php(`echo get_permalink(${id});`);

async function readWords(page: Page): Promise<string[]> {
  await page.waitForSelector('article-comments >>> [part=words]', { visible: true });
  return page.$eval('article-comments', (element) =>
    [...element.shadowRoot!.querySelectorAll('[part=words]')].map((words) => words.textContent.trim()),
  );
}

async function write(page: Page, fields: Record<string, string>): Promise<void> {
  for (const [name, text] of Object.entries(fields))
    await page.locator(`article-comments >>> [name=${name}]`).fill(text);
  await page.locator('article-comments >>> [part=send]').click();
}

const seesStatus = (page: Page, words: string): Promise<unknown> =>
  page.waitForFunction(
    (words) =>
      document
        .querySelector('article-comments')!
        .shadowRoot!.querySelector('[part=status]')
        ?.textContent.includes(words),
    {},
    words,
  );

describe('a block with comments', () => {
  it('is wired to its post, and takes those of readers who are signed in', async () => {
    const id = createPost(wordpress, [{ content: 'First' }], {
      post_content: '<!-- wp:insole/article-comments /-->',
    });
    const { page, errors } = await visit(site, addressOf(id), { as: 'reader' });
    assert.deepEqual(await readWords(page), ['First']);
    await write(page, { text: 'As myself' });
    await seesStatus(page, 'published');
    const user = wordpress.php("echo get_user_by('login', 'reader')->ID;");
    assert.deepEqual(readStored(wordpress, id), [`As myself|1|${user}`, 'First|1|0']);
    assert.deepEqual(errors, []);
  });

  it('has no nonce for readers who are not, nor for a server elsewhere', async () => {
    const { url } = publish(
      wordpress,
      'author',
      '[insole_article_comments][insole_article_comments endpoint="https://else.example/wp-json/"]',
    );
    const read = async (as?: 'reader'): Promise<unknown> => {
      const { page } = await visit(site, url, { javaScript: false, ...(as && { as }) });
      return page.$$eval('article-comments', (elements) =>
        elements.map((element) => element.hasAttribute('rest-nonce')),
      );
    };
    assert.deepEqual(await read(), [false, false]);
    assert.deepEqual(await read('reader'), [true, false]);
  });

  it('is wired to a page by the name that the REST interface has for it', async () => {
    const { url, id } = publish(wordpress, 'admin', '[insole_article_comments]', 'page');
    const { page } = await visit(site, url, { javaScript: false });
    assert.equal(
      await page.$eval('article-comments', (element) => element.getAttribute('thread')),
      `pages/${id}`,
    );
  });
});

for (const theme of ['twentytwentythree', 'classic'])
  describe(`the comments of a theme (${theme})`, () => {
    let standard: string;
    before(() => {
      standard = wordpress.php(`echo get_stylesheet(); switch_theme('${theme}');`);
    });
    after(() => {
      setSettings(wordpress);
      wordpress.php(`switch_theme('${standard}');`);
    });

    it('stay as they are unless the settings say otherwise', async () => {
      setSettings(wordpress);
      const { page } = await visit(site, addressOf(createPost(wordpress, [{ content: 'First' }])));
      assert.equal(await page.$('article-comments'), null);
      assert.ok(await page.$('#commentform'));
    });

    it('give way, and are there for readers without scripts', async () => {
      setSettings(wordpress, { replace_comments: true });
      const url = addressOf(createPost(wordpress, [{ content: 'First' }]));
      const { page, errors } = await visit(site, url);
      assert.deepEqual(await readWords(page), ['First']);
      assert.equal(await page.$$eval('article-comments', ({ length }) => length), 1);
      assert.equal(await page.$eval('#commentform', (form) => form.checkVisibility()), false);
      assert.deepEqual(errors, []);
      const plain = await visit(site, url, { javaScript: false });
      assert.equal(await plain.page.$eval('#commentform', (form) => form.checkVisibility()), true);
    });

    it('take those of readers who are not signed in where the settings say so', async () => {
      setSettings(wordpress, { replace_comments: true, anonymous_comments: true });
      const id = createPost(wordpress);
      const { page, errors } = await visit(site, addressOf(id));
      await write(page, { text: `Hello from ${theme}`, name: 'Ann', email: 'ann@mail.example' });
      await seesStatus(page, 'published');
      assert.deepEqual(readStored(wordpress, id), [`Hello from ${theme}|1|0`]);
      assert.deepEqual(errors, []);
    });

    it('stay before a post with a password', async () => {
      setSettings(wordpress, { replace_comments: true });
      const id = createPost(wordpress, [{ content: 'First' }], { post_password: 'secret' });
      const { page } = await visit(site, addressOf(id));
      assert.equal(await page.$('article-comments'), null);
    });
  });

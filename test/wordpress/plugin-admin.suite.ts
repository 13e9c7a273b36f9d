/** The plugin where authors and owners work: the block editor and the settings page. */
import assert from 'node:assert/strict';
import { after, describe, it } from 'node:test';
import type { Page } from 'puppeteer-core';
import { openSiteWithPlugin, publish, readTitle, setSettings, visit } from './plugin.js';

const site = await openSiteWithPlugin();
const { wordpress } = site;

const readSettings = (): Record<string, unknown> =>
  JSON.parse(wordpress.php('echo json_encode(insole_settings());')) as Record<string, unknown>;

describe('the block editor', () => {
  it('inserts a guide by its name, shows it live, changes it by a choice, and saves it', async () => {
    const { page, errors } = await visit(site, `${wordpress.url}wp-admin/post-new.php`, { as: 'author' });
    await page.evaluate(`wp.data.dispatch('core/preferences').set('core/edit-post', 'welcomeGuide', false)`);
    await page.locator('.editor-post-title__input').fill('By the editor');
    await page.locator('[aria-label="Add default block"]').click();
    await page.keyboard.type('/pain guide');
    await page.locator('.components-autocomplete__result').click();
    // It asks which, in the place where it will be.
    const block = '[data-type="insole/pain-guide"]';
    const choose = async (within: string, value: string): Promise<void> => {
      const select = await page.waitForSelector(`${within} select:has(option[value=back-pain])`);
      await select!.select(value);
    };
    await choose(block, 'back-pain');
    assert.equal(await readTitle(page, block), 'Back pain');
    await choose('.interface-complementary-area', 'knee-pain');
    await page.waitForFunction(
      () =>
        document
          .querySelector('[data-type="insole/pain-guide"] pain-guide[condition=knee-pain]')
          ?.shadowRoot?.querySelector('[part~=title]')
          ?.textContent.trim() === 'Knee pain',
    );
    const link = (await page.evaluate(`wp.data.dispatch('core/editor').editPost({ status: 'publish' })
      .then?.(() => 0); wp.data.dispatch('core/editor').savePost()
      .then(() => wp.data.select('core/editor').getPermalink())`)) as string;
    assert.deepEqual(errors, []);
    assert.equal(
      wordpress.php(`echo get_post(url_to_postid('${link}'))->post_content;`),
      '<!-- wp:insole/pain-guide {"condition":"knee-pain"} /-->',
    );
    const reader = await visit(site, link);
    assert.equal(await readTitle(reader.page), 'Knee pain');
  });

  it('shows every block without an error', async () => {
    const { id } = publish(
      wordpress,
      'author',
      wordpress.php(
        `foreach (array_keys(insole_elements()) as $tag) echo '<!-- wp:insole/', $tag, ' {"condition":"back-pain","article":"feet-and-back","messages":"One"} /-->', "\\n\\n";`,
      ),
    );
    const { page, errors } = await visit(site, `${wordpress.url}wp-admin/post.php?post=${id}&action=edit`, {
      as: 'admin',
    });
    await page.waitForFunction(
      (count) =>
        document.querySelectorAll('[data-type^="insole/"] .components-disabled > div > *').length >= count,
      {},
      8,
    );
    assert.equal(await page.$('.block-editor-warning'), null);
    assert.deepEqual(errors, []);
  });
});

describe('the settings page', () => {
  after(() => setSettings(wordpress));
  const address = `${wordpress.url}wp-admin/options-general.php?page=insole`;

  async function save(page: Page, fields: Record<string, string>): Promise<string[]> {
    for (const [name, text] of Object.entries(fields)) await page.locator(`#insole-${name}`).fill(text);
    await Promise.all([page.waitForNavigation(), page.locator('#submit').click()]);
    return page.$$eval('.notice, .settings-error', (notices) =>
      notices.map((notice) => notice.querySelector('p')?.textContent.trim() ?? ''),
    );
  }

  it('keeps what it is given, in the form that pages need', async () => {
    const { page, errors } = await visit(site, address, { as: 'admin' });
    await page.locator('[name="insole_settings[source]"][value=address]').click();
    await page.locator('[name="insole_settings[replace_comments]"]').click();
    const said = await save(page, {
      products: 'https://shop.example/a%20feed.json?c={condition}&x="><script>',
      currency: 'eur',
      affiliate: '?tag=abc-21',
      locale: 'de_AT',
      address: 'https://files.example/insole/insole.js',
    });
    assert.match(said.join(), /Settings saved/);
    assert.deepEqual(readSettings(), {
      source: 'address',
      address: 'https://files.example/insole/',
      products: 'https://shop.example/a%20feed.json?c={condition}&x=script',
      locale: 'de-AT',
      currency: 'EUR',
      affiliate: 'tag=abc-21',
      replace_comments: true,
      anonymous_comments: false,
    });
    assert.deepEqual(errors, []);
  });

  it('refuses what cannot be right, says so, and keeps what it had', async () => {
    setSettings(wordpress, { currency: 'EUR', locale: 'de' });
    const { page } = await visit(site, address, { as: 'admin' });
    await page.locator('[name="insole_settings[source]"][value=address]').click();
    const said = await save(page, {
      products: 'javascript:alert(1)',
      currency: 'euros',
      affiliate: '"><b>',
      locale: 'Deutsch bitte',
      address: 'ftp://files.example/',
    });
    assert.equal(said.filter((words) => /was not changed|own copy/.test(words)).length, 6);
    assert.deepEqual(readSettings(), {
      source: 'plugin',
      address: '',
      products: '',
      locale: 'de',
      currency: 'EUR',
      affiliate: '',
      replace_comments: false,
      anonymous_comments: false,
    });
  });

  it('is closed to authors, and to forms from elsewhere', async () => {
    const { page } = await visit(site, address, { as: 'author' });
    assert.equal(await page.$('form[action="options.php"]'), null);
    const before = readSettings();
    const admin = await visit(site, address, { as: 'admin' });
    const status = await admin.page.evaluate(async () => {
      const body = new URLSearchParams({
        option_page: 'insole_settings',
        action: 'update',
        'insole_settings[currency]': 'XXX',
      });
      return (await fetch('options.php', { method: 'POST', body })).status;
    });
    assert.equal(status, 403);
    assert.deepEqual(readSettings(), before);
  });
});

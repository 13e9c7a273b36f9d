/** The plugin in posts of a real WordPress: tags, places, shortcodes and blocks, and the one loader for them. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { after, before, beforeEach, describe, it } from 'node:test';
import { serve } from '../../scripts/serve.js';
import { TAGS } from '../../src/elements/tags.js';
import { VERSION } from '../../src/version.js';
import {
  listLoaders,
  openSiteWithPlugin,
  publish,
  quotePhp,
  readTitle,
  setSettings,
  visit,
} from './plugin.js';

const site = await openSiteWithPlugin();
const { wordpress } = site;
const sri = JSON.parse(readFileSync('dist/cdn/sri.json', 'utf8')) as { files: Record<string, string> };

describe('posts', () => {
  it('of an administrator: a tag and a loader of their own', async () => {
    const other = await serve({ port: 0, host: 'localhost' });
    try {
      const { url } = publish(
        wordpress,
        'admin',
        `<!-- wp:html --><script type="module" src="${other.url}cdn/insole.js"></script>
         <pain-guide condition="back-pain"><a href="/advice">Our advice</a></pain-guide><!-- /wp:html -->`,
      );
      const { page, errors } = await visit(site, url);
      assert.equal(await readTitle(page), 'Back pain');
      const [loader, more] = await listLoaders(page);
      assert.deepEqual([loader!['src'], more], [`${other.url}cdn/insole.js`, undefined]);
      assert.deepEqual(errors, []);
    } finally {
      await other.close();
    }
  });

  it('of an administrator: a tag alone gets the loader', async () => {
    const { url } = publish(
      wordpress,
      'admin',
      '<!-- wp:html --><pain-guide condition="heel-pain">Heel pain</pain-guide><!-- /wp:html -->',
    );
    const { page } = await visit(site, url);
    assert.equal(await readTitle(page), 'Heel pain');
    assert.equal((await listLoaders(page)).length, 1);
  });

  it('of an author, filtered: a place and a shortcode, and one loader with its hash', async () => {
    const { url, id } = publish(
      wordpress,
      'author',
      `<script>alert(1)</script><pain-guide condition="heel-pain">Lost</pain-guide>
<div id="place" data-insole="pain-guide" data-condition="back-pain"><a href="/advice">Our advice</a></div>

[insole_pain_guide condition="knee-pain" heading_level="3"]`,
    );
    const stored = wordpress.php(`echo get_post(${id})->post_content;`);
    assert.doesNotMatch(stored, /<script|<pain-guide/, 'the filter was on');
    const { page, errors } = await visit(site, url);
    assert.equal(await readTitle(page, '#place'), 'Back pain');
    const second = await page.waitForSelector('pain-guide[condition=knee-pain] >>> h3[part~=title]', {
      visible: true,
    });
    assert.equal(await second!.evaluate((node) => node.textContent.trim()), 'Knee pain');
    const loaders = await listLoaders(page);
    assert.equal(loaders.length, 1);
    assert.deepEqual(
      { ...loaders[0], src: '' },
      {
        type: 'module',
        id: 'insole-js',
        src: '',
        integrity: sri.files['insole.js'],
        crossorigin: 'anonymous',
        'data-insole': '',
      },
    );
    assert.equal(await page.$$eval('link[href*="insole.css"]', ({ length }) => length), 1);
    assert.deepEqual(errors, []);
  });

  it('with a block, as the editor saves it', async () => {
    const { url } = publish(
      wordpress,
      'author',
      '<!-- wp:insole/pain-guide {"condition":"back-pain","layout":"compact","align":"wide","className":"mine"} /-->',
    );
    const { page, errors } = await visit(site, url);
    assert.equal(await readTitle(page), 'Back pain');
    assert.deepEqual(
      await page.$eval('pain-guide', (guide) => [guide.getAttribute('layout'), guide.className]),
      ['compact', 'alignwide mine wp-block-insole-pain-guide'],
    );
    assert.deepEqual(errors, []);
  });

  it('without an element have nothing of ours', async () => {
    const { url } = publish(wordpress, 'admin', 'Words about insoles, and [gallery].');
    const { page, requests } = await visit(site, url);
    assert.equal((await listLoaders(page)).length, 0);
    assert.deepEqual(
      requests.filter((request) => request.includes('/insole/')),
      [],
    );
  });

  it('in a list of posts share one loader', async () => {
    const theme = wordpress.php("echo get_stylesheet(); switch_theme('classic');");
    try {
      const { page } = await visit(site, wordpress.url);
      assert.ok((await page.$$('pain-guide')).length >= 2);
      assert.equal((await listLoaders(page)).filter(({ id }) => id === 'insole-js').length, 1);
    } finally {
      wordpress.php(`switch_theme('${theme}');`);
    }
  });
});

describe('every element', () => {
  const tags = TAGS.filter((tag) => tag !== 'insole-config');

  it('has a block and a shortcode, which write the same tag', () => {
    for (const tag of tags) {
      const shortcode = `[insole_${tag.replaceAll('-', '_')} heading="A &quot;b&quot;" heading-level="3"]`;
      const block = `<!-- wp:insole/${tag} {"heading":"A \\"b\\"","headingLevel":3} /-->`;
      const [first, second] = JSON.parse(
        wordpress.php(
          `echo json_encode([do_shortcode(${quotePhp(shortcode)}), do_blocks(${quotePhp(block)})]);`,
        ),
      ) as [string, string];
      assert.match(first, new RegExp(`^<${tag}[\\s>][\\s\\S]*</${tag}>$`));
      assert.equal(
        second.replace(/ ?class="wp-block-[^"]*"/, ''),
        first.replace(`<${tag} >`, `<${tag}>`),
        tag,
      );
    }
  });

  it('keeps what it knows, and only in the form that it reads', () => {
    const write = (shortcode: string): string => wordpress.php(`echo do_shortcode(${quotePhp(shortcode)});`);
    const html = write(
      '[insole_product_recommend limit="many" layout="heap" in_stock onclick="x" max_price="99.5" src="/a%20b.json?x=1&y=2"]',
    );
    assert.equal(
      html,
      '<product-recommend src="/a%20b.json?x=1&amp;y=2" max-price="99.5" in-stock></product-recommend>',
    );
    assert.match(
      write('[insole_promo_banner messages="180-day returns | Free <b>shipping</b>"]'),
      /messages="\[\{&quot;text&quot;:&quot;180-day returns&quot;\}/,
    );
  });
});

describe('settings on the page', () => {
  beforeEach(() => setSettings(wordpress));
  after(() => setSettings(wordpress));

  it('reach the elements by the loader’s tag; another address has no hash, unless it names this version', async () => {
    const { url } = publish(wordpress, 'author', '[insole_pain_guide condition="back-pain"]');
    const read = async (address: string): Promise<Record<string, string>> => {
      setSettings(wordpress, {
        source: 'address',
        address,
        products: '/shoes/{condition}.json',
        affiliate: 'tag=abc-21',
        locale: 'de',
        currency: 'EUR',
      });
      const { page } = await visit(site, url, { javaScript: false });
      const loaders = await listLoaders(page);
      assert.equal(loaders.length, 1);
      return loaders[0]!;
    };
    const foreign = await read('http://127.0.0.1:9/files/');
    assert.equal(foreign['src'], 'http://127.0.0.1:9/files/insole.js');
    assert.equal(foreign['integrity'], undefined);
    const { products, affiliate, locale, currency } = Object.fromEntries(
      Object.entries(foreign).map(([name, value]) => [name.replace('data-', ''), value]),
    );
    assert.deepEqual(
      [products, affiliate, locale, currency],
      ['/shoes/{condition}.json', 'tag=abc-21', 'de', 'EUR'],
    );
    const same = await read(`http://127.0.0.1:9/insole@${VERSION}/dist/cdn/`);
    assert.equal(same['integrity'], sri.files['insole.js']);
  });

  it('are the shop’s own where WooCommerce is active', () => {
    const said = wordpress.php(
      `class WooCommerce {} function get_woocommerce_currency() { return 'EUR'; }
       echo json_encode([insole_page_settings(), insole_account_values([])]);`,
    );
    assert.deepEqual(JSON.parse(said), [
      {
        'data-products': `${wordpress.url}wp-json/wc/store/v1/products?per_page=100`,
        'data-currency': 'EUR',
      },
      { platform: 'woocommerce' },
    ]);
  });
});

describe('a file that was changed', () => {
  before(() => setSettings(wordpress));

  it('is refused, and readers keep the words in the tag', async () => {
    const { url } = publish(wordpress, 'author', '[insole_pain_guide condition="back-pain"]');
    const path = wordpress.php(`echo plugin_dir_path(INSOLE_FILE), 'cdn/insole.js';`);
    wordpress.php(`file_put_contents('${path}', file_get_contents('${path}') . ' ');`);
    try {
      const { page, errors } = await visit(site, url);
      assert.match(errors.join(), /integrity/);
      assert.match(await page.$eval('pain-guide', (guide) => (guide as HTMLElement).innerText), /What helps/);
    } finally {
      wordpress.php(`file_put_contents('${path}', substr(file_get_contents('${path}'), 0, -1));`);
    }
  });
});

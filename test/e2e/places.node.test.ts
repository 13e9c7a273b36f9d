import assert from 'node:assert/strict';
import { after, describe } from 'node:test';
import { it, startHarness } from './support/harness.js';

const harness = await startHarness();
after(() => harness.stop());

const loader = `<script type="module" src="${harness.cdn}insole.js"></script>`;

describe('a place that survived a content system', () => {
  it('becomes the element, with its settings and its own words as the fallback', async () => {
    const { find, messages, errors } = await harness.openPage(
      `${loader}<div data-insole="pain-guide" data-condition="knee-pain" data-heading-level="3"><a href="/knee">Knees</a></div>`,
    );
    const title = await find('div > pain-guide >>> h3[part~=title]');
    assert.match(await title.evaluate((node) => node.textContent), /knee/i);
    await find('body');
    assert.deepEqual([...messages, ...errors], []);
  });

  it('takes JSON, the prefix of the tags, and places that come later', async () => {
    const { page, find } = await harness.openPage(
      `<script type="module" src="${harness.cdn}insole.js" data-prefix="acme"></script><main></main>`,
    );
    await page.evaluate(() => {
      document
        .querySelector('main')!
        .insertAdjacentHTML(
          'beforeend',
          `<p data-insole="promo-banner" data-messages='[{"text":"180-day returns"}]'>Returns</p>`,
        );
    });
    const message = await find('p > acme-promo-banner >>> [part~=message]');
    assert.match(await message.evaluate((node) => node.textContent), /180-day returns/);
  });

  it('is upgraded once where two loaders are on the page', async () => {
    const { page, find } = await harness.openPage(
      `${loader}<script type="module" src="${harness.cdn}insole.js?copy"></script>
       <div data-insole="pain-guide" data-condition="back-pain">Back pain</div>`,
    );
    await find('pain-guide >>> [part~=base]');
    await page.waitForNetworkIdle();
    assert.equal(await page.$$eval('pain-guide', ({ length }) => length), 1);
  });

  it('keeps its words where nothing can be shown', async () => {
    const { page } = await harness.openPage(
      `${loader}<div data-insole="pain-guide" data-condition="no-pain"><a href="/advice">Our advice</a></div>`,
    );
    await page.waitForFunction('document.querySelector("pain-guide")?.isUpdatePending === false');
    await page.waitForNetworkIdle();
    const link = await page.waitForSelector('pain-guide > a', { visible: true });
    assert.equal(await link!.evaluate((node) => node.textContent), 'Our advice');
  });

  it('finds its content beside pictures whose names are those of what a document has', async () => {
    const { find, messages, errors } = await harness.openPage(
      `<img name="baseURI" src="data:," alt=""><img name="URL" src="data:," alt="">${loader}
       <div data-insole="pain-guide" data-condition="back-pain" data-content="${harness.cdn}content/">Back pain</div>`,
    );
    await find('pain-guide >>> [part~=care-card]');
    assert.deepEqual([...messages, ...errors], []);
  });

  it('becomes one of our elements and nothing else, and takes no handler: who may write it may write no script', async () => {
    const run = 'window.ran = true';
    const { page, find, errors, messages } = await harness.openPage(
      `${loader}<div data-insole="script" data-src="data:text/javascript,${run}">One</div>
       <div data-insole="iframe" data-srcdoc="&lt;script>parent.${run}&lt;/script>">Two</div>
       <div data-insole="img" data-src="data:," data-onerror="${run}">Three</div>
       <div data-insole="no such element">Four</div>
       <div data-insole="Pain-Guide" data-condition="back-pain" data-onmouseenter="${run}" data-style="color: red" data-is="x" data-id="x" data-class="x">Five</div>`,
    );
    await find('pain-guide >>> [part~=base]');
    await page.hover('pain-guide');
    await page.waitForNetworkIdle();
    assert.deepEqual(
      await page.$$eval('[data-insole] > *', (elements) =>
        elements.map((element) => (element.cloneNode() as Element).outerHTML),
      ),
      ['<pain-guide condition="back-pain"></pain-guide>'],
    );
    assert.equal(await page.evaluate('window.ran'), undefined);
    assert.deepEqual(errors, []);
    assert.deepEqual(messages.map((message) => /data-insole="([^"]*)"/.exec(message)?.[1]).sort(), [
      'iframe',
      'img',
      'no such element',
      'script',
    ]);
  });

  it('keeps all its words together where the page is still arriving', async () => {
    /** Has the page finished once what makes places elements has run. */
    const script = `(async () => {
      const find = () => performance.getEntriesByType('resource').find(({ name }) => name.includes('/upgrade-'));
      while (!find()) await new Promise((go) => setTimeout(go, 10));
      await import(find().name);
      await fetch('/finish');
    })()`;
    const start = harness.listenTo(
      `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>A page</title></head><body><script>${script}</script>
       <script type="module" async src="${harness.cdn}insole.js"></script><div data-insole="pain-guide"><p>One</p>`,
    );
    let finish = (): void => undefined;
    const { page } = await harness.openPage('', {
      routes: {
        '/arriving.html': (_, response) => {
          response.setHeader('content-type', 'text/html').write(start);
          finish = () => response.end('<p>Two</p></div><p>After</p>');
        },
        '/finish': (_, response) => {
          finish();
          response.end();
        },
      },
    });
    await page.goto(`${page.url()}arriving.html`);
    await page.waitForSelector('pain-guide');
    assert.equal(
      await page.$eval('[data-insole=pain-guide]', ({ innerHTML }) => innerHTML),
      '<pain-guide><p>One</p><p>Two</p></pain-guide>',
    );
  });
});

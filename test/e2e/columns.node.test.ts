import assert from 'node:assert/strict';
import { after, describe } from 'node:test';
import { makeCatalogue } from '../../scripts/demo/catalogue.js';
import { toShopify } from '../../scripts/demo/feeds/shopify.js';
import { it, PHONE, reply, startHarness } from './support/harness.js';

const harness = await startHarness();
after(() => harness.stop());

const feed = reply(JSON.stringify(toShopify(makeCatalogue())), { type: 'application/json' });

/** Of each kind: with and without an intrinsic width of its own. */
const WIDGETS = `
  <pain-guide condition="back-pain"></pain-guide>
  <product-recommend condition="back-pain" src="/feed.json" currency="USD" limit="2"></product-recommend>
  <shipping-promise days="1-2" free-over="100"></shipping-promise>`;

/** Places that go by how wide what stands in them wants to be. */
const PLACES: Record<string, string> = {
  'a grid': '<div style="display: grid"><article>{widgets}</article></div>',
  'a flexible row': '<div style="display: flex"><article>{widgets}</article></div>',
  'a centred column':
    '<div style="display: flex; flex-direction: column; align-items: center">{widgets}</div>',
  'a fieldset': '<fieldset>{widgets}</fieldset>',
  'a table': '<table><tr><td>{widgets}</td></tr></table>',
  'a float': '<div style="float: left">{widgets}</div>',
};

describe('the width that an element asks for', () => {
  for (const [name, place] of Object.entries(PLACES))
    it(`leaves a phone’s page as wide as its window in ${name}`, async () => {
      const { page, find } = await harness.openPage(
        `<script type="module" src="${harness.cdn}insole.js"></script>${place.replace('{widgets}', WIDGETS)}`,
        { viewport: PHONE, routes: { '/feed.json': feed } },
      );
      await find('pain-guide >>> [part~=title]');
      await find('product-recommend >>> [part~=card]');
      await find('shipping-promise >>> [part~=ships]');
      const outside = await page.evaluate(() =>
        [...document.querySelectorAll('pain-guide, product-recommend, shipping-promise')]
          .filter((element) => {
            const { left, right } = element.getBoundingClientRect();
            return left < 0 || right > document.documentElement.clientWidth;
          })
          .map(({ localName }) => localName),
      );
      assert.deepEqual(outside, []);
    });

  it('leaves room for a column of 300 pixels beside it on a tablet', async () => {
    const { page, find } = await harness.openPage(
      `<script type="module" src="${harness.cdn}insole.js"></script>
       <div style="display: grid; grid-template-columns: 1fr 300px">
         <article>${WIDGETS}</article>
         <aside>Beside it</aside>
       </div>`,
      { viewport: { width: 768, height: 1024 }, routes: { '/feed.json': feed } },
    );
    await find('pain-guide >>> [part~=title]');
    // A scroll bar may take some of the window.
    const beyond = await page.evaluate(() => {
      const { scrollWidth, clientWidth } = document.documentElement;
      return scrollWidth - clientWidth;
    });
    assert.equal(beyond, 0);
  });
});

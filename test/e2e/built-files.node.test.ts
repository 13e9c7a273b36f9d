import assert from 'node:assert/strict';
import { after, describe } from 'node:test';
import { makeCatalogue } from '../../scripts/demo/catalogue.js';
import { toShopify } from '../../scripts/demo/feeds/shopify.js';
import { TAGS, type Tag } from '../../src/elements/tags.js';
import { it, reply, startHarness } from './support/harness.js';

const harness = await startHarness();
after(() => harness.stop());

const feed = reply(JSON.stringify(toShopify(makeCatalogue())), { type: 'application/json' });
const STRICT = `default-src 'none'; script-src ${new URL(harness.cdn).origin}; connect-src 'self' ${new URL(harness.cdn).origin}; style-src 'none'; img-src *; require-trusted-types-for 'script'; trusted-types lit-html`;

const comments = reply(
  JSON.stringify({ comments: [{ id: 1, author: 'Ann', date: '2026-03-04T10:00:00Z', text: 'They fit.' }] }),
  { type: 'application/json' },
);

/** Each element with something to show, and a piece of what it then shows. */
const EXAMPLES: Record<Tag, [html: string, shown: string]> = {
  'pain-guide': ['<pain-guide condition="back-pain"></pain-guide>', 'pain-guide >>> [part~=care-card]'],
  'product-recommend': [
    '<product-recommend condition="back-pain" src="/feed.json" currency="USD"></product-recommend>',
    'product-recommend >>> [part~=card]',
  ],
  'promo-banner': [
    `<promo-banner messages='[{"text":"180-day returns"}]'></promo-banner>`,
    'promo-banner >>> [part~=message]',
  ],
  'advice-links': [
    '<advice-links condition="back-pain" href-template="/{id}"></advice-links>',
    'advice-links >>> [part~=link]',
  ],
  'article-comments': [
    '<article-comments provider="json" endpoint="/comments.json"></article-comments>',
    'article-comments >>> [part~=comment]',
  ],
  'shipping-promise': [
    '<shipping-promise days="1-2" time-zone="Europe/Berlin" holidays="DE-BY" free-over="0"></shipping-promise>',
    'shipping-promise >>> [part~=ships]',
  ],
  'account-prompt': [
    '<account-prompt platform="woocommerce"></account-prompt>',
    'account-prompt >>> [part~=sign-in]',
  ],
  'advice-article': [
    '<advice-article article="feet-and-back"></advice-article>',
    'advice-article >>> [part~=key-points]',
  ],
  'promo-card': [
    '<promo-card heading="Sitting all day?" src="/feed.json" product="7301" currency="USD"></promo-card>',
    'promo-card >>> [part~=price]',
  ],
  'insole-config': ['<insole-config><p id="inside">Inside</p></insole-config>', '#inside'],
};

for (const [what, files] of [
  ['self-contained file', (tag: Tag) => `${tag}.js`],
  ['loader', () => 'insole.js'],
  ['all-in-one file', () => 'insole.all.js'],
] as const) {
  describe(`the ${what} under a strict Content-Security-Policy with Trusted Types`, () => {
    for (const tag of TAGS) {
      it(`shows ${tag} and leaves the console clean`, async () => {
        const [html, shown] = EXAMPLES[tag];
        const { find, page, messages, errors, requests, origin } = await harness.openPage(
          `<script type="module" src="${harness.cdn}${files(tag)}"></script>${html}`,
          { csp: STRICT, routes: { '/feed.json': feed, '/comments.json': comments } },
        );
        await find(shown);
        await page.waitForFunction((tag) => customElements.get(tag), {}, tag);
        assert.deepEqual([...messages, ...errors], []);
        const named = [harness.cdn, `${origin}feed.json`, `${origin}comments.json`, `${origin}demo/`];
        assert.deepEqual(
          requests.filter((url) => !named.some((start) => url.startsWith(start))),
          [],
          'only addresses that the author named',
        );
      });
    }
  });
}

describe('a built element', () => {
  it('draws itself anew when a property changes', async () => {
    const { page, find } = await harness.openPage(
      `<script type="module" src="${harness.cdn}pain-guide.js"></script>${EXAMPLES['pain-guide'][0]}`,
    );
    await find('pain-guide >>> h2');
    await page.evaluate(() => (document.querySelector('pain-guide')!.headingLevel = 3));
    await find('pain-guide >>> h3[part~=title]');
  });

  it('is all open on paper, without signs of what is folded, and no card is torn in two', async () => {
    const { page, find } = await harness.openPage(
      `<script type="module" src="${harness.cdn}pain-guide.js"></script>
       <pain-guide condition="back-pain" layout="compact"></pain-guide>`,
    );
    await find('pain-guide >>> .fold');
    await page.emulateMediaType('print');
    const look = await page.evaluate(() => {
      const root = document.querySelector('pain-guide')!.shadowRoot!;
      const [folds, signs, items] = ['.fold > summary', '.care summary', '.fold li, .care li'].map(
        (selector) => [...root.querySelectorAll(selector)],
      );
      return {
        markers: folds!.map((summary) => getComputedStyle(summary).listStyleType),
        signs: signs!.map((summary) => getComputedStyle(summary, '::after').content),
        folded: items!.filter((item) => !item.checkVisibility()).length,
        torn: [...root.querySelectorAll('.care, li')].filter(
          (piece) => getComputedStyle(piece).breakInside !== 'avoid',
        ).length,
        lonely: folds!.filter((summary) => getComputedStyle(summary).breakAfter !== 'avoid').length,
      };
    });
    assert.deepEqual(
      [new Set(look.markers), new Set(look.signs), look.folded, look.torn, look.lonely],
      [new Set(['none']), new Set(['none']), 0, 0, 0],
    );
  });

  it('keeps its look where it is moved to another document, its theme, the buttons of a carousel and the form of comments too', async () => {
    const { page, find, messages, errors } = await harness.openPage(
      `<script type="module" src="${harness.cdn}insole.js"></script><iframe title="Another"></iframe>
       <insole-config theme="editorial">
         <product-recommend condition="back-pain" src="/feed.json" layout="carousel" currency="USD"></product-recommend>
         <article-comments provider="json" endpoint="/comments.json"></article-comments>
       </insole-config>`,
      { routes: { '/feed.json': feed, '/comments.json': comments } },
    );
    await find('product-recommend >>> .pager button');
    await find('article-comments >>> [part~=form]');
    // The theme has arrived.
    await page.waitForFunction(
      () => getComputedStyle(document.querySelector('product-recommend')!).color !== 'rgb(0, 0, 0)',
    );
    // And all pictures: what is on its way would be given up by the move.
    await page.waitForNetworkIdle();
    const readLook = (): Promise<string[]> =>
      page.evaluate(() => {
        const frame = document.querySelector('iframe')!.contentDocument!;
        return [
          ['product-recommend', '.shoes', 'overflowX'],
          ['product-recommend', '.pager', 'display'],
          ['product-recommend', '[part~=base]', 'color'],
          ['article-comments', '.form', 'display'],
          ['article-comments', 'textarea', 'resize'],
        ].map(([tag, selector, property]) => {
          const element = (document.querySelector(tag!) ?? frame.querySelector(tag!))!;
          const node = element.shadowRoot!.querySelector(selector!)!;
          return node.ownerDocument.defaultView!.getComputedStyle(node)[property as 'color'];
        });
      });
    const before = await readLook();
    await page.evaluate(async () => {
      const config = document.querySelector('insole-config')!;
      // By way of a document that is in no window.
      document.implementation.createHTMLDocument().body.append(config);
      document.querySelector('iframe')!.contentDocument!.body.append(config);
      await config.updateComplete;
      await config.querySelector('product-recommend')!.updateComplete;
      await config.querySelector('article-comments')!.updateComplete;
    });
    assert.deepEqual(await readLook(), before);
    assert.deepEqual([...messages, ...errors], []);
  });

  it('takes properties that were set before its code arrived', async () => {
    const { find } = await harness.openPage(
      `<pain-guide></pain-guide>
       <script type="module" src="/early.js"></script>
       <script type="module" src="${harness.cdn}pain-guide.js"></script>`,
      {
        routes: {
          '/early.js': reply('document.querySelector("pain-guide").condition = "knee-pain";', {
            type: 'text/javascript',
          }),
        },
      },
    );
    const title = await find('pain-guide >>> [part~=title]');
    assert.match(await title.evaluate((node) => node.textContent), /knee/i);
  });

  it('leaves what the author wrote where scripts are off', async () => {
    const { page } = await harness.openPage(
      `<link rel="stylesheet" href="${harness.cdn}insole.css">
       <script type="module" src="${harness.cdn}insole.js"></script>
       <pain-guide condition="back-pain"><a href="/advice">Our advice</a></pain-guide>`,
      { javaScript: false },
    );
    const height = await page.$eval('pain-guide', (element) => element.getBoundingClientRect().height);
    assert.ok(height < 60, `no place is kept for code that will not come: ${height} px`);
    assert.equal(
      await page.$eval('pain-guide', (element) => (element as HTMLElement).innerText),
      'Our advice',
    );
  });
});

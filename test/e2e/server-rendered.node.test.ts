import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { after, describe } from 'node:test';
import type { Page } from 'puppeteer-core';
import { TAGS } from '../../src/elements/tags.js';
import type { RankedList } from '../../src/model/recommendation.js';
import type { RenderOptions } from '../../src/ssr/index.js';
import { ELEMENTS, FURTHER, LIVE, NOW, type Drawn, type DrawnTag } from './support/drawn-ahead.js';
import { it, type PageOptions, PHONE, reply, startHarness } from './support/harness.js';
import { readMetrics, watchMetrics } from './support/metrics.js';
import { isTakenOver } from './support/taken-over.js';
import { waitForFrame } from './support/wait-for-frame.js';

type Ssr = typeof import('../../src/ssr/index.js');
const { renderElement, RENDERABLE } = (await import(
  new URL('../../dist/ssr/index.js', import.meta.url).href
)) as Ssr;

const harness = await startHarness();
after(() => harness.stop());

const loader = `<script type="module" src="${harness.cdn}insole.js"></script>`;
const css = `<link rel="stylesheet" href="${harness.cdn}insole.css">`;
const CASES = [ELEMENTS, FURTHER].flatMap(
  (table) => Object.entries(table) as [tag: DrawnTag, drawn: Drawn][],
);

const draw = async (
  tag: DrawnTag,
  options: RenderOptions = {},
  { attributes, properties, files = {} }: Drawn = ELEMENTS[tag],
): Promise<string> => {
  const { html } = await renderElement(tag, {
    attributes,
    currency: 'USD',
    now: NOW,
    fetch: (url) => Promise.resolve(new Response(files[new URL(url as string).pathname])),
    ...(properties && { properties }),
    ...options,
  });
  return html;
};

it('every element has its turn, but for those that say why they have none', async () => {
  assert.deepEqual([...Object.keys(ELEMENTS), ...LIVE].sort(), [...TAGS].sort());
  assert.deepEqual([...RENDERABLE].sort(), Object.keys(ELEMENTS).sort());
  for (const tag of LIVE) await assert.rejects(renderElement(tag), new RegExp(`<${tag}> is not rendered: `));
});

it('attributes may be numbers', async () => {
  const { html } = await renderElement('pain-guide', {
    attributes: { condition: 'back-pain', 'heading-level': 3 },
  });
  assert.match(html, /<pain-guide condition="back-pain" heading-level="3"/);
});

it('what is at an address is fetched each time', async () => {
  for (const text of ['180-day returns', 'Free shipping today']) {
    const { html } = await renderElement('promo-banner', {
      attributes: { src: 'https://shop.example/messages.json' },
      fetch: () => Promise.resolve(Response.json([{ text }])),
    });
    assert.ok(html.includes(text), text);
  }
});

/** What leads to places within a shadow root, which takes a script. */
const WAYS_WITHIN = '[part~=contents], p:has(> a[href^="#"])';

/** The words on view, folds opened, ways within left out. */
const readText = (page: Page, tag: string): Promise<string> =>
  page.$eval(
    tag,
    (element, ways) => {
      const root = element.shadowRoot!;
      root.querySelectorAll<HTMLElement>(ways).forEach(({ style }) => (style.display = 'none'));
      root.querySelectorAll('details').forEach((details) => (details.open = true));
      return [...root.children]
        .filter((child) => !/^(STYLE|SCRIPT|LINK)$/.test(child.tagName))
        .map((child) => (child as HTMLElement).innerText)
        .join('\n')
        .trim();
    },
    WAYS_WITHIN,
  );

/** Marks what the server drew, so that it shows whether it is still there. */
const MARK = `<script>document.querySelectorAll('*').forEach((element) => element.shadowRoot?.querySelectorAll('*').forEach((node) => (node.drawnAhead = true)))</script>`;

const isSameNode = (page: Page, tag: string, shown: string): Promise<boolean> =>
  page.$eval(
    tag,
    (element, shown) =>
      !!(element.shadowRoot!.querySelector(shown) as { drawnAhead?: true } | null)?.drawnAhead,
    shown,
  );

const count = (page: Page, tag: string, shown: string): Promise<number> =>
  page.$eval(tag, (element, shown) => element.shadowRoot!.querySelectorAll(shown).length, shown);

for (const [tag, drawn] of CASES) {
  const { attributes, shown, turns } = drawn;
  describe(`${tag}, drawn ahead${drawn === ELEMENTS[tag] ? '' : ` from ${Object.keys(attributes).join()}`}`, () => {
    it('reads in full with scripts off, and the same once it is live, with no shift, request or new node', async () => {
      const html = await draw(tag, {}, drawn);
      const off = await harness.openPage(`${loader}${html}`, { javaScript: false, viewport: PHONE });
      // Scripts of the page are off; the browser's own protocol still reads it.
      const ways = await off.page.$eval(
        tag,
        (element, ways) =>
          [...element.shadowRoot!.querySelectorAll(ways)].filter((way) => way.getClientRects().length).length,
        WAYS_WITHIN,
      );
      assert.equal(ways, 0, 'there is nothing to choose that does nothing');
      const without = await readText(off.page, tag);
      assert.ok(without.length > 20, without);

      const { page, requests, messages, errors } = await harness.openPage(
        `${css}${html}<p>What follows</p>${MARK}${loader}`,
        { prepare: watchMetrics, viewport: PHONE },
      );
      await isTakenOver(page, tag);
      await page.waitForNetworkIdle();
      assert.equal((await readMetrics(page)).layoutShift, 0);
      assert.deepEqual(
        requests.filter((url) => !/\.(js|css|svg)$/.test(url)),
        [],
      );
      if (!turns) assert.ok(await isSameNode(page, tag, shown), 'the nodes are those that the server drew');
      const live = await readText(page, tag);
      // It may have turned already.
      if (turns) assert.ok(live && without.includes(live), live);
      else assert.equal(live, without);
      assert.deepEqual([...messages, ...errors], []);
    });

    if (drawn === ELEMENTS[tag])
      it('gives way to a self-contained file without a shift or a second copy', async () => {
        const { page, messages, errors } = await harness.openPage(
          `${await draw(tag)}<script>drawnAhead = document.querySelector('${tag}').shadowRoot.querySelectorAll('${shown}').length</script>
           <p>What follows</p><script type="module" src="${harness.cdn}${tag}.js"></script>`,
          { prepare: watchMetrics },
        );
        await page.waitForFunction((tag) => customElements.get(tag), {}, tag);
        await page.waitForNetworkIdle();
        assert.equal(await count(page, tag, shown), await page.evaluate('drawnAhead'));
        assert.equal((await readMetrics(page)).layoutShift, 0);
        assert.deepEqual([...messages, ...errors], []);
      });
  });
}

it('the shoes of a carousel come to rest at its edge, with scripts off too', async () => {
  const html = await draw('product-recommend', {
    attributes: { ...ELEMENTS['product-recommend'].attributes, layout: 'carousel' },
  });
  const { page } = await harness.openPage(html, { javaScript: false, viewport: PHONE });
  const [list, card] = await page.$eval('product-recommend', ({ shadowRoot }) =>
    ['.shoes', '.card'].map((selector) => {
      const { scrollSnapType, scrollSnapAlign } = getComputedStyle(shadowRoot!.querySelector(selector)!);
      return [scrollSnapType, scrollSnapAlign];
    }),
  );
  assert.deepEqual([list![0], card![1]], ['x mandatory', 'start']);
});

describe('what was drawn ahead', () => {
  const open = (html: string, options?: PageOptions) => harness.openPage(`${html}${MARK}${loader}`, options);

  it('is drawn anew, with its content fetched, where another version drew it', async () => {
    const html = (await draw('pain-guide')).replace('{"version":"', '{"version":"0.0.1-');
    const { page, requests, messages, errors } = await open(html);
    await isTakenOver(page, 'pain-guide');
    assert.equal(await isSameNode(page, 'pain-guide', '[part~=care-card]'), false);
    assert.equal(await count(page, 'pain-guide', 'article'), 1);
    assert.ok(requests.some((url) => url.endsWith('/back-pain.json')));
    assert.deepEqual([...messages, ...errors], []);
  });

  it('is drawn anew where its tag was changed since', async () => {
    const html = (await draw('pain-guide')).replace('condition="back-pain"', 'condition="knee-pain"');
    const { page } = await open(html);
    await isTakenOver(page, 'pain-guide');
    assert.match(
      await page.$eval('pain-guide', (guide) => guide.shadowRoot!.querySelector('h2')!.innerText),
      /knee/i,
    );
  });

  it('is drawn anew where a script has given other shoes before it was live', async () => {
    const list = ELEMENTS['product-recommend'].properties!['list'] as RankedList;
    const given = JSON.stringify({ ...list, items: list.items.slice(0, 3) });
    const { page, messages, errors } = await open(
      `${await draw('product-recommend')}<script>document.querySelector('product-recommend').list = ${given.replaceAll('<', '\\u003c')}</script>`,
    );
    await isTakenOver(page, 'product-recommend');
    assert.equal(await count(page, 'product-recommend', '[part~=card]'), 3);
    assert.deepEqual([...messages, ...errors], []);
  });

  it('is drawn anew where the reader has another time or the page other settings', async () => {
    const html = await draw('pain-guide', { now: Date.parse('2031-01-01') });
    assert.match(html, /overdue/i);
    const { page, requests } = await open(html);
    await isTakenOver(page, 'pain-guide');
    assert.doesNotMatch(await readText(page, 'pain-guide'), /overdue/i);
    assert.ok(!requests.some((url) => url.endsWith('.json')), 'the content came with it');
  });

  it('is drawn anew where its markup was cut', async () => {
    const html = (await draw('pain-guide')).replace(/<!--.*?-->/g, '');
    const { page, messages, errors } = await open(html);
    await isTakenOver(page, 'pain-guide');
    assert.equal(await count(page, 'pain-guide', 'article'), 1);
    assert.deepEqual([...messages, ...errors], []);
  });

  it('stays where the content cannot be had', async () => {
    const html = (await draw('pain-guide')).replace('{"version":"', '{"version":"0.0.1-');
    const { page, messages } = await open(
      html.replace('condition="back-pain"', 'condition="back-pain" content="/none/"'),
    );
    await page.waitForFunction('document.querySelector("pain-guide").isUpdatePending === false');
    await page.waitForNetworkIdle();
    assert.equal(await count(page, 'pain-guide', 'article'), 1);
    assert.ok(await isSameNode(page, 'pain-guide', '[part~=care-card]'));
    assert.ok(messages.some((message) => message.includes('none/en/back-pain.json')));
  });

  it('keeps what a reader has chosen in it', async () => {
    const { page } = await harness.openPage(await draw('advice-article'));
    const readChoice = (): Promise<string | undefined> =>
      page.$eval('advice-article', (article) =>
        article.shadowRoot!.querySelector<HTMLInputElement>(':checked')?.labels![0]!.textContent.trim(),
      );
    assert.equal(await readChoice(), 'Foot');
    await (await page.$('advice-article >>> label'))!.click();
    // Nothing is drawn anew under the focus.
    await page.$eval('advice-article', ({ shadowRoot }) => (shadowRoot!.activeElement as HTMLElement).blur());
    await page.addScriptTag({ type: 'module', url: `${harness.cdn}insole.js` });
    await isTakenOver(page, 'advice-article');
    assert.equal(await readChoice(), 'Spine');
  });

  it('answers: links within it, its events, its attributes', async () => {
    const { page, find } = await open(await draw('pain-guide'));
    await isTakenOver(page, 'pain-guide');
    await (await find('pain-guide >>> p > a[href="#tips"]')).click();
    assert.equal(await page.$eval('pain-guide', (guide) => guide.shadowRoot!.activeElement?.id), 'tips');
    await page.evaluate(() => document.querySelector('pain-guide')!.setAttribute('condition', 'knee-pain'));
    await page.waitForFunction(() =>
      /knee/i.test(document.querySelector('pain-guide')!.shadowRoot!.querySelector('h2')!.textContent),
    );
    assert.equal(await count(page, 'pain-guide', 'article'), 1);
  });

  it('takes the room that it needs until its code is there, and no more, where insole.css keeps places', async () => {
    const snippets = await Promise.all((Object.keys(ELEMENTS) as DrawnTag[]).map((tag) => draw(tag)));
    // All of it on the screen: what is far below it may or may not be laid out yet.
    const viewport = { ...PHONE, height: 12_000, deviceScaleFactor: 1 };
    const measure = async (head: string): Promise<string[]> => {
      const { page } = await harness.openPage(head + snippets.join(''), { viewport });
      await waitForFrame(page);
      return page.$$eval(Object.keys(ELEMENTS).join(), (elements) =>
        elements.map(
          (element) => `${element.localName} ${element.getBoundingClientRect().height.toFixed(1)}`,
        ),
      );
    };
    assert.deepEqual(await measure(css), await measure('<style>:not(:defined) { display: block }</style>'));
  });

  it('shows in full under a strict policy, with its style sheet linked', async () => {
    const csp = `default-src 'none'; script-src ${new URL(harness.cdn).origin}; connect-src ${new URL(harness.cdn).origin}; style-src 'self'; require-trusted-types-for 'script'; trusted-types lit-html`;
    for (const tag of Object.keys(ELEMENTS) as DrawnTag[]) {
      const html = await draw(tag, { cssHref: '/element.css' });
      const { page, messages, errors } = await harness.openPage(`${html}<p>What follows</p>${loader}`, {
        csp,
        prepare: watchMetrics,
        routes: { '/element.css': reply(await readFile(`dist/cdn/styles/${tag}.css`), { type: 'text/css' }) },
      });
      await isTakenOver(page, tag);
      assert.equal((await readMetrics(page)).layoutShift, 0, tag);
      assert.deepEqual([...messages, ...errors], [], tag);
    }
  });
});

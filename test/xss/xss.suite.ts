/**
 * `npm run test:xss`: every payload in every text of every source of data, in the built files. Nothing may run, with a
 * strict Content-Security-Policy and without one. A control page shows that the payloads run where nothing stops them.
 */
import assert from 'node:assert/strict';
import { after, describe } from 'node:test';
import type { Page } from 'puppeteer-core';
import { it, reply, startHarness } from '../e2e/support/harness.js';
import { FEEDS } from './feeds.js';
import { PAYLOADS } from './payloads.js';
import { COMMENTS, CONTENT, type Source } from './sources.js';

declare global {
  interface Window {
    /** Numbers of the payloads that ran. */
    ran: Set<number>;
    hit: (number: number) => void;
  }
}

const harness = await startHarness();
after(() => harness.stop());

const files = new URL(harness.cdn).origin;
const POLICIES = {
  'without a policy': undefined,
  'with a strict policy and Trusted Types': `default-src 'none'; script-src ${files}; connect-src 'self' ${files}; img-src 'self'; base-uri 'none'; form-action 'none'; require-trusted-types-for 'script'; trusted-types lit-html dompurify`,
};

/** Lists of thousands of elements take their time, and more on a busy machine. */
const PATIENCE_MS = 120_000;

/** Has the counter ready before anything else is on the page. */
async function count(page: Page): Promise<void> {
  page.setDefaultTimeout(PATIENCE_MS);
  page.on('dialog', (dialog) => void dialog.dismiss());
  await page.evaluateOnNewDocument(() => {
    window.ran = new Set();
    window.hit = (number) => void window.ran.add(number);
  });
}

/** What is in the page's shadow trees that could run, as markup; nothing where all is well. */
const findDangers = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const dangers: string[] = [];
    // A stack in place of a function: what compiles the tests marks functions with a global.
    const roots: ParentNode[] = [document];
    for (let root; (root = roots.pop());) {
      for (const element of root.querySelectorAll('*')) {
        if (element.shadowRoot) roots.push(element.shadowRoot);
        if (root === document) continue;
        const bad = element.matches(
          'script, style, iframe, object, embed, base, meta, link, template, [srcdoc], [formaction], [action]',
        );
        for (const { name, value } of element.attributes) {
          const isAddress = /^(href|src|xlink:href|data|poster|srcset|background)$/.test(name);
          const scheme =
            isAddress && URL.canParse(value, document.baseURI)
              ? new URL(value, document.baseURI).protocol
              : 'https:';
          if (bad || name.startsWith('on') || !/^https?:$/.test(scheme))
            dangers.push(element.outerHTML.slice(0, 200));
        }
        if (bad && !element.attributes.length) dangers.push(element.outerHTML.slice(0, 200));
      }
    }
    return dangers;
  });

/** Opens the reasons for each shoe, and follows every link that leads elsewhere than to the web. */
const clickLinks = (page: Page): Promise<void> =>
  page.evaluate(() => {
    const roots: ParentNode[] = [document];
    for (let root; (root = roots.pop());) {
      for (const element of root.querySelectorAll('*')) {
        if (element.shadowRoot) roots.push(element.shadowRoot);
        if (
          element instanceof HTMLAnchorElement
            ? !/^https?:$/.test(element.protocol)
            : element.matches('.why > summary')
        )
          (element as HTMLElement).click();
      }
    }
  });

async function check(source: Source, csp: string | undefined): Promise<void> {
  const { page } = await harness.openPage(
    `<script type="module" src="${harness.cdn}insole.js"></script>${source.html.replaceAll('/cdn/', harness.cdn)}`,
    {
      csp,
      prepare: count,
      routes: Object.fromEntries(
        Object.entries(source.files).map(([path, { body, type = 'application/json' }]) => [
          path,
          reply(body, { type: `${type}; charset=utf-8` }),
        ]),
      ),
    },
  );
  const [selector, atLeast] = source.shown;
  const [host, inner] = selector
    .split(',')
    .at(-1)!
    .split('>>>')
    .map((part) => part.trim());
  const countShown = (): Promise<number> =>
    page.evaluate(
      (host, inner) =>
        [...document.querySelectorAll(host!)].reduce(
          (sum, { shadowRoot }) => sum + (shadowRoot?.querySelectorAll(inner!).length ?? 0),
          0,
        ),
      host,
      inner,
    );
  if (atLeast > 1) {
    const deadline = Date.now() + PATIENCE_MS;
    while ((await countShown()) < atLeast && Date.now() < deadline)
      await page.evaluate(() => new Promise((done) => setTimeout(done, 100)));
    assert.ok((await countShown()) >= atLeast, `${await countShown()} of ${atLeast} are shown`);
  }
  await clickLinks(page);
  // What failed to load has said so by the time that two frames are drawn and the network is quiet.
  await page.waitForNetworkIdle({ idleTime: 200 });
  assert.deepEqual(await findDangers(page), []);
  assert.deepEqual(await page.evaluate(() => [...window.ran]), [], 'payloads that ran');
}

describe('the payloads', () => {
  it('are 500 at the least, all different', () => {
    assert.ok(PAYLOADS.length >= 500, String(PAYLOADS.length));
    assert.equal(new Set(PAYLOADS).size, PAYLOADS.length);
  });

  it('run where nothing stops them, so that the counter is known to fire', async () => {
    const { page } = await harness.openPage('<main></main>', { prepare: count });
    await page.evaluate(
      (payloads) => {
        for (const payload of payloads) {
          const place = document.querySelector('main')!.appendChild(document.createElement('div'));
          place.append(document.createRange().createContextualFragment(payload));
          for (const link of place.querySelectorAll<HTMLAnchorElement>('a[href^="javascript:"]'))
            link.click();
        }
      },
      PAYLOADS.filter((payload) => !/http-equiv|<base/.test(payload)),
    );
    await page.waitForNetworkIdle({ idleTime: 500 });
    const { length } = await page.evaluate(() => [...window.ran]);
    assert.ok(length >= 300, `${length} of ${PAYLOADS.length} ran`);
  });
});

for (const [what, sources] of Object.entries({
  'comments from': COMMENTS,
  'content:': CONTENT,
  'a feed:': FEEDS,
})) {
  for (const [name, source] of Object.entries(sources)) {
    describe(`${what} ${name}`, () => {
      for (const [how, csp] of Object.entries(POLICIES)) {
        it(`runs nothing ${how}`, () => check(source, csp));
      }
    });
  }
}

import assert from 'node:assert/strict';
import { after, describe } from 'node:test';
import { it, startHarness, type Visit } from './support/harness.js';
import { waitForFrame } from './support/wait-for-frame.js';

const harness = await startHarness();
after(() => harness.stop());

const loader = `<script type="module" src="${harness.cdn}insole.js"></script>`;
const guide = '<pain-guide condition="back-pain"></pain-guide>';
const article = '<advice-article article="feet-and-back"></advice-article>';
const room = '<div style="height: 3000px"></div>';

/** As if the page had been opened by a link with this fragment. */
const openedAt = (fragment: string): string =>
  `<script>history.replaceState(null, '', '#${fragment}')</script>`;

/** Waits until a part has the focus, and is on view. */
const waitForPart = ({ page }: Visit, tag: string, id: string): Promise<unknown> =>
  page.waitForFunction(
    (tag, id) => {
      const part = document.querySelector(tag)?.shadowRoot?.activeElement;
      const top = part?.getBoundingClientRect().top ?? -9;
      return part?.id === id && top > -2 && top < innerHeight;
    },
    {},
    tag,
    id,
  );

describe('an address that names a part', () => {
  it('leads to it when the guide has come', async () => {
    const visit = await harness.openPage(openedAt('back-pain-causes') + loader + room + guide + room);
    await waitForPart(visit, 'pain-guide', 'causes');
    assert.deepEqual(visit.errors, []);
  });

  it('leads to it once, and not when something else has come', async () => {
    const visit = await harness.openPage(
      `${openedAt('back-pain-causes')}${loader}<input>${room}${guide}${room}`,
    );
    await waitForPart(visit, 'pain-guide', 'causes');
    await visit.page.evaluate(() => {
      scrollTo(0, 0);
      document.querySelector('input')!.focus();
      document.body.append(document.createElement('promo-banner'));
      document.querySelector('promo-banner')!.setAttribute('messages', '[{"text":"180-day returns"}]');
    });
    await visit.find('promo-banner >>> [part~=message]');
    await waitForFrame(visit.page);
    assert.deepEqual(await visit.page.evaluate(() => [document.activeElement!.localName, scrollY]), [
      'input',
      0,
    ]);
  });

  it('leads to it in a shadow root, and in a guide of a file of its own', async () => {
    const visit = await harness.openPage(
      `${openedAt('back-pain-causes')}<script type="module" src="${harness.cdn}pain-guide.js"></script>${room}
       <div id="app"><template shadowrootmode="open">${guide}${room}</template></div>`,
    );
    await visit.page.waitForFunction(
      () =>
        document.querySelector('#app')!.shadowRoot!.activeElement?.shadowRoot?.activeElement?.id === 'causes',
    );
  });

  it('is followed as often as it changes, to what is folded too', async () => {
    const visit = await harness.openPage(
      `${loader}<a href="#back-pain-causes">Causes</a> <a href="#feet-and-back-sources">Sources</a>
       <pain-guide condition="back-pain" layout="accordion"></pain-guide>${room}${article}${room}`,
    );
    await visit.find('pain-guide >>> [part~=base]');
    await visit.find('advice-article >>> [part~=base]');
    for (const [link, tag, id] of [
      ['Causes', 'pain-guide', 'causes'],
      ['Sources', 'advice-article', 'sources'],
      ['Causes', 'pain-guide', 'causes'],
    ] as const) {
      await visit.page.evaluate(
        (text) =>
          [...document.querySelectorAll('a')].find(({ textContent }) => textContent === text)!.click(),
        link,
      );
      await waitForPart(visit, tag, id);
    }
  });

  it('leads to it where the page itself has folded the guide away', async () => {
    const visit = await harness.openPage(
      `${openedAt('back-pain-causes')}${loader}${room}
       <details><summary>Our advice</summary><div>${guide}</div></details>${room}`,
    );
    await waitForPart(visit, 'pain-guide', 'causes');
  });

  it('leaves readers where they are once they have scrolled', async () => {
    const { page, find } = await harness.openPage(`${openedAt('back-pain-causes')}${loader}${room}${room}`);
    await page.evaluate(() => scrollTo(0, 500));
    await page.evaluate((html) => document.body.insertAdjacentHTML('beforeend', html), guide);
    await find('pain-guide >>> [part~=base]');
    await page.waitForNetworkIdle();
    assert.equal(await page.evaluate(() => scrollY), 500);
  });

  it('costs nothing where there is none', async () => {
    const { page, find, requests } = await harness.openPage(loader + guide);
    await find('pain-guide >>> [part~=base]');
    await page.waitForNetworkIdle();
    assert.deepEqual(
      requests.filter((url) => url.includes('/chunks/address-')),
      [],
    );
  });
});

import assert from 'node:assert/strict';
import { after, describe } from 'node:test';
import { it, startHarness } from './support/harness.js';

const NARROW = { width: 320, height: 800 };

const harness = await startHarness();
after(() => harness.stop());

/** A page of the demonstration, on a phone. */
async function openOnPhone(path: string) {
  const { page } = await harness.openPage('', { viewport: NARROW });
  await page.goto(new URL(`../${path}`, harness.cdn).href);
  return page;
}

describe('the demonstration on a phone', () => {
  it('shows each link of the gallery’s list whole when it has the focus', async () => {
    const page = await openOnPhone('');
    const count = (await page.$$('.contents a')).length;
    assert.ok(count > 5);
    await page.focus('.doors li:last-child a');
    const seen: string[] = [];
    const cut: string[] = [];
    // Once more than there are links: in Firefox the list itself can have the focus, to be scrolled.
    for (let stop = 0; stop <= count; stop++) {
      await page.keyboard.press('Tab');
      const link = await page.evaluate(() => {
        const { left, right } = document.activeElement!.getBoundingClientRect();
        const name = document.activeElement!.matches('.contents a') && document.activeElement!.textContent;
        return { name, whole: left > -1 && right < innerWidth + 1 };
      });
      if (!link.name) continue;
      seen.push(link.name);
      if (!link.whole) cut.push(link.name);
    }
    assert.equal(seen.length, count);
    assert.deepEqual(cut, []);
  });

  it('keeps a page’s title within its box, where words are twice their size', async () => {
    const page = await openOnPhone('shop/heel-pain/');
    const [text, box] = await page.evaluate(() => {
      document.documentElement.style.fontSize = '200%';
      const title = document.querySelector('.hero h1')!;
      return [title.scrollWidth, title.clientWidth] as const;
    });
    assert.ok(text <= box, `${text} of ${box} px`);
  });
});

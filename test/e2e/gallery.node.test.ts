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
    const cut: string[] = [];
    for (let index = 0; index < count; index++) {
      await page.keyboard.press('Tab');
      const name = await page.evaluate(() => {
        const link = document.activeElement!;
        const { left, right } = link.getBoundingClientRect();
        return link.matches('.contents a') && left > -1 && right < innerWidth + 1 ? '' : link.textContent;
      });
      if (name) cut.push(name);
    }
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

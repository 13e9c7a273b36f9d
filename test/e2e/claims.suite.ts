import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { DESKTOP, startHarness, type Harness } from './support/harness.js';
import { assertAccessible, openTool, tabTo, waitForText } from './support/tools.js';

const TEXT = 'A soft shoe. It relieves heel pain and is clinically proven. <b>Perfect for bunions.</b>';

let harness: Harness;

before(async () => {
  harness = await startHarness();
});

after(() => harness.stop());

describe('the claim checker', () => {
  it('marks each claim in its place, says what to say instead and why, by keyboard alone', async () => {
    const { page, messages, errors } = await openTool(harness, 'claims/');
    await tabTo(page, '#words');
    await page.keyboard.type(TEXT);
    await waitForText(page, '#count[role=status]', /^3 claims were found\.$/);
    assert.equal(await page.$eval('.marked', (marked) => (marked as HTMLElement).innerText), TEXT);
    const marks = await page.$$eval('.marked mark', (all) => all.map((mark) => mark.textContent));
    assert.deepEqual(marks, ['relieves heel pain', 'clinically proven', 'Perfect for bunions']);

    await tabTo(page, '.marked a[href="#claim-2"]');
    await page.keyboard.press('Enter');
    assert.equal(await page.evaluate(() => document.activeElement?.id), 'claim-2');
    await waitForText(page, '#claim-2', /Say instead[^]*proof[^]*ftc-health-2022/);
    const source = await page.$eval('#claim-2 .sources a', (link) => link.href);
    assert.match(source, /^https:\/\/www\.ftc\.gov\//);

    await tabTo(page, '#claim-2 button');
    await page.keyboard.press('Enter');
    await waitForText(page, '#said', /Copied/);
    assert.equal(
      await page.evaluate(() => navigator.clipboard.readText()),
      'what was measured, how and by whom',
    );
    assert.equal(await page.$eval('#words', (words) => (words as HTMLTextAreaElement).value), TEXT);
    assert.deepEqual([...messages, ...errors], []);
  });

  it('says so when it finds none, and nothing of an empty field', async () => {
    const { page } = await openTool(harness, 'claims/');
    await page.type('#words', 'Soft, roomy and steady.');
    await waitForText(page, '#count', /No claim was found/);
    await page.click('#words', { count: 3 });
    await page.keyboard.press('Backspace');
    await waitForText(page, '#count', /^$/);
  });

  it('sends a whole feed to the command', async () => {
    const { page } = await openTool(harness, 'claims/');
    await page.$eval(
      '#words',
      (words, text) => {
        (words as HTMLTextAreaElement).value = text.repeat(20_000);
        words.dispatchEvent(new Event('input'));
      },
      TEXT,
    );
    await waitForText(page, '#count', /too long for a page.+insole inspect FEED/);
    assert.equal(await page.$('.marked mark'), null);
  });

  for (const scheme of ['light', 'dark']) {
    it(`passes axe in a ${scheme} scheme, wide and narrow`, async () => {
      for (const viewport of [DESKTOP, { width: 320, height: 800 }]) {
        const { page } = await openTool(harness, 'claims/', {
          viewport,
          prepare: (page) => page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: scheme }]),
        });
        await page.click('#example');
        await waitForText(page, '#count', /5 claims/);
        await assertAccessible(page, `the claim checker, ${viewport.width} px`);
      }
    });
  }
});

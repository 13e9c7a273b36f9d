import assert from 'node:assert/strict';
import { after } from 'node:test';
import { it, startHarness } from './support/harness.js';
import { isTakenOver } from './support/taken-over.js';

type Ssr = typeof import('../../src/ssr/index.js');
const { renderElement } = (await import(new URL('../../dist/ssr/index.js', import.meta.url).href)) as Ssr;

const harness = await startHarness();
after(() => harness.stop());

it('what a server drew is loaded again where a script asks for it, and not before', async () => {
  const { html } = await renderElement('pain-guide', { attributes: { condition: 'back-pain' } });
  const { page } = await harness.openPage(
    `${html}<script type="module" src="${harness.cdn}insole.js"></script>`,
  );
  await isTakenOver(page, 'pain-guide');
  const isLoaded = (): boolean =>
    performance.getEntriesByType('resource').some(({ name }) => /back-pain\.json$/.test(name));
  assert.equal(await page.evaluate(isLoaded), false);
  await page.$eval('pain-guide', (guide) => (guide as unknown as { reload(): void }).reload());
  await page.waitForFunction(isLoaded);
});

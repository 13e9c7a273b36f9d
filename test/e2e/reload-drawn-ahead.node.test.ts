import assert from 'node:assert/strict';
import { after } from 'node:test';
import { it, startHarness } from './support/harness.js';

type Ssr = typeof import('../../src/ssr/index.js');
const { renderElement } = (await import(new URL('../../dist/ssr/index.js', import.meta.url).href)) as Ssr;

const harness = await startHarness();
after(() => harness.stop());

it('what a server drew is loaded again where a script asks for it, and not before', async () => {
  const { html } = await renderElement('pain-guide', { attributes: { condition: 'back-pain' } });
  const { page } = await harness.openPage(
    `${html}<script type="module" src="${harness.cdn}insole.js"></script>`,
  );
  await page.waitForFunction(() => {
    const guide = document.querySelector('pain-guide') as unknown as {
      isUpdatePending?: boolean;
      stale?: Node[];
    };
    return guide.isUpdatePending === false && !guide.stale?.length;
  });
  const isLoaded = (): boolean =>
    performance.getEntriesByType('resource').some(({ name }) => /back-pain\.json$/.test(name));
  assert.equal(await page.evaluate(isLoaded), false);
  await page.$eval('pain-guide', (guide) => (guide as unknown as { reload(): void }).reload());
  await page.waitForFunction(isLoaded);
});

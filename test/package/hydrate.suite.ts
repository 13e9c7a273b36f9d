import assert from 'node:assert/strict';
import { after, describe, it } from 'node:test';
import { build } from 'esbuild';
import { reply, startHarness } from '../e2e/support/harness.js';
import { isTakenOver } from '../e2e/support/taken-over.js';

type Ssr = typeof import('../../src/ssr/index.js');
const { renderElement } = (await import(new URL('../../dist/ssr/index.js', import.meta.url).href)) as Ssr;

const harness = await startHarness();
after(() => harness.stop());

/** Bundled as a consumer's tools do: the Lit that drew on the server is another than the one in the page. */
describe('insole/hydrate in a bundle', () => {
  for (const conditions of [[], ['whole-lit']]) {
    it(`takes over what a server drew${conditions.length ? ', with the whole Lit' : ''}`, async () => {
      const { outputFiles } = await build({
        stdin: {
          contents: `import 'insole/hydrate'; import 'insole/define/pain-guide';`,
          resolveDir: '.',
        },
        bundle: true,
        write: false,
        format: 'esm',
        conditions,
        logLevel: 'error',
      });
      const { html } = await renderElement('pain-guide', { attributes: { condition: 'back-pain' } });
      const { page, errors } = await harness.openPage(
        `${html}<script>document.querySelector('pain-guide').shadowRoot.querySelector('[part~=care-card]').drawn = true</script>
         <script type="module" src="/entry.js"></script>`,
        { routes: { '/entry.js': reply(outputFiles[0]!.contents, { type: 'text/javascript' }) } },
      );
      await isTakenOver(page, 'pain-guide');
      const isKept = (): Promise<boolean> =>
        page.$eval(
          'pain-guide >>> [part~=care-card]',
          (card) => (card as unknown as { drawn?: boolean }).drawn === true,
        );
      assert.ok(await isKept(), 'it was drawn anew');
      // It is live: a change is drawn.
      await page.$eval('pain-guide', (guide) => guide.setAttribute('heading-level', '5'));
      await page.waitForSelector('pain-guide >>> h5', { visible: true });
      assert.deepEqual(errors, []);
    });
  }
});

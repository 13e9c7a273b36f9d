import assert from 'node:assert/strict';
import { after, describe, it } from 'node:test';
import { DESKTOP, PHONE, startHarness } from './support/harness.js';
import { readMetrics, watchMetrics } from './support/metrics.js';

const harness = await startHarness();
after(() => harness.stop());

const BELOW = '<h2>More from our shop</h2><p>What stands below may not move.</p>';

describe('the recommended snippet', () => {
  for (const [name, viewport] of Object.entries({ 'a phone': PHONE, 'a desktop': DESKTOP })) {
    it(`moves nothing on ${name} when the guide arrives`, async () => {
      const { page, find } = await harness.openPage(
        `<!doctype html><html lang="en"><head><title>Back pain</title>
         <meta name="viewport" content="width=device-width,initial-scale=1">
         <link rel="stylesheet" href="${harness.cdn}insole.css">
         <script type="module" src="${harness.cdn}insole.js"></script></head>
         <body><h1>Back pain</h1><pain-guide condition="back-pain"></pain-guide>${BELOW}</body></html>`,
        { viewport, slowdown: 4, prepare: watchMetrics },
      );
      await find('pain-guide >>> [part~=base]');
      const { layoutShift } = await readMetrics(page);
      assert.equal(layoutShift, 0);
    });
  }
});

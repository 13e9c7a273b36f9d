import assert from 'node:assert/strict';
import { after, describe } from 'node:test';
import { makeCatalogue } from '../../scripts/demo/catalogue.js';
import { toShopify } from '../../scripts/demo/feeds/shopify.js';
import { DESKTOP, it, PHONE, reply, slow, startHarness } from './support/harness.js';
import { readMetrics, watchMetrics } from './support/metrics.js';

const harness = await startHarness();
after(() => harness.stop());

const feed = reply(JSON.stringify(toShopify(makeCatalogue())), { type: 'application/json' });

/** What a page may hold, and a piece that is there when all has come. */
const PAGES: Record<string, [html: string, last: string]> = {
  'a guide arrives': ['<pain-guide condition="back-pain"></pain-guide>', 'pain-guide >>> [part~=base]'],
  'a list of shoes arrives': [
    '<product-recommend condition="heel-pain" src="/feed.json"></product-recommend>',
    'product-recommend >>> [part~=card]',
  ],
  'a list of shoes arrives late': [
    '<product-recommend condition="heel-pain" src="/slow.json"></product-recommend>',
    'product-recommend >>> [part~=card]',
  ],
  'links arrive': [
    '<advice-links condition="heel-pain" href-template="/{id}"></advice-links>',
    'advice-links >>> [part~=link]',
  ],
  'a banner arrives': [
    `<promo-banner messages='[{"text":"180-day returns"}]'></promo-banner>`,
    'promo-banner >>> [part~=message]',
  ],
  'all of them arrive': [
    `<promo-banner messages='[{"text":"180-day returns"}]'></promo-banner><h1>Heel pain</h1>
     <pain-guide condition="heel-pain"></pain-guide>
     <product-recommend condition="heel-pain" src="/slow.json"></product-recommend>
     <advice-links condition="heel-pain" href-template="/{id}"></advice-links>`,
    'product-recommend >>> [part~=card]',
  ],
};

describe('the recommended snippet moves nothing', () => {
  for (const [where, viewport] of Object.entries({ 'a phone': PHONE, 'a desktop': DESKTOP })) {
    for (const [what, [html, last]] of Object.entries(PAGES)) {
      it(`on ${where} when ${what}`, async () => {
        const { page, find } = await harness.openPage(
          `<!doctype html><html lang="en"><head><title>Advice</title>
           <meta name="viewport" content="width=device-width,initial-scale=1">
           <link rel="stylesheet" href="${harness.cdn}insole.css">
           <script type="module" src="${harness.cdn}insole.js"></script></head>
           <body>${html}<h2>More from our shop</h2><p>What stands below may not move.</p></body></html>`,
          {
            viewport,
            slowdown: 4,
            prepare: watchMetrics,
            routes: { '/feed.json': feed, '/slow.json': slow(400, feed) },
          },
        );
        await find(last);
        const { layoutShift } = await readMetrics(page);
        assert.equal(layoutShift, 0);
      });
    }
  }
});

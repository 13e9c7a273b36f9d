import { readFileSync } from 'node:fs';
import { launch, type Browser, type Page } from 'puppeteer-core';
import { CHROMIUM_FLAGS, findChromium } from '../ensure-browser.mjs';
import { reply, serve, type Serving } from '../serve.js';
import { provideFeed } from './feeds.js';
import { median } from './measure.js';
import { report } from './report.js';

const ITEMS = 10_000;
const LIMIT = 0.4;

/** Items of a feed of five megabytes, by its format. */
const LONG_TASK_ITEMS = { xml: 3500, tsv: 4650, shopify: 975 } as const;
const SLOWDOWN = 4;
const LONG_TASK_MS = 50;

declare global {
  interface Window {
    longest: number;
    done: boolean;
    compare: () => Promise<{ ours: number; theirs: number }>;
  }
}

/** Parses and ranks by the modules that npm gets, in one go as a worker would. */
const COMPARE = `
  import { readFeed } from '/catalog/index.js';
  import { rankList } from '/rank/index.js';
  const text = await (await fetch('/feed')).text();
  const needs = ['cushioning', 'slip-resistant', 'lightweight', 'removable-insole'].map((feature) =>
    ({ feature, weight: 1, grade: 'L', sources: [] }));
  window.compare = async () => {
    const start = performance.now();
    new DOMParser().parseFromString(text, 'text/xml');
    const between = performance.now();
    const { products } = await readFeed(text);
    await rankList(products, { needs, limit: 12, now: Date.now });
    return { ours: performance.now() - between, theirs: between - start };
  };
  window.done = true;`;

const WATCH = `
  window.longest = 0;
  new PerformanceObserver((list) => {
    for (const { duration } of list.getEntries()) window.longest = Math.max(window.longest, duration);
  }).observe({ type: 'longtask' });
  addEventListener('insole-ready', () => (window.done = true));`;

/** What a page has to do with a raw feed, in Chromium. */
export async function compareInBrowser(runs: number): Promise<void> {
  const executablePath = findChromium();
  if (!executablePath) throw new Error('No Chromium was found: run "node scripts/ensure-browser.mjs".');
  const browser = await launch({ executablePath, args: CHROMIUM_FLAGS });
  try {
    await compareParsers(browser, runs);
    for (const format of ['xml', 'tsv', 'shopify'] as const) await watchTasks(browser, format, runs);
  } finally {
    await browser.close();
  }
}

async function compareParsers(browser: Browser, runs: number): Promise<void> {
  const server = await open(provideFeed('xml', ITEMS), `<script type="module">${COMPARE}</script>`);
  const ours: number[] = [];
  const theirs: number[] = [];
  for (let run = 0; run < runs; run++) {
    await visit(browser, server, 1, async (page) => {
      const times = await page.evaluate(() => window.compare());
      ours.push(times.ours);
      theirs.push(times.theirs);
    });
  }
  await server.close();
  const [mine, base] = [median(ours), median(theirs)];
  report(
    `${ITEMS.toLocaleString('en')} items of xml in Chromium, parsed and ranked`,
    mine / base,
    LIMIT,
    `${mine.toFixed(0)} ms, DOMParser alone ${base.toFixed(0)} ms`,
  );
}

async function watchTasks(
  browser: Browser,
  format: keyof typeof LONG_TASK_ITEMS,
  runs: number,
): Promise<void> {
  const feed = provideFeed(format, LONG_TASK_ITEMS[format]);
  const server = await open(
    feed,
    `<script>${WATCH}</script><script type="module" src="/cdn/product-recommend.js"></script>
     <product-recommend condition="back-pain" src="/feed"></product-recommend>`,
  );
  const longest: number[] = [];
  for (let run = 0; run < runs; run++) {
    await visit(browser, server, SLOWDOWN, async (page) => {
      longest.push(await page.evaluate(() => window.longest));
    });
  }
  await server.close();
  const size = (readFileSync(feed).length / 1e6).toFixed(1);
  report(
    `${size} MB of ${format} on a page, processor ${SLOWDOWN}x slower: longest task, of ${LONG_TASK_MS} ms`,
    median(longest) / LONG_TASK_MS,
    1,
    median(longest) ? `${median(longest).toFixed(0)} ms` : `none over ${LONG_TASK_MS} ms`,
  );
}

const open = (feed: string, body: string): Promise<Serving> =>
  serve({
    port: 0,
    root: 'dist',
    routes: {
      '/page': reply(`<!doctype html><meta charset="utf-8"><title>Bench</title>${body}`, {
        type: 'text/html',
      }),
      '/feed': reply(readFileSync(feed, 'utf8'), { type: 'application/xml' }),
    },
  });

/** Opens the page anew, waits until it says that it is done, and asks it. */
async function visit(
  browser: Browser,
  { url }: Serving,
  slowdown: number,
  ask: (page: Page) => Promise<void>,
): Promise<void> {
  const context = await browser.createBrowserContext();
  const page = await context.newPage();
  await page.emulateCPUThrottling(slowdown);
  await page.goto(`${url}page`);
  await page.waitForFunction(() => window.done, { timeout: 120_000 });
  await ask(page);
  await context.close();
}

import { readFileSync } from 'node:fs';
import type { Browser } from 'puppeteer-core';
import { launchChromium } from '../lib/launch-chromium.js';
import { provideFeed, type FeedFormat } from './feeds.js';
import {
  FIVE_MEGABYTES,
  findLongestTask,
  SHORT,
  SLOWDOWN,
  writeFeed,
  type LongestTask,
} from './long-tasks.js';
import { median } from './measure.js';
import { open, visit } from './page.js';
import { report } from './report.js';

const ITEMS = 10_000;
const LIMIT = 0.4;

const LONG_TASK_MS = 50;

declare global {
  interface Window {
    done: boolean;
    parse: () => Record<'theirs' | 'tree', number>;
    rank: () => Promise<number>;
  }
}

/**
 * The baseline gathers the fields of each item and does nothing with them, as that of saxes does: a tree is no products.
 *
 * Ours parses and ranks by the modules that npm gets, in one go as a worker would. A short feed before sees to it that
 * they are there: their way over the network is no work of theirs.
 */
const COMPARE = `
  import { readFeed } from '/catalog/index.js';
  import { rankList } from '/rank/index.js';
  const get = async (path) => (await fetch(path)).text();
  const needs = ['cushioning', 'slip-resistant', 'lightweight', 'removable-insole'].map((feature) =>
    ({ feature, weight: 1, grade: 'L', sources: [] }));
  const rank = async (text) => {
    const { products } = await readFeed(text);
    await rankList(products, { needs, limit: 12, now: Date.now });
  };
  const text = await get('/feed');
  await rank(await get('/small'));
  await new Promise((resolve) => requestIdleCallback(resolve));
  window.parse = () => {
    const start = performance.now();
    const feed = new DOMParser().parseFromString(text, 'text/xml');
    const tree = performance.now() - start;
    const items = [];
    for (const item of feed.getElementsByTagName('item')) {
      const fields = {};
      for (let field = item.firstElementChild; field; field = field.nextElementSibling)
        fields[field.localName] = field.textContent;
      items.push(fields);
    }
    return { theirs: performance.now() - start, tree };
  };
  window.rank = async () => {
    const start = performance.now();
    await rank(text);
    return performance.now() - start;
  };
  window.done = true;`;

/** What a page has to do with a raw feed, in Chromium. */
export async function compareInBrowser(runs: number): Promise<void> {
  const browser = await launchChromium();
  try {
    await compareParsers(browser, runs);
    for (const format of ['xml', 'tsv', 'shopify'] as const) await watchTasks(browser, format, runs);
  } finally {
    await browser.close();
  }
}

async function compareParsers(browser: Browser, runs: number): Promise<void> {
  const feed = readFileSync(provideFeed('xml', ITEMS), 'utf8');
  const server = await open(`<script type="module">${COMPARE}</script>`, {
    '/feed': feed,
    '/small': writeFeed('xml', SHORT),
  });
  const ask = <T>(measure: () => T | Promise<T>): Promise<T> =>
    visit(browser, server, 1, async (page) => {
      await page.waitForFunction(() => window.done);
      return page.evaluate(measure);
    });
  const times: Record<'ours' | 'theirs' | 'tree', number[]> = { ours: [], theirs: [], tree: [] };
  for (let run = 0; run < runs; run++) {
    // Each on a page of its own: what one leaves behind is collected while the other works.
    const { theirs, tree } = await ask(() => window.parse());
    times.theirs.push(theirs);
    times.tree.push(tree);
    times.ours.push(await ask(() => window.rank()));
  }
  await server.close();
  const [ours, theirs, tree] = [median(times.ours), median(times.theirs), median(times.tree)];
  report(
    `${ITEMS.toLocaleString('en')} items of xml in Chromium, parsed and ranked`,
    ours / theirs,
    LIMIT,
    `${ours.toFixed(0)} ms, DOMParser and fields alone ${theirs.toFixed(0)} ms`,
  );
  console.log(
    `    over DOMParser's tree, without fields: ${(ours / tree).toFixed(2)} times (${tree.toFixed(0)} ms)`,
  );
}

/** What counts is what the page's own thread did: a busy machine makes every task look long. */
async function watchTasks(browser: Browser, format: FeedFormat, runs: number): Promise<void> {
  const feed = writeFeed(format, FIVE_MEGABYTES[format]);
  const tasks: LongestTask[] = [];
  for (let run = 0; run < runs; run++) tasks.push(await findLongestTask(browser, format, feed));
  const own = Math.max(...tasks.map((task) => task.own));
  const wall = median(tasks.map((task) => task.wall));
  const size = (Buffer.byteLength(feed) / 1e6).toFixed(1);
  report(
    `${size} MB of ${format} on a page, processor ${SLOWDOWN}x slower: longest task of ${runs} runs, of ${LONG_TASK_MS} ms`,
    own / LONG_TASK_MS,
    1,
    `${own.toFixed(0)} ms of its thread (${wall.toFixed(0)} ms in all, in the middle run)`,
  );
}

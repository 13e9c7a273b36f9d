import type { Browser, Page } from 'puppeteer-core';
import { FORMATS } from '../generate/formats.js';
import { generateRows } from '../generate/rows.js';
import type { FeedFormat } from './feeds.js';
import { open, visit } from './page.js';

/** Times of a page's longest task, in milliseconds. */
export interface LongestTask {
  /** From its start to its end: other programs may have had the processor in between. */
  wall: number;
  /** Of the page's thread alone, its slowdown included. */
  own: number;
}

/** What Chromium writes down of a task, in microseconds. */
interface TraceEvent {
  name: string;
  pid: number;
  tid: number;
  dur?: number;
  tdur?: number;
  args: { name?: string };
}

/** How many times slower the processor is. */
export const SLOWDOWN = 4;

/** Items of a feed that is read at once, in all languages. */
export const SHORT = 40;

/** Items of a feed of five megabytes, by its format. */
export const FIVE_MEGABYTES: Record<FeedFormat, number> = { xml: 3500, tsv: 4650, shopify: 975 };

/** A feed of so many generated items. */
export function writeFeed(format: FeedFormat, items: number): string {
  const { head, row, tail } = FORMATS[format]!;
  return head + [...generateRows(items, 'long tasks')].map(row).join('') + tail;
}

/**
 * The longest task that a feed causes on a page: a list of a short feed of the same format is there before,
 * so that starting, and what is fetched for the format, is not counted. What comes then is: to fetch, read, rank and
 * show it.
 */
export async function findLongestTask(
  browser: Browser,
  format: FeedFormat,
  feed: string,
): Promise<LongestTask> {
  const server = await open(
    `<script>addEventListener('insole-ready', () => (window.ready = (window.ready ?? 0) + 1))</script>
     <script type="module" src="/cdn/product-recommend.js"></script>
     ${writeList('/small')}`,
    { '/small': writeFeed(format, SHORT), '/feed': feed },
  );
  try {
    return await visit(browser, server, SLOWDOWN, async (page) => {
      await page.waitForFunction('window.ready === 1');
      await settle(page);
      await page.tracing.start({ categories: ['disabled-by-default-devtools.timeline'] });
      await page.evaluate((list) => document.body.insertAdjacentHTML('beforeend', list), writeList('/feed'));
      await page.waitForFunction('window.ready === 2', { timeout: 120_000 });
      await settle(page);
      return longestOf(await page.tracing.stop());
    });
  } finally {
    await server.close();
  }
}

const writeList = (src: string): string =>
  `<product-recommend condition="back-pain" src="${src}"></product-recommend>`;

/** Two frames, and a moment without work. */
const settle = (page: Page): Promise<void> =>
  page.evaluate(
    () =>
      new Promise<void>((resolve) =>
        requestAnimationFrame(() => requestAnimationFrame(() => requestIdleCallback(() => resolve()))),
      ),
  );

function longestOf(trace: Uint8Array | undefined): LongestTask {
  const { traceEvents } = JSON.parse(new TextDecoder().decode(trace)) as { traceEvents: TraceEvent[] };
  const isMain = ({ name, args }: TraceEvent) => name === 'thread_name' && args.name === 'CrRendererMain';
  const mains = new Set(traceEvents.filter(isMain).map(({ pid, tid }) => `${pid} ${tid}`));
  const tasks = traceEvents.filter(({ name, pid, tid }) => name === 'RunTask' && mains.has(`${pid} ${tid}`));
  if (!tasks.length) throw new Error('Chromium wrote down no task.');
  const longest = (key: 'dur' | 'tdur') => Math.max(...tasks.map((task) => task[key] ?? 0)) / 1000;
  return { wall: longest('dur'), own: longest('tdur') };
}

import type { Page } from 'puppeteer-core';
import { ENGINE, NotAllowedError } from './engine.js';

declare global {
  interface Window {
    insoleMetrics: { layoutShift: number; blockingTime: number };
  }
}

/** Work beyond this blocks the reader, in milliseconds. */
const LONG_TASK_MS = 50;

/** Watches a page for layout shifts and long tasks from its very start, in Chromium; give it to `prepare`. */
export async function watchMetrics(page: Page): Promise<void> {
  if (ENGINE !== 'chromium') return;
  await page.evaluateOnNewDocument((longTask) => {
    window.insoleMetrics = { layoutShift: 0, blockingTime: 0 };
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries() as (PerformanceEntry & {
        value: number;
        hadRecentInput: boolean;
      })[]) {
        if (!entry.hadRecentInput) window.insoleMetrics.layoutShift += entry.value;
      }
    }).observe({ type: 'layout-shift', buffered: true });
    new PerformanceObserver((list) => {
      for (const { duration } of list.getEntries())
        window.insoleMetrics.blockingTime += Math.max(0, duration - longTask);
    }).observe({ type: 'longtask', buffered: true });
  }, LONG_TASK_MS);
}

/** The sum of unexpected layout shifts, and of the blocking part of long tasks in milliseconds, once painting is done. */
export async function readMetrics(page: Page): Promise<Window['insoleMetrics']> {
  if (ENGINE !== 'chromium') throw new NotAllowedError('measuring shifts of layout');
  return page.evaluate(async () => {
    // Observers are told of a frame's entries after the frame; two frames on, all of it is there.
    for (let frame = 0; frame < 3; frame++) await new Promise(requestAnimationFrame);
    await new Promise((done) => setTimeout(done));
    return window.insoleMetrics;
  });
}

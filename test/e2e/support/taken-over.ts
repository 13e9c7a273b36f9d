import type { Page } from 'puppeteer-core';
import { waitForFrame } from './wait-for-frame.js';

/** Waits until what a server drew is live, and what the element has drawn is laid out: `innerText` is empty where layout was put off. */
export async function isTakenOver(page: Page, tag: string): Promise<void> {
  await page.waitForFunction(
    (tag) => {
      const element = document.querySelector(tag) as unknown as { isUpdatePending?: boolean; stale?: Node[] };
      return element.isUpdatePending === false && !element.stale!.length;
    },
    {},
    tag,
  );
  await waitForFrame(page);
}

import type { Frame, Page } from 'puppeteer-core';

/** Waits until a frame has been drawn: what came into view is laid out with it, and not before. */
export const waitForFrame = (page: Page | Frame): Promise<unknown> =>
  page.evaluate(() => new Promise((drawn) => requestAnimationFrame(() => requestAnimationFrame(drawn))));

import type { Browser, Page } from 'puppeteer-core';
import { reply, serve, type Serving } from '../serve.js';

/**
 * Serves a page with this body at `/page`, and the built files at `/`.
 *
 * @param feeds texts by path
 */
export const open = (body: string, feeds: Record<string, string>): Promise<Serving> =>
  serve({
    port: 0,
    root: 'dist',
    routes: {
      '/page': reply(`<!doctype html><meta charset="utf-8"><title>Bench</title>${body}`, {
        type: 'text/html',
      }),
      ...Object.fromEntries(
        Object.entries(feeds).map(([path, text]) => [path, reply(text, { type: 'application/xml' })]),
      ),
    },
  });

/** Opens the page in a context of its own, and asks it. */
export async function visit<T>(
  browser: Browser,
  { url }: Serving,
  slowdown: number,
  ask: (page: Page) => Promise<T>,
): Promise<T> {
  const context = await browser.createBrowserContext();
  try {
    const page = await context.newPage();
    await page.emulateCPUThrottling(slowdown);
    await page.goto(`${url}page`);
    return await ask(page);
  } finally {
    await context.close();
  }
}

/**
 * Takes the README's pictures, of the built demonstration shop: `docs/images/shop-light.webp` and `-dark`.
 *
 *   npm run readme:pictures
 */
import { mkdir } from 'node:fs/promises';
import type { ScreenshotClip } from 'puppeteer-core';
import { launchChromium } from './lib/launch-chromium.js';
import { makeDemoRoutes, serve } from './serve.js';

const FOLDER = 'docs/images';
/** In CSS pixels; as much above the list's heading as is free there, and as much below its first row. */
const [WIDTH, HEIGHT, ROOM] = [1120, 900, 14];

const browser = await launchChromium();
const server = await serve({ port: 0, host: '127.0.0.1', routes: await makeDemoRoutes() });
try {
  await mkdir(FOLDER, { recursive: true });
  const page = await browser.newPage();
  await page.setViewport({ width: WIDTH, height: HEIGHT });
  for (const scheme of ['light', 'dark']) {
    await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: scheme }]);
    await page.goto(`${server.url}shop/`, { waitUntil: 'networkidle0' });
    await page.waitForSelector('product-recommend >>> a', { visible: true });
    const clip = await page.$eval('product-recommend', frameFirstRow, ROOM);
    await page.waitForNetworkIdle();
    // What has come into view is painted two frames later.
    await page.evaluate(
      () => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))),
    );
    const path = `${FOLDER}/shop-${scheme}.webp` as const;
    await page.screenshot({ path, clip, quality: 82 });
    console.log(path);
  }
} finally {
  await browser.close();
  await server.close();
}

/** The heading and the first row of shoes, the first with its reasons opened. */
async function frameFirstRow(list: HTMLElement, room: number): Promise<ScreenshotClip> {
  const root = list.shadowRoot!;
  // What is far from the screen has neither pictures nor heights yet.
  list.scrollIntoView();
  root.querySelector('summary')!.click();
  // Reasons come on demand, and are drawn with the frame that follows.
  while (!root.querySelector('details[open] ul li'))
    await new Promise((drawn) => requestAnimationFrame(drawn));
  const top = list.getBoundingClientRect().top + scrollY - room;
  const { bottom } = root.querySelector('details[open]')!.getBoundingClientRect();
  return { x: 0, y: top, width: innerWidth, height: bottom + scrollY + room - top };
}

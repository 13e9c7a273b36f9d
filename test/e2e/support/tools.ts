/** The site's tools in a browser: opening one, walking it by keyboard, reading what it offers. */
import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import type { Page } from 'puppeteer-core';
import { ENGINE, type Harness, type PageOptions, type Visit } from './harness.js';

/** Readable by pages of any origin, as a feed must be that is read elsewhere. */
export const OPEN = { 'access-control-allow-origin': '*' };

const AXE = createRequire(import.meta.url).resolve('axe-core/axe.min.js');

/** Opens a tool of the site, `builder/` or `claims/`, and waits until it can be used. */
export async function openTool(harness: Harness, path: string, options: PageOptions = {}): Promise<Visit> {
  const site = new URL('..', harness.cdn).href;
  const visit = await harness.openPage('', options);
  // Firefox knows no such permission, and was started such that it does not ask the reader.
  if (ENGINE === 'chromium') {
    await visit.page
      .browserContext()
      .overridePermissions(new URL(site).origin, ['clipboard-read', 'clipboard-sanitized-write']);
  }
  await visit.page.goto(`${site}${path}`, { waitUntil: 'load' });
  await visit.page.waitForSelector('body[data-ready]');
  // The clipboard is for the window in front.
  await visit.page.bringToFront();
  return visit;
}

/** How often Tab is pressed before something counts as out of reach. */
const MOST_STOPS = 80;

/** Presses Tab until what has the focus matches. */
export async function tabTo(page: Page, selector: string): Promise<void> {
  for (let stop = 0; stop < MOST_STOPS; stop++) {
    await page.keyboard.press('Tab');
    const isThere = await page.evaluate((wanted) => !!document.activeElement?.matches(wanted), selector);
    if (isThere) return;
  }
  throw new Error(`Tab does not come to ${selector} within ${MOST_STOPS} stops.`);
}

/**
 * Waits until the text of an element matches.
 *
 * @throws {Error} with the text that is there, when it does not come to match
 */
export async function waitForText(page: Page, selector: string, pattern: RegExp): Promise<void> {
  const read = (): Promise<string> =>
    page.evaluate((selector) => document.querySelector(selector)?.textContent ?? '(nothing)', selector);
  try {
    await page.waitForFunction(
      (selector, source) => new RegExp(source).test(document.querySelector(selector)?.textContent ?? ''),
      { polling: 50 },
      selector,
      pattern.source,
    );
  } catch {
    throw new Error(`${selector} does not come to say ${pattern}. It says: ${await read()}`);
  }
}

/** The pieces of code that the builder offers. */
export const readCode = (page: Page): Promise<string[]> =>
  page.$$eval('#code pre code', (codes) => codes.map((code) => code.textContent));

/** Asserts that axe finds nothing, and that nothing stands out of the page at the side. */
export async function assertAccessible(page: Page, what: string): Promise<void> {
  await page.evaluate(await readFile(AXE, 'utf8'));
  const found = await page.evaluate(async () => {
    const { axe } = globalThis as unknown as {
      axe: { run(options: object): Promise<{ violations: { id: string; nodes: { html: string }[] }[] }> };
    };
    const { violations } = await axe.run({ iframes: false });
    return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' | ')}`);
  });
  assert.deepEqual(found, [], what);
  const [width, scroll] = await page.evaluate(() => [innerWidth, document.documentElement.scrollWidth]);
  assert.equal(scroll, width, `${what} is wider than its window`);
}

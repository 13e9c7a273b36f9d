import { launch, type Browser, type Page } from 'puppeteer-core';
import { findFirefox } from '../../../scripts/ensure-browser.mjs';
import { launchChromium } from '../../../scripts/lib/launch-chromium.js';
import { NotAllowedError } from './engine.js';
import { DESKTOP, ICON, makeFind, PATIENCE_MS, type Driven, type PageOptions, type Visit } from './visit.js';

/** Chromium, steered by its own protocol. */
export async function startChromium(): Promise<Driven> {
  return drive(await launchChromium());
}

/** How long Firefox may take to answer a command, in milliseconds. */
const ANSWER_MS = 30_000;

/** What Firefox says of a request whose document went meanwhile, which is no failure. */
const GONE = /^(Browsing context already closed|NS_BINDING_ABORTED)/;

/** Firefox, steered by WebDriver BiDi. */
export async function startFirefox(): Promise<Driven> {
  const executablePath = findFirefox();
  if (!executablePath) throw new Error('No Firefox was found. "npm run test:engines" installs it.');
  return drive(
    await launch({
      browser: 'firefox',
      executablePath,
      protocolTimeout: ANSWER_MS,
      extraPrefsFirefox: {
        // Its window has the focus, whatever else happens on the machine.
        'focusmanager.testmode': true,
        // Pages may read the clipboard, and no pop-up asks whether.
        'dom.events.testing.asyncClipboard': true,
      },
    }),
  );
}

function drive(browser: Browser): Driven {
  let last: Page | undefined;
  return {
    async visit(origin, options) {
      // One page at a time: windows behind others draw no frames, which selectors wait for.
      await last?.browserContext().close();
      const visit = await open(browser, origin, options);
      last = visit.page;
      return visit;
    },
    stop: () => browser.close(),
  };
}

async function open(browser: Browser, origin: string, options: PageOptions): Promise<Visit> {
  // A context of its own: no storage and no cache from the page before.
  const context = await browser.createBrowserContext();
  // A window of its own: a tab in the background draws no frames, and selectors wait for frames.
  const page = await context.newPage({ type: 'window' });
  const messages: string[] = [];
  const errors: string[] = [];
  const requests: string[] = [];
  page.on('console', (message) => messages.push(`${message.type()}: ${message.text()}`));
  page.on('pageerror', (error) => {
    const text = error instanceof Error ? (error.stack ?? String(error)) : String(error);
    // A policy may refuse the icon, of which Firefox tells.
    if (!text.includes(`${origin}${ICON}`)) errors.push(text);
  });
  page.on('requestfailed', (request) => {
    const text = request.failure()?.errorText ?? '';
    if (!GONE.test(text)) errors.push(`${request.url()}: ${text}`);
  });
  page.on('request', (request) => {
    const url = request.url();
    // Firefox tells of what it carries itself, too.
    if (![origin, `${origin}${ICON}`].includes(url) && !url.startsWith('data:')) requests.push(url);
  });
  page.setDefaultTimeout(PATIENCE_MS);
  await page.setViewport(options.viewport ?? DESKTOP);
  if (options.javaScript === false) await switchScriptsOff(page);
  if (options.slowdown) await slowDown(page, options.slowdown);
  await options.prepare?.(page);
  await page.goto(origin, { waitUntil: 'load' });
  const visit = { page, origin, messages, errors, requests };
  return { ...visit, find: makeFind(visit) };
}

function slowDown(page: Page, factor: number): Promise<void> {
  return page.emulateCPUThrottling(factor).catch(() => {
    throw new NotAllowedError('a processor made slower');
  });
}

function switchScriptsOff(page: Page): Promise<void> {
  return page.setJavaScriptEnabled(false).catch(() => {
    throw new NotAllowedError('scripts switched off');
  });
}

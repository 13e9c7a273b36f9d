import { launch, type Browser, type ElementHandle, type Page, type Viewport } from 'puppeteer-core';
import { CHROMIUM_FLAGS, findChromium } from '../../../scripts/ensure-browser.mjs';
import { reply, serve, type Handler, type Serving } from '../../../scripts/serve.js';

export { hang, reply, slow } from '../../../scripts/serve.js';

export const PHONE: Viewport = {
  width: 360,
  height: 740,
  deviceScaleFactor: 2,
  isMobile: true,
  hasTouch: true,
};
export const DESKTOP: Viewport = { width: 1280, height: 800 };

export interface PageOptions {
  /** A desktop's, without one. */
  viewport?: Viewport;
  /** The page's Content-Security-Policy. */
  csp?: string;
  /** What else the page's server has, by path: `{ '/feed.json': slow(10_000, reply('[]')) }`. */
  routes?: Record<string, Handler>;
  /** How many times slower the processor is. */
  slowdown?: number;
  /** False where the reader has scripts off. */
  javaScript?: boolean;
  /** Called before the page is fetched, to watch or to spoil something. */
  prepare?(page: Page): Promise<void>;
}

/** How long something may take to come, in milliseconds; generous, because a busy machine is no failure. */
const PATIENCE_MS = 10_000;

/** What a browser asks for by itself; a missing one would be an error in its console. */
const ICON = 'favicon.ico';

/** A page that was opened, and what it did. The lists grow while it lives. */
export interface Visit {
  /** Functions given to `evaluate` may not name functions inside: what compiles the tests marks those with a global. */
  page: Page;
  /** Where the page itself is: another origin than that of the files. */
  origin: string;
  /** Every console message as `type: text`. */
  messages: string[];
  /** Exceptions that nothing caught, and requests that failed. */
  errors: string[];
  /** Every address that was asked for, after the page's own and its icon's. */
  requests: string[];
  /**
   * Waits for an element, `pain-guide >>> [part~=base]` for one within a shadow root.
   *
   * @throws {Error} with what the page said, when it does not come
   */
  find: (selector: string) => Promise<ElementHandle>;
}

export interface Harness {
  /** Address of the built files, with the slash: `${cdn}insole.js`. */
  cdn: string;
  /**
   * Opens a document whose body is `html`, or a whole one where it starts with a doctype; waits for its load event.
   * The page that was open before is closed.
   */
  openPage: (html: string, options?: PageOptions) => Promise<Visit>;
  stop: () => Promise<void>;
}

/** Starts a Chromium and a server of the built files; one for each test file. */
export async function startHarness(): Promise<Harness> {
  const executablePath = findChromium();
  if (!executablePath) throw new Error('No Chromium was found: run "node scripts/ensure-browser.mjs".');
  const browser = await launch({ executablePath, args: CHROMIUM_FLAGS });
  const files = await serve({ port: 0, host: '127.0.0.1' });
  const pages: Serving[] = [];
  let last: Visit | undefined;
  return {
    cdn: `${files.url}cdn/`,
    async openPage(html, options = {}) {
      const page = await serve({ port: 0, routes: { ...routesOf(html, options), ...options.routes } });
      pages.push(page);
      // One page at a time: windows behind others draw no frames, which selectors wait for.
      await last?.page.browserContext().close();
      last = await visit(browser, page.url, options);
      return last;
    },
    async stop() {
      await browser.close();
      await Promise.all([files, ...pages].map((server) => server.close()));
    },
  };
}

function routesOf(html: string, { csp }: PageOptions): Record<string, Handler> {
  return {
    '/': reply(toDocument(html), {
      type: 'text/html; charset=utf-8',
      headers: csp ? { 'content-security-policy': csp } : {},
    }),
    [`/${ICON}`]: reply('', { status: 204 }),
  };
}

async function visit(browser: Browser, origin: string, options: PageOptions): Promise<Visit> {
  // A context of its own: no storage and no cache from the page before.
  const context = await browser.createBrowserContext();
  // A window of its own: a tab in the background draws no frames, and selectors wait for frames.
  const page = await context.newPage({ type: 'window' });
  const messages: string[] = [];
  const errors: string[] = [];
  const requests: string[] = [];
  page.on('console', (message) => messages.push(`${message.type()}: ${message.text()}`));
  page.on('pageerror', (error) =>
    errors.push(error instanceof Error ? (error.stack ?? String(error)) : String(error)),
  );
  page.on('requestfailed', (request) => errors.push(`${request.url()}: ${request.failure()?.errorText}`));
  page.on('request', (request) => {
    if (![origin, `${origin}${ICON}`].includes(request.url())) requests.push(request.url());
  });
  page.setDefaultTimeout(PATIENCE_MS);
  await page.setViewport(options.viewport ?? DESKTOP);
  if (options.javaScript === false) await page.setJavaScriptEnabled(false);
  if (options.slowdown) await page.emulateCPUThrottling(options.slowdown);
  await options.prepare?.(page);
  await page.goto(origin, { waitUntil: 'load' });
  const find = async (selector: string): Promise<ElementHandle> => {
    // Visible, for then each frame is looked at: what changes within a shadow root is not observed from outside.
    const found = await page.waitForSelector(selector, { visible: true }).catch(() => null);
    if (found) return found;
    throw new Error([`${selector} did not come. The page said:`, ...messages, ...errors].join('\n  '));
  };
  return { page, origin, messages, errors, requests, find };
}

function toDocument(html: string): string {
  if (/^\s*<!doctype/i.test(html)) return html;
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width,initial-scale=1"><title>A page</title></head><body>${html}</body></html>`;
}

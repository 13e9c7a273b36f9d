import type { Browser, Page } from 'puppeteer-core';

/** A page that is open, and what it did so far. */
export interface Visit {
  page: Page;
  /** The document as the server sent it. */
  html: string;
  /** Exceptions, failed requests, and the console's errors and warnings. */
  complaints: string[];
  /** Every script that it fetched, without the compression of the way. */
  readScripts: () => Promise<Buffer[]>;
  close: () => Promise<void>;
}

/** What a page showed. */
export interface Seen {
  /** The guide's "when to get help". */
  help: string;
  /** The first shoe, and what the framework's handler wrote when it was chosen. */
  shoe: string;
  chosen: string;
  /** Where the page was then. */
  url: string;
}

/** Long, for other projects build on the same machine. */
const PATIENCE_MS = 60_000;

/** Opens a page and waits until it has fetched what it fetches. */
export async function visit(browser: Browser, url: string): Promise<Visit> {
  const context = await browser.createBrowserContext();
  // A window of its own: a tab in the background draws no frames.
  const page = await context.newPage({ type: 'window' });
  page.setDefaultTimeout(PATIENCE_MS);
  const complaints: string[] = [];
  const scripts: Promise<Buffer>[] = [];
  page.on('pageerror', (error) => complaints.push(String(error)));
  page.on('requestfailed', (request) => complaints.push(`${request.url()}: ${request.failure()?.errorText}`));
  page.on('console', (message) => {
    if (['error', 'warn'].includes(message.type())) complaints.push(message.text());
  });
  page.on('response', (response) => {
    if (response.request().resourceType() !== 'script') return;
    const body = response.buffer();
    // What is still on its way when the page is closed is wanted by nobody.
    body.catch(() => undefined);
    scripts.push(body);
  });
  const document = await page.goto(url, { waitUntil: 'networkidle0' });
  return {
    page,
    html: await document!.text(),
    complaints,
    readScripts: () => Promise.all(scripts),
    close: () => context.close(),
  };
}

/** Waits for a guide and a shoe, and chooses the shoe. */
export async function chooseShoe({ page, complaints }: Visit): Promise<Seen> {
  const read = async (selector: string): Promise<string> => {
    const element = await page.waitForSelector(selector, { visible: true });
    return element!.evaluate((node) => node.textContent ?? '');
  };
  try {
    const help = await read('pain-guide >>> [part~=care-card]');
    const shoe = await read('product-recommend >>> [part~=card]');
    const link = await page.waitForSelector('product-recommend >>> [part~=card] a[href]', { visible: true });
    await link!.evaluate((anchor) => anchor.click());
    await page.waitForFunction('document.querySelector("#chosen").textContent');
    return { help, shoe, chosen: await read('#chosen'), url: page.url() };
  } catch (error) {
    throw new Error(`${String(error)}\nThe page said: ${complaints.join('\n') || 'nothing'}`, {
      cause: error,
    });
  }
}

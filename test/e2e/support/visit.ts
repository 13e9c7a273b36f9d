import type { ElementHandle, Page, Viewport } from 'puppeteer-core';
import type { Handler, ServeOptions } from '../../../scripts/serve.js';

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

/** A browser of one engine, as the harness steers it. */
export interface Driven {
  /** Opens an address, in place of the page before. */
  visit: (origin: string, options: PageOptions) => Promise<Visit>;
  /** What hears a page for a driver that tells nothing of it. */
  ear?: Ear;
  stop: () => Promise<void>;
}

/** Hears from a page itself, and from its servers, what other drivers tell. */
export interface Ear {
  /** Answers with the script that must be the page's first. */
  script: Handler;
  /** To be told of every request. */
  watch: NonNullable<ServeOptions['watch']>;
}

/** How long something may take to come, in milliseconds; generous, because a busy machine is no failure. */
export const PATIENCE_MS = 25_000;

/** What a browser asks for by itself; a missing one would be an error in its console. */
export const ICON = 'favicon.ico';

/** `find` of a visit. */
export const makeFind =
  ({ page, messages, errors }: Pick<Visit, 'page' | 'messages' | 'errors'>): Visit['find'] =>
  async (selector) => {
    // Visible, for then each frame is looked at: what changes within a shadow root is not observed from outside.
    const found = await page.waitForSelector(selector, { visible: true }).catch(() => null);
    if (found) return found;
    throw new Error([`${selector} did not come. The page said:`, ...messages, ...errors].join('\n  '));
  };

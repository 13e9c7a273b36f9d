// @ts-check
import { findWebKit } from '../ensure-browser.mjs';
import { startWebKit } from './webdriver.mjs';
import { makePage } from './webkit-page.mjs';

/** @typedef {import('@web/test-runner-core').BrowserLauncher} BrowserLauncher */

/**
 * Runs tests in WebKitGTK, one file at a time in its one window. It passes for Playwright's launcher, so that the
 * runner's commands (keys, mouse, viewport) work in it unchanged.
 *
 * @returns {BrowserLauncher}
 */
export function webkitLauncher() {
  /** @type {Promise<import('./webdriver.mjs').Session> | undefined} */
  let starting;
  const session = () => {
    const binary = findWebKit();
    if (!binary) throw new Error('No WebKit was found. "npm run test:engines" installs it.');
    return (starting ??= startWebKit(binary));
  };
  /** @param {string} method @param {string} path @param {object} [body] */
  const send = async (method, path, body) => (await session()).send(method, path, body);
  const page = makePage(send);
  /** @type {Map<string, string>} */
  const active = new Map();

  return /** @type {BrowserLauncher & { getPage: () => typeof page }} */ ({
    name: 'WebKit',
    type: 'playwright',
    concurrency: 1,
    getPage: () => page,
    isActive: (id) => active.has(id),
    getBrowserUrl: (id) => active.get(id) ?? '',
    async startSession(id, url) {
      active.set(id, url);
      await send('POST', '/url', { url });
    },
    async stopSession(id) {
      active.delete(id);
      // Keys that a test left pressed would be pressed in the next.
      await send('DELETE', '/actions').catch(() => undefined);
      await send('POST', '/url', { url: 'about:blank' });
      return {};
    },
    startDebugSession() {
      throw new Error('WebKit has no debug mode here: use "npm run test:watch" with Chromium.');
    },
    async stop() {
      if (starting) await (await starting).stop();
    },
  });
}

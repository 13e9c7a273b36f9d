import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Page } from 'puppeteer-core';
import { startWebKit as startSession } from '../../../scripts/engines/webdriver.mjs';
import { findWebKit } from '../../../scripts/ensure-browser.mjs';
import { NotAllowedError } from './engine.js';
import { DESKTOP, ICON, makeFind, type Driven, type PageOptions, type Visit } from './visit.js';
import { makeWebKitPage, type Heard } from './webkit-page.js';

/** Run before all else on a page: keeps what its console and its events say until the driver fetches it. */
const EAR_SCRIPT = `(() => {
  const messages = [], errors = [];
  Object.defineProperty(window, 'insoleEar', { value: { messages, errors } });
  for (const type of ['debug', 'log', 'info', 'warn', 'error']) {
    const say = console[type];
    console[type] = (...words) => { messages.push(type + ': ' + words.map(String).join(' ')); say.apply(console, words); };
  }
  addEventListener('error', ({ target, error, message }) => {
    errors.push(target === window || !target ? String(error && error.stack || message) : (target.src || target.href) + ': did not load');
  }, true);
  addEventListener('unhandledrejection', ({ reason }) => errors.push(String(reason && reason.stack || reason)));
  addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI }) => messages.push('error: ' + violatedDirective + ' refuses ' + blockedURI));
})();`;

/**
 * WebKitGTK, steered by classic WebDriver. That tells nothing of a page's console and requests, so a script on
 * the page and its servers do; it switches neither scripts nor the network off, and stops no request.
 */
export async function startWebKit(): Promise<Driven> {
  const binary = findWebKit();
  if (!binary) throw new Error('No WebKit was found. "npm run test:engines" installs it.');
  const { send, stop } = await startSession(binary);
  let before = '';
  let requests: string[] = [];
  let open = 0;
  let quietSince = performance.now();
  let ignored: string[] = [];

  const watch = ({ headers, url }: IncomingMessage, response: ServerResponse): void => {
    const address = `http://${headers.host}${url}`;
    open++;
    response.on('close', () => {
      open--;
      quietSince = performance.now();
    });
    if (!ignored.includes(address) && !address.endsWith('/ear.js')) requests.push(address);
  };

  return {
    ear: {
      watch,
      script: (_request, response) => {
        response.writeHead(200, { 'content-type': 'text/javascript', 'cache-control': 'no-store' });
        response.end(`${EAR_SCRIPT}\n${before}`);
      },
    },
    async visit(origin, options: PageOptions): Promise<Visit> {
      if (options.javaScript === false) throw new NotAllowedError('scripts switched off');
      if (options.slowdown) throw new NotAllowedError('a processor made slower');
      // The page before is left, so that nothing of it is counted.
      await send('POST', '/url', { url: 'about:blank' });
      const heard: Heard = { messages: [], errors: [] };
      const page = makeWebKitPage(send, heard, () => (open ? 0 : performance.now() - quietSince));
      before = '';
      requests = [];
      ignored = [origin, `${origin}${ICON}`];
      await page.setViewport(options.viewport ?? DESKTOP);
      await options.prepare?.(page as unknown as Page);
      before = page.preloaded();
      await page.goto(origin);
      const visit = { page: page as unknown as Page, origin, ...heard, requests };
      return { ...visit, find: makeFind(visit) };
    },
    stop,
  };
}

import { reply, serve, type Handler, type Serving } from '../../../scripts/serve.js';
import { ENGINE, type Engine } from './engine.js';
import { startChromium, startFirefox } from './puppeteer.js';
import { ICON, type Driven, type PageOptions, type Visit } from './visit.js';
import { startWebKit } from './webkit.js';

export { hang, reply, slow } from '../../../scripts/serve.js';
export { ENGINE, it, NotAllowedError } from './engine.js';
export { DESKTOP, PHONE, type PageOptions, type Visit } from './visit.js';

export interface Harness {
  /** Address of the built files, with the slash: `${cdn}insole.js`. */
  cdn: string;
  /**
   * Opens a document whose body is `html`, or a whole one where it starts with a doctype; waits for its load event.
   * The page that was open before is closed.
   */
  openPage: (html: string, options?: PageOptions) => Promise<Visit>;
  /** A document of a test's own route, made such that its console is heard. */
  listenTo: (document: string) => string;
  stop: () => Promise<void>;
}

const START: Record<Engine, () => Promise<Driven>> = {
  chromium: startChromium,
  firefox: startFirefox,
  webkit: startWebKit,
};

/** Where the ear's script is, beside the built files, which every policy allows. */
const EAR = '/ear.js';

/** Starts a browser and a server of the built files; one for each test file. */
export async function startHarness(engine: Engine = ENGINE): Promise<Harness> {
  const driven = await START[engine]();
  const { ear } = driven;
  const watch = ear && { watch: ear.watch };
  const files = await serve({
    port: 0,
    host: '127.0.0.1',
    ...watch,
    ...(ear && { routes: { [EAR]: ear.script } }),
  });
  const pages: Serving[] = [];
  const listenTo = (document: string): string =>
    ear
      ? document.replace(
          /<head>|<!doctype html>(?!.*<head>)/is,
          `$&<script src="${files.url}ear.js"></script>`,
        )
      : document;
  return {
    cdn: `${files.url}cdn/`,
    listenTo,
    async openPage(html, options = {}) {
      const routes = { ...routesOf(listenTo(toDocument(html)), options), ...options.routes };
      const page = await serve({ port: 0, ...watch, routes });
      pages.push(page);
      return driven.visit(page.url, options);
    },
    async stop() {
      await driven.stop();
      await Promise.all([files, ...pages].map((server) => server.close()));
    },
  };
}

function routesOf(document: string, { csp }: PageOptions): Record<string, Handler> {
  return {
    '/': reply(document, {
      type: 'text/html; charset=utf-8',
      headers: csp ? { 'content-security-policy': csp } : {},
    }),
    [`/${ICON}`]: reply('', { status: 204 }),
  };
}

function toDocument(html: string): string {
  if (/^\s*<!doctype/i.test(html)) return html;
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width,initial-scale=1"><title>A page</title></head><body>${html}</body></html>`;
}

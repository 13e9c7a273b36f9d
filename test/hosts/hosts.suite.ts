/**
 * `npm run test:hosts`: each element on each kind of page that it may be dropped into, beside a bare page with the
 * same column and the same inherited font: the same words and sizes, readable, with a ring on what has the focus, a
 * control that works, nothing in the console and no scroll to the side. In Firefox and WebKit each page has some of
 * the elements, unless `INSOLE_ALL_PAIRS` is set.
 */
import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { after, before, describe } from 'node:test';
import { setTimeout as pause } from 'node:timers/promises';
import type { Frame } from 'puppeteer-core';
import { serveComments } from '../../scripts/demo/comments.js';
import { reply, type Handler } from '../../scripts/serve.js';
import type { Comment } from '../../src/model/comment.js';
import { ENGINE, it, startHarness, type Visit } from '../e2e/support/harness.js';
import { waitForFrame } from '../e2e/support/wait-for-frame.js';
import { chooseTags } from './choose-tags.js';
import { HOSTS, type Host } from './hosts.js';
import { measure, type Inherited } from './measure.js';
import { readPackageFile } from './packages.js';
import { WIDGETS } from './widgets.js';

const harness = await startHarness();
after(() => harness.stop());

const COMMENTS = JSON.parse(await readFile('site/demo/comments.json', 'utf8')) as Comment[];
const FEED = await readFile('dist/site/demo/insole/products.json');
const WIDTH = 720;
/** So high that all is on the screen: what is beyond it is not laid out until it is scrolled to. */
const VIEWPORT = { width: 1280, height: 9_000 };
/** The contrast that WCAG 2.2 AA asks of words, whatever their size. */
const CONTRAST = 4.5;
/** How long the widgets may take to come, in milliseconds. */
const PATIENCE_MS = 10_000;
/** By how many px a size may differ from the bare page's. */
const TOLERANCE = 1;

const OPEN = { 'access-control-allow-origin': '*' };
const ROUTES: Record<string, Handler> = {
  '/demo/insole/products.json': reply(FEED, { type: 'application/json', headers: OPEN }),
  '/comments': (request, response) => {
    response.setHeader('access-control-allow-origin', '*');
    return serveComments(COMMENTS)(request, response);
  },
};

type Tag = keyof typeof WIDGETS;

const TAGS = Object.keys(WIDGETS) as Tag[];

/** The engine by which elements are chosen; that of Chromium has them all. */
const CHOOSING = process.env['INSOLE_ALL_PAIRS'] ? 'chromium' : ENGINE;

type Looked = Awaited<ReturnType<typeof measure>> & { said: string[] };

function writePage(host: Host, tags: Tag[], head: string): string {
  const widgets = `<div class="insole-stage"><link rel="stylesheet" href="/stage.css">${tags.map((tag) => WIDGETS[tag]!.html).join('')}</div>`;
  return `<!doctype html><html lang="en" ${host.html ?? ''}><head><meta charset="utf-8"><title>A page</title>${head}${host.css ? `<style>${host.css}</style>` : ''}
    <script type="module" src="${harness.cdn}insole.js"></script></head>
    <body>${(host.body ?? '{widgets}').replace('{widgets}', widgets)}</body></html>`;
}

/** A style sheet without the fonts that it fetches from elsewhere: the tests ask nothing of the network. */
const withoutImports = (css: string): string => css.replace(/@import\s+url\([^)]*\)[^;]*;/g, '');

async function look(host: Host, tags: Tag[], stageStyle: string): Promise<Looked> {
  const files = await Promise.all(
    (host.uses ?? []).map(async (file, place) => {
      const type = file.endsWith('.css') ? 'text/css' : 'text/javascript';
      const path = `/host/${place}.${file.split('.').at(-1)}`;
      return { path, type, body: withoutImports(await readPackageFile(file)) };
    }),
  );
  const head = files
    .map(({ path, type }) =>
      type === 'text/css' ? `<link rel="stylesheet" href="${path}">` : `<script src="${path}"></script>`,
    )
    .join('');
  const routes: Record<string, Handler> = {
    ...ROUTES,
    '/stage.css': reply(`.insole-stage { display: block !important; ${stageStyle} }`, { type: 'text/css' }),
  };
  for (const { path, type, body } of files) routes[path] = reply(body, { type });
  let html = writePage(host, tags, head);
  if (host.sandbox !== undefined) {
    routes['/inner.html'] = reply(harness.listenTo(html), { type: 'text/html; charset=utf-8' });
    html = `<!doctype html><title>A page</title><iframe sandbox="${host.sandbox}" src="/inner.html" width="1000" height="8000"></iframe>`;
  }
  const visit = await harness.openPage(html, {
    viewport: VIEWPORT,
    routes,
    csp: host.csp?.replaceAll('{cdn}', new URL(harness.cdn).origin),
    prepare: async (page) => {
      if (host.before) await page.evaluateOnNewDocument(host.before);
    },
  });
  if (host.after) await visit.page.evaluate(host.after);
  const frame = host.sandbox === undefined ? visit.page.mainFrame() : await findFrame(visit);
  await waitForWidgets(frame, visit, tags, host.within ?? '');
  // WebKit gives a frame of another origin the focus when the reader goes there, and not when a script asks.
  if (host.sandbox !== undefined) await visit.page.keyboard.press('Tab');
  // What compiles the tests marks functions with a name by a helper, which the page has not.
  const script = `(() => { const __name = (value) => value; return (${measure.toString()})(${JSON.stringify(host.within ?? '')}, ${JSON.stringify(placesOf(tags))}); })()`;
  const result = (await frame.evaluate(script)) as Awaited<ReturnType<typeof measure>>;
  return { ...result, said: complaints(visit) };
}

async function findFrame({ page }: Visit): Promise<Frame> {
  const frame = await page.waitForSelector('iframe');
  return frame!.contentFrame();
}

const placeOf = (tag: Tag): string => `.insole-stage > ${tag}${WIDGETS[tag]!.in ?? ''}`;

/** Where each is, for functions that are sent to the page. */
const placesOf = (tags: Tag[]) => Object.fromEntries(tags.map((tag) => [tag, placeOf(tag)]));

async function waitForWidgets(frame: Frame, visit: Visit, tags: Tag[], within: string): Promise<void> {
  const shows = Object.fromEntries(tags.map((tag) => [placeOf(tag), WIDGETS[tag]!.shows]));
  const listMissing = (within: string, shows: Record<string, string>): string[] => {
    const root = within ? document.querySelector(within)?.shadowRoot : document;
    return Object.entries(shows).flatMap(([place, shown]) => {
      const shadow = root?.querySelector(place)?.shadowRoot;
      return shadow?.querySelector(shown)?.checkVisibility() && !shadow.querySelector('.blank') ? [] : place;
    });
  };
  const end = performance.now() + PATIENCE_MS;
  for (;;) {
    const missing = await frame.evaluate(listMissing, within, shows);
    if (!missing.length) break;
    if (performance.now() > end)
      throw new Error(
        [`${missing.join(', ')} did not show.`, ...visit.messages, ...visit.errors].join('\n  '),
      );
    await pause(50);
  }
  // Pictures come from drawn data and have a size at once; fonts are the system's.
  await frame.evaluate(() => document.fonts.ready.then(() => undefined));
  // What came into view is laid out with the next frame, of which WebKit draws none where a page does not change.
  if (ENGINE === 'webkit') await visit.page.screenshot();
  else await waitForFrame(frame);
}

/** What went wrong on the page, by its console; packages that are old may say what they like in warnings. */
const complaints = ({ messages, errors }: Visit): string[] => [
  ...messages.filter((message) => /^error:/.test(message) || /insole/i.test(message)),
  // A request that an element gave up, for its settings came meanwhile, is told by the driver and not to readers.
  ...errors.filter((error) => !/ERR_ABORTED|NS_BINDING_ABORTED/.test(error)),
];

/** The bare page with the same font and column, which is measured once for each of them. */
const bare = new Map<string, Promise<Looked>>();

async function lookBare({ style, width }: Inherited, html?: string): Promise<Looked> {
  const css = `${style.replaceAll('"', "'")}; width: ${width}px`;
  const key = `${html} ${css}`;
  let result = bare.get(key);
  if (!result) bare.set(key, (result = look({ html }, TAGS, css)));
  return result;
}

for (const [place, [name, host]] of Object.entries(HOSTS).entries()) {
  const tags = chooseTags(TAGS, place, CHOOSING);
  describe(`a page with ${name}`, () => {
    let here: Looked;
    let there: Looked;
    before(async () => {
      here = await look(host, tags, `width: ${host.width ?? WIDTH}px !important`);
      there = await lookBare(here.inherited, host.html);
    });

    it(`${name}: keeps the console empty and the page within its width`, () => {
      assert.deepEqual(here.said, []);
      assert.equal(here.overflow, there.overflow);
    });

    for (const tag of tags) {
      it(`${name}: ${tag} is the same as on a bare page, readable and usable`, () => {
        const [mine, plain] = [here.looks[tag]!, there.looks[tag]!];
        assert.equal(mine.text, plain.text);
        assert.ok(mine.visible);
        const differing = mine.boxes
          .map((box, place) => ({ box, plain: plain.boxes[place]! }))
          .filter(
            ({ box, plain }) =>
              Math.abs(box.width - plain.width) > TOLERANCE ||
              Math.abs(box.height - plain.height) > TOLERANCE,
          )
          .map(
            ({ box, plain }) =>
              `${box.name}: ${box.width} x ${box.height}, not ${plain.width} x ${plain.height}`,
          );
        assert.deepEqual(differing.slice(0, 5), []);
        assert.ok(
          mine.contrast.ratio >= Math.min(CONTRAST, plain.contrast.ratio) - 0.05,
          `"${mine.contrast.words}" has a contrast of ${mine.contrast.ratio.toFixed(2)}`,
        );
        assert.ok(mine.focusRing, 'what has the focus shows it');
        assert.equal(mine.problem, '');
      });
    }
  });
}

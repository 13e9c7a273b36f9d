import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { forgetRequests } from '../controllers/request.js';
import * as library from '../index.js';
import { VERSION } from '../version.js';
import { draw, joinStyles, RenderError, type Drawing, type ElementClass } from './draw.js';
import { writeAttributes } from './escape-html.js';
import { explainUnknown } from './explain-nothing.js';
import { describeForSearch } from './json-ld.js';
import { toLightHtml } from './light.js';
import { setPage } from './page.js';
import { toHtml, toScriptJson } from './to-html.js';

/** How an element is rendered. Everything is optional. */
export interface RenderOptions {
  /** Attributes of the tag, as on a page; `''` for those without a value. */
  attributes?: Record<string, string | number>;
  /** Properties that scripts would set, such as `list`, a ranked list for `product-recommend`. */
  properties?: Record<string, unknown>;
  /** Folder of compiled guides, a path; without one, those that come with Insole. */
  content?: string;
  /** BCP 47 tag of the language; written onto the tag. @default 'en' */
  locale?: string;
  /** ISO 4217 code for amounts that name none; written onto the tag. */
  currency?: string;
  /** The time for which it is rendered: what is current, what is overdue. @default now */
  now?: Date | number;
  /** Address of the page that it is for, which relative addresses belong to. */
  baseUrl?: string;
  /** Fetches what is at `src`; nothing is cached between renderings. @default the global `fetch` */
  fetch?: typeof globalThis.fetch;
  /** Address of the element's style sheet (`dist/cdn/styles/<tag>.css`), linked instead of written into the HTML. */
  cssHref?: string;
  /** Plain HTML without the tag, for hosts and crawlers that drop shadow roots; it stays as it is. */
  light?: boolean;
  /** Adds structured data for search engines. */
  jsonLd?: boolean;
}

/** What `renderElement` resolves to. */
export interface Rendered {
  /** The element with all that belongs to it, to be put into a page as it is. */
  html: string;
  /** Source for `style-src` in a Content-Security-Policy that allows the styles in it: `'sha256-…'`; absent where there are none. */
  styleHash?: string;
}

/** Stands in for the page's origin where none is given; it is taken out of the result again, so addresses stay relative. */
const NOWHERE = 'https://nowhere.invalid';
const leaveNowhere = (html: string): string => html.replaceAll(NOWHERE, '');

/** Why what is at a relative address was not fetched. */
const explainPlaceless = (path: string): string =>
  `${path} belongs to the page's own site: say where that is, with baseUrl or --base-url, or give the whole address.`;

/**
 * Where scripts are off, buttons do nothing, and links to places in a shadow root lead nowhere: buttons are hidden, and
 * citations are shown as bare numbers. And `insole.css` need not keep a place for what is there already.
 */
const NO_SCRIPT_STYLES =
  '@media (scripting:none){button,.contents,.text>p:has(>a[href^="#"]){display:none}sup a{pointer-events:none;color:inherit}}' +
  ':host(:not(:defined)){min-height:0!important}';

/** A rotating banner is drawn with all messages: where scripts run, only the first shows, with room for the pause button. */
const TURN_STYLES =
  '@media (scripting:enabled){:host([rotate]) li~li{display:none}:host([rotate]) ul:has(li~li){margin-inline-end:40px}}';

/** Scroll snapping of a carousel; in a live element its buttons' code brings it. */
const SNAP_STYLES =
  '.carousel:dir(ltr){scroll-snap-type:x mandatory}.carousel .card{scroll-snap-align:start}';

/** The styles that a server's drawing has before the element's own. */
const stylesAhead = (tag: string): string =>
  NO_SCRIPT_STYLES + ({ 'promo-banner': TURN_STYLES, 'product-recommend': SNAP_STYLES }[tag] ?? '');

/** There is one stand-in for the page, so each rendering waits for the one before. */
let last: Promise<unknown> = Promise.resolve();

/**
 * An element as HTML that shows in full without scripts: declarative shadow DOM, which the loader hydrates without fetching
 * anything again. Calls are done one after the other.
 *
 * @param tag one of {@link RENDERABLE}, `pain-guide`
 * @throws {RenderError} when there is nothing to show, saying why
 */
export function renderElement(tag: string, options: RenderOptions = {}): Promise<Rendered> {
  const result = last.then(() => render(tag, options));
  last = result.catch(() => undefined);
  return result;
}

async function render(tag: string, options: RenderOptions): Promise<Rendered> {
  const { locale = 'en', currency, cssHref } = options;
  const warnings = holdWarnings();
  let placeless: string | undefined;
  const fetchPlaced: typeof fetch = async (input, init) => {
    const url = urlOf(input);
    if (!url.startsWith(NOWHERE)) return globalThis.fetch(input, init);
    placeless = leaveNowhere(url);
    return new Response(null, { status: 404 });
  };
  forgetRequests();
  const attributes: Record<string, string> = {};
  for (const [name, value] of Object.entries({
    ...options.attributes,
    locale,
    ...(currency && { currency }),
  }))
    attributes[name] = String(value);
  setPage({
    settings: { content: contentUrlOf(options.content), locale, currency },
    baseUrl: options.baseUrl ?? `${NOWHERE}/`,
    href: options.baseUrl ?? '',
    now: Number(options.now ?? Date.now()),
    fetch: (input, init) => readOrFetch(input, init, options.fetch ?? fetchPlaced),
    warn: warnings.warn,
  });
  const Class = findClass(tag);
  const drawing = await draw(Class, attributes, options.properties ?? {}).catch((error: Error) => {
    warnings.release(error.message);
    throw placeless ? new RenderError(explainPlaceless(placeless)) : error;
  });
  warnings.release();
  const odd = explainUnknown(tag, Object.keys(options.attributes ?? {}), Class.observedAttributes);
  if (odd) warnings.warn(odd);
  const content = leaveNowhere(toHtml(drawing.template));
  const search = options.jsonLd ? leaveNowhere(describeForSearch(drawing)) : '';
  if (options.light)
    return {
      html: `<!-- Insole ${VERSION} -->\n${toLightHtml(content, attributes['condition'] ?? attributes['article'] ?? tag)}\n${search}`,
    };

  const css = stylesAhead(tag) + drawing.styles;
  const styles = cssHref
    ? `<link rel="stylesheet"${writeAttributes({ href: cssHref })}>`
    : `<style>${css}</style>`;
  const html = `<${tag}${writeAttributes(attributes)}><template shadowrootmode="open">${styles}${leaveNowhere(writeData(attributes, drawing))}${content}</template></${tag}>${search}`;
  return { html, ...(!cssHref && { styleHash: hashForPolicy(css) }) };
}

/**
 * Holds an element's console messages back until the rendering has succeeded or failed: the reason of a failure is thrown,
 * and would otherwise be printed as well. After `release` messages are passed on at once.
 */
function holdWarnings(): { warn: (message: string) => void; release: (thrown?: string) => void } {
  const tell = (message: string): void => globalThis.console.warn(message);
  const held: string[] = [];
  let take = (message: string): void => void held.push(message);
  return {
    warn: (message) => take(message),
    release(thrown) {
      take = tell;
      held.filter((message) => !thrown || !message.endsWith(thrown)).forEach(tell);
    },
  };
}

/** The data with which the element was drawn, for `src/embed/hydrate.ts`. */
const writeData = (attributes: Record<string, string>, { values }: Drawing): string =>
  `<script type="application/json" data-insole>${toScriptJson({ version: VERSION, attributes, values })}</script>`;

/** All styles of a rendered element, as the text of a file to be linked by `cssHref`. */
export function getStyles(tag: string): string {
  const Class = findClass(tag);
  Class['finalize']();
  return stylesAhead(tag) + joinStyles(Class);
}

/** Elements that are not rendered, and why. */
const LIVE: Readonly<Record<string, string>> = {
  'article-comments': 'its comments change by the minute; what stands in the tag is shown until they come.',
  'insole-config': 'it shows nothing itself. Write its tag around what is rendered.',
};

/** Tags of the elements that can be rendered. */
export const RENDERABLE: readonly string[] = Object.values(library as Record<string, unknown>).flatMap(
  (value) => {
    const { tag } = value as Partial<ElementClass>;
    return tag && !(tag in LIVE) ? tag : [];
  },
);

function findClass(tag: string): ElementClass {
  if (Object.hasOwn(LIVE, tag)) throw new RenderError(`<${tag}> is not rendered: ${LIVE[tag]}`);
  if (!RENDERABLE.includes(tag))
    throw new RenderError(`There is no <${tag}> to render. There are: ${RENDERABLE.join(', ')}.`);
  return Object.values(library as Record<string, unknown>).find(
    (value) => (value as Partial<ElementClass>).tag === tag,
  ) as ElementClass;
}

/**
 * Without a folder, the guides that come with Insole, seen from dist/ssr, where this is built to. Written as a path and not as
 * `new URL`: bundlers of servers take that for a module that is missing, but bring along a folder that is named like this.
 */
const contentUrlOf = (folder: string | undefined): string =>
  pathToFileURL(
    folder === undefined ? join(fileURLToPath(import.meta.url), '..', '../cdn/content') : folder,
  ).href.replace(/\/?$/, '/');

const urlOf = (input: string | URL | Request): string =>
  input instanceof Request ? input.url : String(input);

/** Reads guides from files, and fetches anything else. */
async function readOrFetch(
  input: string | URL | Request,
  init: RequestInit | undefined,
  fetch: typeof globalThis.fetch,
): Promise<Response> {
  const url = urlOf(input);
  if (!url.startsWith('file:')) return fetch(input, init);
  return readFile(fileURLToPath(url)).then(
    (bytes) => new Response(new Uint8Array(bytes)),
    () => new Response(null, { status: 404 }),
  );
}

const hashForPolicy = (text: string): string =>
  `'sha256-${createHash('sha256').update(text).digest('base64')}'`;

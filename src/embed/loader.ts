import { CHUNKS, HYDRATE, SHARED, UPGRADE } from 'insole:chunks';
import { contentLocaleOf } from '../content/locales.js';
import { contentUrl } from '../content/read.js';
import { ask, type Seed } from '../controllers/attempt.js';
import { resolveUrl } from '../controllers/resolve-url.js';

/** What the chunk of an element exports: classes by tag, and functions to hand over what the loader has fetched. */
interface ElementModule {
  elements: Record<string, { define(tag: string): void }>;
  setContentFolder(url: string): void;
  seedRequest(url: string, seed: Seed): void;
}

type UpgradeModule = typeof import('./upgrade.js');

const BASE = import.meta.url;
const CONTENT = new URL('content/', BASE).href;

// Where the address redirects, as that of "insole@latest" does, the script is found by its file name.
const scripts = [...document.scripts];
const script =
  scripts.find(({ src }) => src === BASE) ?? scripts.find(({ src }) => src.includes('/insole.js'));
// Elements find the script, and with it the page's settings, by this attribute.
const settings: DOMStringMap = script?.dataset ?? {};
settings.insole ??= '';
const { prefix } = settings;
const tagOf = (name: string): string => (prefix ? `${prefix}-${name}` : name);

const selector = Object.keys(CHUNKS).map(tagOf).join();
const requests = new Map<string, Seed>();
const loading = new Set<string>();
/**
 * True where the first look at the page finds several of the usual elements (guide, shoes, banner), which then come in one
 * chunk that all later elements join. Once decided it stays, so that a page has one copy of what elements share.
 */
let together: boolean | undefined;
/** True once an element is met that a server drew: then the code for hydration comes before any element is registered. */
let served = false;

/** One for all trees, so that none is watched twice, however often its host is moved. */
const observer = new MutationObserver((records) => {
  for (const { addedNodes } of records) addedNodes.forEach(look);
});

/**
 * Brings the code of every Insole element in a tree, open shadow roots included, and keeps watching the tree for more. The
 * document is watched from the start; call this for a closed shadow root, or for one that is attached later.
 */
export function scan(root: ParentNode & Node): void {
  look(root);
  observer.observe(root, { childList: true, subtree: true });
}

/** Looks at a node and all in it. Not by `instanceof`: a node from another document has other classes. */
function look(root: Node): void {
  visit(root as Element);
  (root as Element).querySelectorAll?.('*').forEach(visit);
}

function visit(element: Element): void {
  if (element.matches?.(selector)) load(element);
  // Not into the shadow roots of Insole's elements, which have no Insole elements inside.
  else if (element.shadowRoot) scan(element.shadowRoot);
  // A place for an element, `<div data-insole="pain-guide">`; on the loader's own script the attribute is empty.
  else if ((element as HTMLElement).dataset?.insole)
    void importChunk(UPGRADE).then((module) => (module as UpgradeModule).upgrade(element, tagOf));
}

const importChunk = (file: string): Promise<unknown> =>
  import(/* @vite-ignore */ new URL(`chunks/${file}.js`, BASE).href);

function load(element: Element): void {
  const name = element.localName.slice(tagOf('').length);
  if (customElements.get(element.localName)) return;
  // A server's drawing brings its content with it: nothing needs to be fetched.
  if (element.shadowRoot) served = true;
  // It throws for an address that cannot be parsed, which the element will report.
  else prefetch(element, name).catch(() => undefined);
  if (loading.has(name)) return;
  loading.add(name);
  // In a microtask: by then this look at the page has found the other elements too.
  queueMicrotask(() => {
    together ??= [...loading].filter((name) => !CHUNKS[name]![1][1]).length > 1;
    void define(name);
  });
}

async function define(name: string): Promise<void> {
  try {
    const graph = together ? 1 : 0;
    const files = CHUNKS[name]![graph].map((part) =>
      typeof part === 'string' ? `${name}-${part}` : SHARED[part]!,
    );
    if (served) files.push(HYDRATE[graph]);
    const [module] = (await Promise.all(files.map(importChunk))) as [ElementModule];
    module.setContentFolder(CONTENT);
    requests.forEach((seed, url) => module.seedRequest(url, seed));
    requests.clear();
    module.elements[name]!.define(tagOf(name));
  } catch (error) {
    console.warn(`Insole: no code for ${tagOf(name)}`, error);
  }
}

/** Asks for what the element will ask for, while its code is on the way. */
async function prefetch(element: Element, name: string): Promise<void> {
  const get = (setting: string): string | undefined =>
    element.getAttribute(setting) ||
    element.closest(`${tagOf('insole-config')}[${setting}]`)?.getAttribute(setting) ||
    settings[setting];
  const id = element.getAttribute('article') || get('condition');
  const src = element.getAttribute('src');
  const feed = name === 'product-recommend' && (src || get('products'));
  if (feed && (id || !feed.includes('{condition}'))) request(feed.replaceAll('{condition}', id!));
  // Guides, articles, links and lists of shoes need content. With a `src` of its own, only a list of shoes still does,
  // unless it has `needs` in place of a condition.
  if (id && /^(?:pain|product|advice)/.test(name) && (feed || !src) && !get('needs')) {
    const lang = get('locale') || element.closest<HTMLElement>('[lang]')?.lang || '';
    request(contentUrl(get('content') || CONTENT, contentLocaleOf(lang.replaceAll('_', '-')), id));
  }
}

function request(url: string): void {
  const { href } = resolveUrl(url);
  if (requests.has(href)) return;
  const seed = ask(href);
  // The element that takes the request over reports a failure.
  seed.response.catch(() => undefined);
  requests.set(href, seed);
}

scan(document);
// By then components of the page whose code ran after this have their shadow roots.
addEventListener('load', () => look(document));

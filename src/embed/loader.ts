import { CHUNKS, HYDRATE, SHARED, UPGRADE } from 'insole:chunks';
import { chooseContentLocale } from '../content/locales.js';
import { contentUrl } from '../content/read.js';
import { ask, type Seed } from '../controllers/attempt.js';
import { resolveUrl } from '../controllers/resolve-url.js';

/** What the build puts into a chunk: classes by tag, and the way to hand over what was fetched before. */
interface ElementModule {
  elements: Record<string, { define(tag: string): void }>;
  setContentFolder(url: string): void;
  seedRequest(url: string, seed: Seed): void;
}

type UpgradeModule = typeof import('./upgrade.js');

const BASE = import.meta.url;
const CONTENT = new URL('content/', BASE).href;

// Where its address leads on to another, "insole@latest" for instance, it is told by its name.
const scripts = [...document.scripts];
const script =
  scripts.find(({ src }) => src === BASE) ?? scripts.find(({ src }) => src.includes('/insole.js'));
// The elements find the page's settings by this mark.
const settings: DOMStringMap = script?.dataset ?? {};
settings.insole ??= '';
const { prefix } = settings;
const tagOf = (name: string): string => (prefix ? `${prefix}-${name}` : name);

const selector = Object.keys(CHUNKS).map(tagOf).join();
const requests = new Map<string, Seed>();
const loading = new Set<string>();
/**
 * True where the first look finds several elements that most pages have: those come in one chunk then,
 * and all that follows joins it. It never changes, so a page has one copy of what elements share.
 */
let together: boolean | undefined;
/** True where a server has drawn an element: that is made live before any is registered. */
let served = false;

/** One for all trees, so that none is watched twice, however often its host is moved. */
const observer = new MutationObserver((records) => {
  for (const { addedNodes } of records) addedNodes.forEach(look);
});

/**
 * Brings the code of every Insole element in a tree, those in open shadow roots included, and goes on
 * watching it. The document is watched from the start; call it for a closed shadow root.
 */
export function scan(root: ParentNode & Node): void {
  look(root);
  observer.observe(root, { childList: true, subtree: true });
}

/** A node may come from another document, whose classes are others: what it can do tells what it is. */
function look(root: Node): void {
  visit(root as Element);
  (root as Element).querySelectorAll?.('*').forEach(visit);
}

function visit(element: Element): void {
  if (element.matches?.(selector)) load(element);
  // Elements of ours have no elements of ours within.
  else if (element.shadowRoot) scan(element.shadowRoot);
  // A place for an element that survived a content system; the loader's own tag has an empty mark.
  else if ((element as HTMLElement).dataset?.insole)
    void importChunk(UPGRADE).then((module) => (module as UpgradeModule).upgrade(element, tagOf));
}

const importChunk = (file: string): Promise<unknown> =>
  import(/* @vite-ignore */ new URL(`chunks/${file}.js`, BASE).href);

function load(element: Element): void {
  const name = element.localName.slice(tagOf('').length);
  if (customElements.get(element.localName)) return;
  // What a server drew came with its content.
  if (element.shadowRoot) served = true;
  // An address that is none: the element tells of it.
  else prefetch(element, name).catch(() => undefined);
  if (loading.has(name)) return;
  loading.add(name);
  // The others of this look are found before the task ends.
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
  // Guides, articles, links and lists of shoes read one; with an address of its own only a list that says no needs does.
  if (id && /^(?:pain|product|advice)/.test(name) && (feed || !src) && !get('needs')) {
    const lang = get('locale') || element.closest<HTMLElement>('[lang]')?.lang || '';
    request(contentUrl(get('content') || CONTENT, chooseContentLocale(lang.replaceAll('_', '-')), id));
  }
}

function request(url: string): void {
  const { href } = resolveUrl(url);
  if (requests.has(href)) return;
  const seed = ask(href);
  // Whoever takes it tells of a failure.
  seed.response.catch(() => undefined);
  requests.set(href, seed);
}

scan(document);
// Components whose code came after this have their shadow roots by now.
addEventListener('load', () => look(document));

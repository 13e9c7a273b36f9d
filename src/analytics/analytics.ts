import { warnUnknownValue } from '../controllers/diagnose.js';
import type { InsoleEvent } from '../controllers/insole-event.js';
import { DataLayer, type Entry } from './data-layer.js';
import { Impressions } from './impressions.js';
import { listViews, originOf } from './views.js';

/**
 * The words of the setting. `off` stops everything · `events` fires events in the page · `datalayer` does that and
 * pushes them to `window.dataLayer` · `condition` adds the condition's name to what is pushed.
 */
const WORDS = ['off', 'events', 'datalayer', 'condition'] as const;

/** The events that are pushed to the `dataLayer`. */
const TOLD = [
  'insole-product-view',
  'insole-product-select',
  'insole-promotion-view',
  'insole-promotion-select',
  'insole-guide-view',
  'insole-account-select',
  'insole-comment-submit',
  'insole-dismiss',
] as const;

/** Elements on which analytics are set at the moment, `off` included. What is inside several belongs to the innermost. */
const scopes = new WeakSet<Node>();

/** The keys of what has been seen of each element: each is told once, even where analytics are stopped and started again. */
const seen = new WeakMap<Element, Set<string>>();

/** Events that the innermost scope has handled; the scopes around it skip them. */
const taken = new WeakSet<Event>();

/**
 * Watches what the elements within show, and fires `insole-product-view`, `insole-promotion-view` and
 * `insole-guide-view` when it has been seen. Nothing is watched, kept or told before this is called; the
 * reader gets no cookie and the page makes no request for it.
 *
 * @param scope what is watched is within it
 * @param setting `events`, or `datalayer` to push to `window.dataLayer` too, and `condition` to name conditions there
 * @returns stops all of it, at once
 */
export function startAnalytics(scope: Element, setting: string): () => void {
  const words: string[] =
    String(setting)
      .toLowerCase()
      .match(/[^\s,]+/g) ?? [];
  for (const word of words) {
    if (!WORDS.some((known) => known === word))
      warnUnknownValue(scope, 'analytics', word, [undefined, ...WORDS]);
  }
  const has = (word: (typeof WORDS)[number]): boolean => words.includes(word);
  const isOn = (has('events') || has('datalayer')) && !has('off');
  const stops = [
    ...(isOn ? [watch(scope)] : []),
    listen(scope, has('datalayer') && isOn ? new DataLayer(push) : undefined, has('condition')),
  ];
  scopes.add(scope);
  return () => {
    scopes.delete(scope);
    stops.forEach((stop) => stop());
  };
}

function scopeOf(element: Element): Node | undefined {
  let node: Node | null | undefined = element;
  while (node && !scopes.has(node)) node = node.parentNode ?? (node as Partial<ShadowRoot>).host;
  return node ?? undefined;
}

function push(entry: Entry): void {
  const page = globalThis as { dataLayer?: Entry[] };
  (page.dataLayer ??= []).push(entry);
}

/** Hands the events to the data layer; where there is none, keeps them from a scope around this one. */
function listen(scope: Element, layer: DataLayer | undefined, isNamed: boolean): () => void {
  const take = (event: Event): void => {
    if (taken.has(event)) return;
    taken.add(event);
    const { condition } = event as { condition?: string };
    layer?.add(event as InsoleEvent, isNamed ? (condition ?? conditionOf(event)) : undefined);
  };
  const flush = (): void => layer?.flush();
  for (const type of TOLD) scope.addEventListener(type, take);
  addEventListener('pagehide', flush);
  return () => {
    for (const type of TOLD) scope.removeEventListener(type, take);
    removeEventListener('pagehide', flush);
    layer?.drop();
  };
}

/** The condition that the event's element is about: its own, or that of the settings around it. */
function conditionOf(event: Event): string | undefined {
  const place = (event.composedPath() as (Element & { condition?: string })[]).find(
    ({ condition }) => condition,
  );
  return place?.condition;
}

function watch(scope: Element): () => void {
  const impressions = new Impressions();
  const look = (element: Element): void => {
    const known = seen.get(element) ?? new Set();
    seen.set(element, known);
    for (const { node, key, event } of listViews(element)) {
      if (known.has(key)) continue;
      impressions.watch(node, key, () => {
        if (known.has(key) || scopeOf(element) !== scope) return;
        known.add(key);
        element.dispatchEvent(event());
      });
    }
  };
  const changes = new MutationObserver((records) => {
    const hosts = new Set(records.map(({ target }) => (target.getRootNode() as ShadowRoot).host));
    hosts.forEach((host) => host && look(host));
  });
  const follow = (element: Element): void => {
    if (!originOf(element) || !element.shadowRoot) return;
    changes.observe(element.shadowRoot, { childList: true, characterData: true, subtree: true });
    look(element);
  };
  const onReady = (event: Event): void => follow(event.composedPath()[0] as Element);
  scope.addEventListener('insole-ready', onReady);
  findAll(scope, follow);
  return () => {
    scope.removeEventListener('insole-ready', onReady);
    changes.disconnect();
    impressions.stop();
  };
}

/** Every element within, those in open shadow roots included. */
function findAll(root: ParentNode, visit: (element: Element) => void): void {
  root.querySelectorAll('*').forEach((element) => {
    visit(element);
    if (element.shadowRoot) findAll(element.shadowRoot, visit);
  });
}

import { hydrate } from '@lit-labs/ssr-client';
import { isServer } from 'lit';
import { LoadController } from '../controllers/load.js';
import { InsoleElement } from '../elements/insole-element.js';
import type { ProductRecommendElement } from '../elements/product-recommend/product-recommend.js';
import { VERSION } from '../version.js';

/**
 * Hydrates what a server drew, with the values that it was drawn with, so that nothing is fetched again. The loader imports
 * it before any element on pages with a server's drawing. Where it is not loaded, or anything differs, the element draws
 * itself anew in the drawing's place.
 */

/** What `insole/ssr` puts beside a drawing. */
interface ServedData {
  version: string;
  /** The tag's attributes when it was drawn, to notice later changes. */
  attributes: Record<string, string>;
  /** What the server loaded for it, in the order of the element's `LoadController`s. */
  values: unknown[];
}

const served = new WeakMap<Element, ServedData | undefined>();

/** The data that came with an element's drawing; undefined where another version drew it, or with other attributes. */
function getServed(element: InsoleElement): ServedData | undefined {
  if (!served.has(element)) served.set(element, readServed(element));
  return served.get(element);
}

function readServed(element: InsoleElement): ServedData | undefined {
  const text = element.shadowRoot?.querySelector('script[data-insole]')?.textContent;
  if (!text) return;
  try {
    const data = JSON.parse(text) as ServedData;
    const { observedAttributes } = element.constructor as typeof InsoleElement;
    const isSame = (name: string): boolean => element.getAttribute(name) === (data.attributes[name] ?? null);
    return data.version === VERSION && observedAttributes.every(isSame) ? data : undefined;
  } catch {
    return;
  }
}

/**
 * Elements are registered only when the whole page has been parsed. Registered earlier, an element would attach a shadow
 * root before the parser reaches the one that a server drew, and the parser would then drop that.
 */
const define = Object.getOwnPropertyDescriptor(InsoleElement, 'define')!.value as typeof InsoleElement.define;
InsoleElement.define = function (this: typeof InsoleElement, ...given) {
  const register = (): void => define.apply(this, given);
  if (!isServer && document.readyState === 'loading')
    document.addEventListener('DOMContentLoaded', register, { once: true });
  else register();
};

/** The controllers whose value came with the drawing, each with the key of the job that the value answers. */
const seeded = new WeakMap<LoadController<unknown>, unknown>();

const load = LoadController.prototype;
const hostUpdate = Object.getOwnPropertyDescriptor(load, 'hostUpdate')!.value as () => void;
load.hostUpdate = function (this: LoadController<unknown>) {
  const { host } = this as unknown as { host: InsoleElement };
  const { values } = getServed(host) ?? {};
  const key = this['plan']()?.key;
  const isServed = !!values?.length;
  const value = values?.shift() ?? undefined;
  if (isServed && !hasShoes(host)) {
    this.value = value;
    seeded.set(this, key);
    // Another update, in case something was computed before the value was there.
    queueMicrotask(() => host.requestUpdate());
  } else if (!seeded.has(this) || seeded.get(this) !== key) {
    seeded.delete(this);
    hostUpdate.call(this);
  }
};

const reload = Object.getOwnPropertyDescriptor(load, 'reload')!.value as () => void;
load.reload = function (this: LoadController<unknown>) {
  seeded.delete(this);
  reload.call(this);
};

/** True where a script has given shoes by now: they take precedence over those that were drawn. */
const hasShoes = ({ list, products }: Partial<ProductRecommendElement>): boolean => !!(list ?? products);

const takeOver = Object.getOwnPropertyDescriptor(InsoleElement.prototype, 'takeOver')!.value as () => void;
InsoleElement.prototype.takeOver = function () {
  if (!this.stale.length || !getServed(this) || !hydrateStale(this)) takeOver.call(this);
};

/**
 * Hydrates the server's drawing if it reads the same as what the element has just drawn beside it, which is then removed.
 * The comparison is ours: Lit's `hydrate` compares neither text nor attributes.
 */
function hydrateStale(element: InsoleElement): boolean {
  const { stale } = element;
  const root = element.shadowRoot as ShadowRoot & { _$litPart$?: unknown };
  const drawn = [...root.childNodes].slice(stale.length);
  if (describe(stale) !== describe(drawn)) return false;
  const part = root._$litPart$;
  if (!stale.some((node) => node instanceof Comment)) return false;
  for (const node of drawn) node.remove();
  delete root._$litPart$;
  try {
    hydrate(element['render'](), root, element.renderOptions);
  } catch {
    root._$litPart$ = part;
    root.append(...drawn);
    return false;
  }
  // The snippet's styles and data can go: the element has adopted its own style sheets.
  for (const node of stale.splice(0)) if (isAside(node)) node.remove();
  return true;
}

const isAside = (node: Node): boolean => /^(style|script|link)$/i.test(node.nodeName);

/** Attributes that may differ: a reader may have opened a fold, and two drawings of one radio group need different names. */
const FREE = ['open', 'name'];

/** Elements, attributes and text of some nodes as a string, to compare drawings. */
function describe(nodes: Node[]): string {
  return nodes
    .map((node) => {
      if (node instanceof Text) return node.data;
      if (!(node instanceof Element) || isAside(node)) return '';
      const attributes = [...node.attributes]
        .filter(({ name }) => !FREE.includes(name))
        .map((attribute) => describeAttribute(node, attribute));
      return `<${[node.localName, ...attributes.sort()].join(' ')}>${describe([...node.childNodes])}`;
    })
    .join('');
}

/** Addresses are compared as absolute ones. */
const describeAttribute = (element: Element, { name, value }: Attr): string =>
  `${name}=${(name === 'href' && (element as HTMLAnchorElement).href) || value}`;

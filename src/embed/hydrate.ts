import { hydrate } from '@lit-labs/ssr-client';
import { LoadController } from '../controllers/load.js';
import { InsoleElement } from '../elements/insole-element.js';
import type { ProductRecommendElement } from '../elements/product-recommend/product-recommend.js';
import { VERSION } from '../version.js';

/**
 * Makes what a server drew live, with the values it was drawn with, so that nothing is fetched again.
 * The loader brings it, before any element, to pages that hold a server's drawing; where it is
 * missing, or anything differs, the element is drawn anew in place of that.
 */

/** What `insole/ssr` puts beside a drawing. */
interface ServedData {
  version: string;
  /** The tag's attributes, by which a change made after the drawing shows. */
  attributes: Record<string, string>;
  /** What was loaded for it, in the order of the element's controllers. */
  values: unknown[];
}

const served = new WeakMap<Element, ServedData | undefined>();

/** What travelled with an element, if this version drew it with its present attributes. */
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
 * An element that is registered while the page is being read has a shadow root of its own before the parser reaches
 * the one that a server drew, which the parser then leaves out: it is registered when all is read.
 */
const define = Object.getOwnPropertyDescriptor(InsoleElement, 'define')!.value as typeof InsoleElement.define;
InsoleElement.define = function (this: typeof InsoleElement, ...given) {
  const register = (): void => define.apply(this, given);
  if (document.readyState === 'loading')
    document.addEventListener('DOMContentLoaded', register, { once: true });
  else register();
};

/** For controllers that were given their value: the key of the job that it stands for. */
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
    // What is derived from it is derived before this.
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

/** True where a script has given shoes by now: they come before those that were drawn. */
const hasShoes = ({ list, products }: Partial<ProductRecommendElement>): boolean => !!(list ?? products);

const takeOver = Object.getOwnPropertyDescriptor(InsoleElement.prototype, 'takeOver')!.value as () => void;
InsoleElement.prototype.takeOver = function () {
  if (!this.stale.length || !getServed(this) || !hydrateStale(this)) takeOver.call(this);
};

/**
 * Makes what the server drew live, where it is what the element has just drawn beside it, which then
 * goes. Lit itself compares neither words nor attributes.
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
  // The element's own sheets are in force by now.
  for (const node of stale.splice(0)) if (isAside(node)) node.remove();
  return true;
}

const isAside = (node: Node): boolean => /^(style|script|link)$/i.test(node.nodeName);

/** What may differ: folds are open or closed, and radio buttons side by side have another name, or one unsets the other. */
const FREE = ['open', 'name'];

/** The elements, attributes and words of some nodes, in order. */
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

/** An address is the same with the page's origin and without. */
const describeAttribute = (element: Element, { name, value }: Attr): string =>
  `${name}=${(name === 'href' && (element as HTMLAnchorElement).href) || value}`;

import { waitUntil } from '@open-wc/testing';
import { html, type LitElement, type TemplateResult } from 'lit';
import '../../src/elements/account-prompt/define.js';
import '../../src/elements/advice-article/define.js';
import '../../src/elements/advice-links/define.js';
import '../../src/elements/article-comments/define.js';
import '../../src/elements/insole-config/define.js';
import '../../src/elements/pain-guide/define.js';
import '../../src/elements/product-recommend/define.js';
import '../../src/elements/promo-banner/define.js';
import type { RankedProduct } from '../../src/model/recommendation.js';
import { comment, startThread, thread } from './comments.js';
import { CONTENT } from './scenario.js';
import { DATED, promise } from './shipping.js';
import { createList, createShoe } from './shoes.js';
import { stage } from './stage.js';

const PICTURE =
  "data:image/svg+xml,%3Csvg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 4 3'%3E%3Cpath d='M0 2h4'/%3E%3C/svg%3E";

const SHOES: RankedProduct[] = [
  createShoe('a', {
    name: 'A shoe with a name that is rather long, for it goes on and on until it is cut off',
    image: { src: PICTURE },
    compareAt: 120,
    rating: { value: 3.6, count: 1284 },
    notCounted: ['rocker-sole'],
  }),
  createShoe('b', { image: { src: PICTURE }, inStock: false }),
  createShoe('c'),
];

const shoes = (layout: string): TemplateResult =>
  html`<product-recommend
    condition="sore-foot"
    content=${CONTENT}
    layout=${layout}
    pin="b"
    affiliate="tag=x"
    .list=${createList(SHOES)}
    ><p slot="pitch">We love feet.</p></product-recommend
  >`;

const guide = (layout: string, grades: string): TemplateResult =>
  html`<pain-guide condition="sore-foot" content=${CONTENT} layout=${layout} grades=${grades}></pain-guide>`;

/** Where the articles are once the files for pages have been built. */
const BUILT_CONTENT = '/dist/cdn/content/';
const ARTICLE = 'feet-and-back';

/** Every element in the states that look different, by name. */
export async function listLooks(): Promise<Record<string, TemplateResult>> {
  const { url } = await startThread({
    comments: [comment(1), comment(2, { parent: '1' }), comment(3, { state: 'pending', author: 'Ann' })],
    asks: { name: 'required', email: 'optional' },
    total: 3,
  });
  const built = await fetch(`${BUILT_CONTENT}en/${ARTICLE}.json`, { method: 'HEAD' });
  return {
    'pain-guide, full': guide('full', 'inline'),
    'pain-guide, compact': guide('compact', 'details'),
    'pain-guide, accordion': guide('accordion', 'summary'),
    'product-recommend, grid': shoes('grid'),
    'product-recommend, carousel': shoes('carousel'),
    'product-recommend, list': shoes('list'),
    'promo-banner': html`<promo-banner
      dismissible
      cart-total="62"
      .promotions=${[
        { text: '180-day returns', icon: 'returns' },
        { freeOver: 100, currency: 'USD' },
        { text: 'Ask our fitters', icon: 'help', href: '/ask' },
      ]}
    ></promo-banner>`,
    'advice-links': html`<advice-links
      condition="sore-foot"
      content=${CONTENT}
      href-template="/advice/{id}"
    ></advice-links>`,
    'article-comments': thread(url),
    'shipping-promise': promise({ ...DATED, transit: '2-4', freeOver: '100', cart: 30 }),
    'account-prompt, links': html`<account-prompt platform="woocommerce"></account-prompt>`,
    'account-prompt, one way in': html`<account-prompt platform="shopify"></account-prompt>`,
    ...(built.ok && {
      'advice-article': html`<advice-article article=${ARTICLE} content=${BUILT_CONTENT}></advice-article>`,
    }),
  };
}

/** The element of ours in a container that a look is about, once all of it is there, with every fold open. */
export async function showLook(
  template: TemplateResult,
  dress?: (container: HTMLElement) => void,
): Promise<LitElement> {
  const container = stage(template);
  dress?.(container);
  const element = [...container.querySelectorAll('*')].find(
    (node) => node.shadowRoot && node.localName !== 'insole-config',
  ) as LitElement;
  await waitUntil(
    () =>
      element.shadowRoot!.querySelector('[part~=base]') &&
      !element.shadowRoot!.querySelector('.skeleton, .blank'),
    `${element.localName} is there`,
  );
  for (const fold of element.shadowRoot!.querySelectorAll('details')) fold.open = true;
  await waitUntil(
    () => [...element.shadowRoot!.querySelectorAll('.why')].every((why) => why.querySelector('ul')),
    'the reasons are there',
  );
  if (element.getAttribute('layout') === 'carousel')
    await waitUntil(() => element.shadowRoot!.querySelector('.pager'), 'the buttons are there');
  await element.updateComplete;
  return element;
}

/** What a reader can see of a shadow tree. */
export const listShown = (element: LitElement): HTMLElement[] =>
  [...element.shadowRoot!.querySelectorAll<HTMLElement>('*')].filter(
    (node) =>
      node.checkVisibility({ visibilityProperty: true, opacityProperty: true }) &&
      node.getBoundingClientRect().width > 1,
  );

/** True where an element has words of its own. */
export const hasWords = (node: Element): boolean =>
  [...node.childNodes].some((child) => child.nodeType === Node.TEXT_NODE && child.textContent!.trim());

/** A short name of a node, to tell which it is. */
export const nameNode = (node: Element): string =>
  `${node.localName}${node.className && typeof node.className === 'string' ? `.${node.className.trim().replace(/\s+/g, '.')}` : ''} "${node.textContent.trim().replace(/\s+/g, ' ').slice(0, 30)}"`;

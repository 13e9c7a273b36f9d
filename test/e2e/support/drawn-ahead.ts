import { makeCatalogue } from '../../../scripts/demo/catalogue.js';
import { toShopify } from '../../../scripts/demo/feeds/shopify.js';
import type { Tag } from '../../../src/elements/tags.js';
import type { RankedList } from '../../../src/model/recommendation.js';

/** What a server draws of each element: a table, so that no element is forgotten. */

/** Dates are those of the day on which they are read. */
export const NOW = Date.now();
/** What changes by the minute, and what shows nothing. */
export const LIVE = ['article-comments', 'insole-config'] as const;

const list: RankedList = {
  insole: 'ranked',
  version: 1,
  condition: 'back-pain',
  made: new Date(NOW).toISOString(),
  items: Array.from({ length: 14 }, (_, index) => ({
    id: `shoe-${index}`,
    name: `Walker ${index} <wide>`,
    brand: 'Harbour',
    url: `/shoes/${index}`,
    price: 90 + index,
    currency: 'USD',
    score: 5,
    inStock: true,
    reasons: [
      { feature: 'slip-resistant', weight: 2, grade: 'L*', sources: [], quote: 'A slip-resistant sole' },
    ],
    notCounted: [],
    missing: [],
  })),
};

export interface Drawn {
  attributes: Record<string, string>;
  properties?: Record<string, unknown>;
  /** What the server fetches of the shop, by path. The page has none of it: what was drawn is not fetched again. */
  files?: Record<string, string>;
  /** A selector for what is then shown. */
  shown: string;
  /** True for what shows one thing at a time where scripts run. */
  turns?: boolean;
}

export type DrawnTag = Exclude<Tag, (typeof LIVE)[number]>;

/** Every element that can be drawn ahead. */
export const ELEMENTS: Record<DrawnTag, Drawn> = {
  'pain-guide': { attributes: { condition: 'back-pain' }, shown: '[part~=care-card]' },
  'product-recommend': {
    attributes: { condition: 'back-pain' },
    properties: { list },
    shown: '[part~=card]',
  },
  'promo-banner': {
    attributes: { messages: '[{"text":"180-day returns"},{"freeOver":100}]', dismissible: '' },
    shown: '[part~=message]',
  },
  'advice-article': { attributes: { article: 'feet-and-back' }, shown: '[part~=figure] svg circle' },
  'promo-card': {
    attributes: { heading: 'Sitting all day?', points: 'Soft | Washable', price: '39', href: '/cushions' },
    shown: '[part~=link]',
  },
  'advice-links': { attributes: { condition: 'back-pain', 'href-template': '/{id}' }, shown: '[part~=link]' },
  'shipping-promise': {
    attributes: {
      days: '1-2',
      cutoff: '14:00',
      'time-zone': 'America/New_York',
      holidays: 'US 12-24',
      transit: '2-4',
      'free-over': '100',
    },
    shown: '[part~=arrives] time',
  },
  // A shop of another origin is told no way back, which a server would not know.
  'account-prompt': {
    attributes: { platform: 'shopify-classic', shop: 'https://shop.example' },
    shown: '[part~=sign-in]',
  },
};

/** The same with their content from elsewhere. */
export const FURTHER: Partial<Record<Tag, Drawn>> = {
  'product-recommend': {
    attributes: { condition: 'back-pain', src: '/feed.json', audience: 'women', 'heading-level': '3' },
    files: { '/feed.json': JSON.stringify(toShopify(makeCatalogue())) },
    shown: '[part~=card]',
  },
  'promo-banner': {
    attributes: { src: '/messages.json', rotate: '5' },
    files: { '/messages.json': '[{"text":"180-day returns"},{"text":"Free exchanges","href":"/exchanges"}]' },
    shown: '[part~=message]',
    turns: true,
  },
  'promo-card': {
    attributes: { product: '7301', src: '/feed.json', affiliate: 'tag=abc-21' },
    files: { '/feed.json': JSON.stringify(toShopify(makeCatalogue())) },
    shown: '[part~=name], [part~=link]',
  },
  'advice-links': {
    attributes: { conditions: 'knee-pain heel-pain', 'href-template': '/{id}', heading: 'Read on' },
    shown: '[part~=link]',
  },
  'shipping-promise': { attributes: { days: '2', 'free-over': '0' }, shown: '[part~=free]' },
};

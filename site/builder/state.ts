/** What the builder's reader has chosen. All of it stands in the page's address (`share.ts`). */
import { elementOf, type Attribute } from './elements.js';

export const WIDTHS = ['320', '640', '1024'] as const;
export const HOSTS = ['bare', 'bootstrap', 'wordpress'] as const;
export const SCHEMES = ['auto', 'light', 'dark'] as const;
export const CHANNELS = ['html', 'cms', 'iframe', 'react', 'vue', 'wordpress', 'shopify', 'static'] as const;

export type Channel = (typeof CHANNELS)[number];

export interface State {
  tag: string;
  /** As they are written on the tag; '' for one without a value. */
  attributes: Readonly<Record<string, string>>;
  /** Words by the slot that they stand in; '' for what shows until the element is ready. */
  words: Readonly<Record<string, string>>;
  /** Where the words of slot '' lead; '' for nowhere. */
  wordsHref: string;
  /** Name of a file of `themes/`; '' for none. */
  theme: string;
  /** Values by the names of tokens without their prefix (`tokens.ts`). */
  tokens: Readonly<Record<string, string>>;
  width: (typeof WIDTHS)[number];
  host: (typeof HOSTS)[number];
  scheme: (typeof SCHEMES)[number];
  channel: Channel;
}

/** What an element begins with, so that there is something to see. */
const STARTS: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  'pain-guide': { condition: 'back-pain' },
  'product-recommend': { condition: 'back-pain' },
  'promo-banner': {
    messages: '[{"text":"180-day returns","icon":"returns"},{"freeOver":100,"currency":"USD"}]',
  },
  'advice-links': { condition: 'back-pain', 'href-template': '/advice/{id}' },
  'advice-article': { article: 'feet-and-back' },
  'article-comments': { provider: 'json', endpoint: '/demo/comments' },
  'shipping-promise': {
    days: '1-2',
    transit: '2-4',
    cutoff: '14:00',
    'time-zone': 'America/New_York',
    holidays: 'US',
  },
  'account-prompt': { platform: 'woocommerce' },
};

export const START: State = {
  tag: 'pain-guide',
  attributes: STARTS['pain-guide']!,
  words: {},
  wordsHref: '',
  theme: '',
  tokens: {},
  width: '640',
  host: 'bare',
  scheme: 'auto',
  channel: 'html',
};

/** Attributes whose value another element takes up when the reader changes to it. */
const CARRIED = ['condition', 'locale', 'currency', 'heading-level', 'emergency-number'];

/** Changes to another element, which keeps what both have. */
export function changeElement(state: State, tag: string): State {
  const element = elementOf(tag);
  const kept = Object.entries(state.attributes).filter(
    ([name]) => CARRIED.includes(name) && element.attributes.some((attribute) => attribute.name === name),
  );
  return {
    ...state,
    tag,
    attributes: { ...STARTS[tag], ...Object.fromEntries(kept) },
    words: Object.fromEntries(Object.entries(state.words).filter(([slot]) => element.slots.includes(slot))),
  };
}

/** Sets an attribute; without a value, or with the default, it is left off the tag. */
export function setAttribute(state: State, { name, default: fallback }: Attribute, value?: string): State {
  const attributes = { ...state.attributes };
  if (value === undefined || value === fallback) delete attributes[name];
  else attributes[name] = value;
  return { ...state, attributes };
}

/** The attributes as they are written: in the manifest's order, with the empty ones left out. */
export function listAttributes({ tag, attributes }: State): [name: string, value: string][] {
  return elementOf(tag).attributes.flatMap(({ name, control }): [string, string][] => {
    const value = attributes[name];
    return value === undefined || (value === '' && control.kind !== 'switch') ? [] : [[name, value]];
  });
}

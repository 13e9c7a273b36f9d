import schema from '../../../integrations/shopify/locales/en.default.schema.json' with { type: 'json' };
import { elementOf } from '../elements.js';
import { listAttributes, type State } from '../state.js';
import type { Writer } from './code.js';
import { escapeTemplate } from './escape.js';
import { writeAttribute, writeElement, writeHead, writeStyle, writeWords } from './markup.js';

/** What Liquid knows, where the author has not said it: as the blocks of the theme extension have it. */
const KNOWN: Readonly<Record<string, string>> = {
  locale: 'locale="{{ request.locale.iso_code }}"',
  currency: 'currency="{{ cart.currency.iso_code }}"',
  'cart-total': 'cart-total="{{ cart.total_price | divided_by: 100.0 }}"',
  shop: `shop="{{ request.origin }}{% if routes.root_url != '/' %}{{ routes.root_url }}{% endif %}"`,
  'customer-name': '{% if customer %}customer-name="{{ customer.first_name | escape }}"{% endif %}',
};

/** The block of the theme extension that shows an element. */
const BLOCKS: Readonly<Record<string, keyof typeof schema.blocks>> = {
  'pain-guide': 'pain_guide',
  'product-recommend': 'shoes',
  'promo-banner': 'promises',
  'advice-links': 'advice_links',
  'advice-article': 'article',
  'shipping-promise': 'shipping',
  'account-prompt': 'account',
  'article-comments': 'comments',
};

/** The shop's own feed, which Shopify gives to its own pages. */
const FEED = '/products.json?limit=250';

/** A "Custom Liquid" section of a theme. */
export const writeShopify: Writer = ({ state: given, files }) => {
  const { tag } = given;
  const block = BLOCKS[tag];
  const inTheme = block
    ? [`The theme extension has it as the block “${schema.blocks[block].name}”, without code.`]
    : [];
  if (tag === 'article-comments')
    return {
      blocks: [],
      notes: ['The theme writes the comments and the form, with Shopify’s own protection.', ...inTheme],
    };
  const state = settle(given);
  const names = elementOf(tag).attributes.map(({ name }) => name);
  const attributes = [
    ...listAttributes(state).map(([name, value]) => writeAttribute(name, value, escapeTemplate)),
    ...Object.keys(KNOWN).flatMap((name) =>
      name in state.attributes || !names.includes(name) ? [] : KNOWN[name]!,
    ),
  ];
  const element = writeElement(tag, attributes, writeWords(state, escapeTemplate));
  return {
    blocks: [
      {
        title: 'A “Custom Liquid” section',
        code: [...writeHead(state, files), ...writeStyle(state), element].join('\n'),
      },
    ],
    notes: [
      ...inTheme,
      ...(state.attributes['src'] === FEED
        ? ['On the shop’s own pages the feed /products.json can be read; it gives 250 products at most.']
        : []),
    ],
  };
};

/** Shopify's own feed and accounts, where the author named none of the kind. */
function settle(state: State): State {
  const { tag, attributes } = state;
  const { src, product, platform } = attributes;
  const own: Record<string, string> = {};
  if (!src && (tag === 'product-recommend' || (tag === 'promo-card' && product))) own['src'] = FEED;
  if (tag === 'account-prompt' && !platform?.startsWith('shopify')) own['platform'] = 'shopify';
  return { ...state, attributes: { ...attributes, ...own } };
}

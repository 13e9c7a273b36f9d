import { listAttributes, type State } from '../state.js';
import type { Writer } from './code.js';
import { escapeTemplate } from './escape.js';
import { writeAttribute, writeElement, writeHead, writeStyle, writeWords } from './markup.js';

/** What Liquid knows, where the author has not said it. */
const KNOWN: Readonly<Record<string, string>> = {
  locale: '{{ request.locale.iso_code }}',
  currency: '{{ cart.currency.iso_code }}',
};

/** The shop's own feed, which Shopify gives to its own pages. */
const FEED = '/products.json?limit=250';

/** A "Custom Liquid" section of a theme. */
export const writeShopify: Writer = ({ state: given, files }) => {
  const isList = given.tag === 'product-recommend';
  const state: State =
    isList && !given.attributes['src'] ? { ...given, attributes: { ...given.attributes, src: FEED } } : given;
  const attributes = listAttributes(state).map(([name, value]) =>
    writeAttribute(name, value, escapeTemplate),
  );
  const known = Object.entries(KNOWN)
    .filter(([name]) => !(name in state.attributes) && (name === 'locale' || isList))
    .map(([name, liquid]) => `${name}="${liquid}"`);
  const element = writeElement(state.tag, [...attributes, ...known], writeWords(state, escapeTemplate));
  return {
    blocks: [
      {
        title: 'A “Custom Liquid” section',
        code: [...writeHead(state, files), ...writeStyle(state), element].join('\n'),
      },
    ],
    notes: isList
      ? ['On the shop’s own pages the feed /products.json can be read; it gives 250 products at most.']
      : [],
  };
};

import { escape } from './escape.js';
import { each, type Source } from './sources.js';

const url = (payload: string, id: number): string => (id % 2 ? payload : `https://shop.example/${id}`);
/** In a table a line is a record, and a tab ends a field. */
const flat = (payload: string): string => payload.replace(/[\t\n\r\f]/g, ' ');

const feedOf = (feed: string, type = 'application/json'): Source => ({
  html: '<product-recommend needs="cushioning:1" content="/cdn/content/" src="/feed" limit="5000"></product-recommend>',
  files: { '/feed': { body: feed, type } },
  // Some payloads leave no name behind, and some are no shoe any more.
  shown: ['product-recommend >>> .card', 500],
});

const GOOGLE_FIELDS = [
  'id',
  'title',
  'description',
  'link',
  'image_link',
  'price',
  'availability',
  'brand',
  'product_type',
  'color',
] as const;
const googleRow = (payload: string, id: number): Record<(typeof GOOGLE_FIELDS)[number], string> => ({
  id: `g${id}`,
  title: `Shoe ${id} ${payload}`,
  description: payload,
  link: url(payload, id),
  image_link: payload,
  price: id % 3 ? `${id}.00 EUR` : payload,
  availability: id % 5 ? 'in stock' : payload,
  brand: payload,
  product_type: 'Shoes > Trainers',
  color: payload,
});

/** Each kind of feed. */
export const FEEDS: Record<string, Source> = {
  Shopify: feedOf(
    JSON.stringify({
      products: each((text, id) => ({
        id: id + 1,
        title: `Shoe ${id} ${text}`,
        handle: id % 2 ? text : `shoe-${id}`,
        body_html: text,
        vendor: text,
        product_type: 'Shoes',
        tags: [text],
        variants: [
          {
            id: id + 1,
            title: text,
            option1: text,
            price: id % 3 ? '10.00' : text,
            compare_at_price: text,
            available: true,
          },
        ],
        images: [{ src: text, alt: text }],
        options: [{ name: text, values: [text] }],
      })),
    }),
  ),
  WooCommerce: feedOf(
    JSON.stringify(
      each((text, id) => ({
        id: id + 1,
        name: `Shoe ${id} ${text}`,
        permalink: url(text, id),
        short_description: text,
        description: text,
        prices: {
          currency_code: id % 2 ? text : 'EUR',
          currency_minor_unit: 2,
          price: id % 3 ? '1000' : text,
          regular_price: text,
        },
        images: [{ src: text, alt: text }],
        categories: [{ name: 'Shoes' }],
        tags: [{ name: text }],
        attributes: [{ name: text, terms: [{ name: text }] }],
      })),
    ),
  ),
  'Google XML, escaped': feedOf(
    googleXml((text) => escape(text)),
    'application/xml',
  ),
  'Google XML, CDATA': feedOf(
    googleXml((text) => `<![CDATA[${text.replaceAll(']]>', '')}]]>`),
    'application/xml',
  ),
  'a Google table': feedOf(
    [
      GOOGLE_FIELDS.join('\t'),
      ...each((text, id) =>
        Object.values(googleRow(flat(text), id))
          .map((value) => value.replaceAll('"', "'"))
          .join('\t'),
      ),
    ].join('\n'),
    'text/tab-separated-values',
  ),
  'an affiliate table': feedOf(
    [
      'aw_product_id,product_name,description,aw_deep_link,merchant_image_url,search_price,in_stock,brand_name,merchant_category',
      ...each((text, id) =>
        [
          `a${id}`,
          `Shoe ${id} ${flat(text)}`,
          flat(text),
          url(flat(text), id),
          flat(text),
          id % 3 ? '49.95' : flat(text),
          '1',
          flat(text),
          'Shoes|Trainers',
        ]
          .map((value) => `"${value.replaceAll('"', '""')}"`)
          .join(),
      ),
    ].join('\n'),
    'text/csv',
  ),
  'JSON lines': feedOf(each((text, id) => JSON.stringify(googleRow(text, id))).join('\n')),
  'a schema.org page': feedOf(
    `<!doctype html><html><head>${each((text, id) => `<script type="application/ld+json">${JSON.stringify({ '@context': 'https://schema.org', '@type': 'Product', sku: `s${id}`, category: 'Shoes', name: `Shoe ${id} ${text}`, description: text, brand: { name: text }, url: url(text, id), image: [text], offers: { price: id % 3 ? '9.00' : text, priceCurrency: id % 2 ? text : 'EUR', availability: text } }).replaceAll('<', '\\u003c')}</script>`).join('\n')}</head><body></body></html>`,
    'text/html',
  ),
  'Insole JSON': feedOf(
    JSON.stringify({
      insole: 'products',
      version: 1,
      currency: 'EUR',
      products: each((text, id) => ({
        id: `i${id}`,
        name: `Shoe ${id} ${text}`,
        url: url(text, id),
        images: [text, { src: text, alt: text }],
        brand: text,
        description: text,
        price: id % 3 ? 10 : text,
        currency: id % 2 ? text : 'EUR',
        categories: ['Shoes'],
        category: 'Shoes',
        type: 'Shoes',
      })),
    }),
  ),
};

function googleXml(write: (text: string) => string): string {
  const item = (row: Record<string, string>): string =>
    `<item>${Object.entries(row)
      .map(([name, value]) => `<g:${name}>${write(value)}</g:${name}>`)
      .join('')}</item>`;
  // XML has no control characters.
  const clean = (text: string): string => text.replace(/[^\P{Cc}\t\n\r]/gu, '');
  return `<?xml version="1.0"?><rss xmlns:g="http://base.google.com/ns/1.0"><channel>${each((text, id) => item(googleRow(clean(text), id))).join('\n')}</channel></rss>`;
}

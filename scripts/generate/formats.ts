import type { FeedRow } from './rows.js';

/** How a format writes a feed. */
export interface FeedWriter {
  head: string;
  row: (row: FeedRow, place: number) => string;
  tail: string;
}

const escape = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');

const money = (amount: number): string => `${amount.toFixed(2)} EUR`;

/** A row's fields by the names of Google Merchant; empty ones are left out of XML. */
const fields = (row: FeedRow): [name: string, value: string][] => [
  ['id', row.id],
  ['title', row.title],
  ['description', row.description],
  ['link', row.link],
  ['image_link', row.image],
  ['availability', row.inStock ? 'in_stock' : 'out_of_stock'],
  ['price', money(row.price)],
  ['sale_price', row.salePrice ? money(row.salePrice) : ''],
  ['brand', row.brand],
  ['item_group_id', row.group],
  ['product_type', row.category],
  ['gender', row.gender],
  ['color', row.color],
  ['size', row.size],
];

/** HTML comes escaped or as CDATA, from one shop to the next. */
const xmlField = ([name, value]: [string, string], isCdata: boolean): string =>
  value &&
  `<g:${name}>${isCdata && name === 'description' ? `<![CDATA[${value}]]>` : escape(value)}</g:${name}>\n`;

export const FORMATS: Record<string, FeedWriter> = {
  xml: {
    head: '<?xml version="1.0" encoding="UTF-8"?>\n<rss version="2.0" xmlns:g="http://base.google.com/ns/1.0"><channel><title>Shop</title>\n',
    row: (row, place) =>
      `<item>\n${fields(row)
        .map((field) => xmlField(field, row.isHtml && place % 2 === 0))
        .join('')}</item>\n`,
    tail: '</channel></rss>\n',
  },
  tsv: {
    head: `${fields({ price: 0 } as FeedRow)
      .map(([name]) => name)
      .join('\t')}\n`,
    row: (row) =>
      `${fields(row)
        .map(([, value]) => value)
        .join('\t')}\n`,
    tail: '',
  },
  shopify: { head: '{"products":[', row: writeShopify, tail: ']}' },
};

const SIZES = ['36', '37', '38', '39', '40', '41', '42', '43'];
const PICTURES = [1, 2, 3, 4];

/** A product for each row, with all its sizes: Shopify keeps variants together. */
function writeShopify(row: FeedRow, place: number): string {
  const id = 7_000_000_000_000 + place * 100;
  const dates = { created_at: '2026-01-01T00:00:00Z', updated_at: '2026-10-01T00:00:00Z' };
  const product = {
    id,
    title: row.title,
    handle: row.id,
    body_html: row.isHtml ? row.description : `<p>${row.description}</p>`,
    published_at: '2026-01-01T00:00:00Z',
    ...dates,
    vendor: row.brand,
    product_type: row.category,
    tags: [row.gender, row.brand],
    variants: SIZES.map((size, index) => ({
      id: id + index,
      title: `${size} / ${row.color}`,
      option1: size,
      option2: row.color,
      option3: null,
      sku: `${row.id}-${size}`,
      requires_shipping: true,
      taxable: true,
      featured_image: null,
      available: row.inStock && index % 3 !== 0,
      price: (row.salePrice ?? row.price).toFixed(2),
      grams: 600,
      compare_at_price: row.salePrice ? row.price.toFixed(2) : null,
      position: index + 1,
      product_id: id,
      ...dates,
    })),
    images: PICTURES.map((position) => ({
      id: id + 10 + position,
      ...dates,
      position,
      product_id: id,
      variant_ids: [],
      src: row.image.replace('.jpg', `-${position}.jpg?v=1700000000`),
      width: 1600,
      height: 1200,
    })),
    options: [
      { name: 'Size', position: 1, values: SIZES },
      { name: 'Color', position: 2, values: [row.color] },
    ],
  };
  return `${place ? ',\n' : ''}${JSON.stringify(product)}`;
}

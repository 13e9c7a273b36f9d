import type { Variant } from '../model/product.js';
import type { FeedItem } from './catalog.js';
import { FieldNames } from './field-names.js';
import { above, compact, optionKind } from './fields.js';
import { rowKey } from './google.js';
import { readPrice } from './price.js';
import { RowError, type MapContext } from './reader.js';
import { Row } from './row.js';
import { readSale } from './sale.js';
import { readStock } from './stock.js';
import { cleanText } from './text.js';
import { buildWooProduct } from './woocommerce.js';

/** Maps the rows of a table: a variable product comes before its variations. */
export function createWooMapper(): (row: Row, context: MapContext) => FeedItem {
  /** Products that are left out, as their variations name them. */
  const left = new Set<string>();
  let folder = '';
  return (row, context) => {
    const id = read(row, 'id');
    const sku = read(row, 'sku');
    const parent = read(row, 'parent');
    const names = [sku, `id:${id}`];
    const reason = left.has(parent)
      ? 'The product that it belongs to is left out.'
      : (read(row, 'published') || '1') !== '1'
        ? 'It is not published.'
        : read(row, 'visibility_in_catalog') === 'hidden' && 'It is hidden in the shop.';
    if (reason) {
      for (const name of names) if (name) left.add(name);
      throw new RowError(reason);
    }
    const attributes = readAttributes(row);
    const images = splitList(read(row, 'images'));
    folder ||= findFolder(images, context.baseUrl);
    const list = (name: string) => splitList(read(row, name)).map((entry) => ({ name: entry }));
    const product = buildWooProduct(
      {
        id: id || sku,
        name: read(row, 'name'),
        brands: list('brands'),
        permalink: readAddress(row, parent || `id:${id}`, folder),
        images: images.map((src) => ({ src })),
        short_description: readLines(row, 'short_description'),
        description: readLines(row, 'description'),
        categories: list('categories'),
        tags: list('tags'),
        attributes,
      },
      readVariants(row, id || sku, attributes, context),
      context,
    );
    return { product, key: rowKey(row, parent || sku || `id:${id}`) };
  };
}

interface Attribute {
  name: string;
  options: string[];
}

/** A cell; what would be a formula to a spreadsheet stands behind a mark. */
const read = (row: Row, name: string): string => row.get(name).replace(/^'(?=[-=+@])/, '');

/** Line breaks are written as "\n". */
const readLines = (row: Row, name: string): string => read(row, name).replaceAll('\\n', '\n');

/** Commas between; those in an entry stand behind a backslash. */
const splitList = (value: string): string[] =>
  value
    .split(/(?<!\\),/)
    .map((entry) => entry.replaceAll('\\,', ',').trim())
    .filter(Boolean);

/** The export has no pages; WordPress leads on to a product's from the short address of its id. */
const readAddress = (row: Row, name: string, folder: string): string | undefined =>
  read(row, 'external_url') || (/^id:\d+$/.test(name) ? `${folder}/?p=${name.slice(3)}` : undefined);

/** Where on its site WordPress is, as the feed's address tells, or that of a picture there: "/shop"; empty for the top. */
function findFolder(images: readonly string[], base = ''): string {
  const [site = ''] = /^\/\/[^/]+/.exec(withoutScheme(base)) ?? [];
  for (const address of [base, ...images]) {
    const [home = '', uploads] = withoutScheme(address).split('/wp-content/');
    if (uploads && site && `${home}/`.startsWith(`${site}/`)) return home.slice(site.length);
  }
  return '';
}

const withoutScheme = (address: string): string => address.replace(/^https?:/i, '');

function readAttributes(row: Row): Attribute[] {
  const attributes: Attribute[] = [];
  for (let number = 1; ; number++) {
    const name = read(row, `attribute_${number}_name`);
    if (!name) return attributes;
    const options = splitList(read(row, `attribute_${number}_value(s)`));
    if (options.length) attributes.push({ name, options });
  }
}

/** None for a variable product: its variations have rows of their own. */
function readVariants(row: Row, id: string, attributes: Attribute[], context: MapContext): Variant[] {
  const full = readPrice(read(row, 'regular_price'), context);
  const sale = readSale(toSale(row), full, 'sale_price', context);
  const price = sale ?? full;
  const type = read(row, 'type');
  if (/^variable/.test(type) || (!type && !price)) return [];
  const sizes = attributes.find(({ name }) => optionKind(name) === 'size')?.options ?? [];
  return [
    compact<Variant>({
      id,
      size: sizes.length === 1 ? cleanText(sizes[0]!) : undefined,
      price: price?.amount,
      compareAt: sale && above(full?.amount, sale.amount),
      currency: price?.currency,
      inStock: readStock(read(row, 'in_stock?')),
    }),
  ];
}

const SALE = new FieldNames(['sale_price', 'sale_price_effective_date']);

/** The sale as Google's tables have it, with its days in one field. */
function toSale(row: Row): Row {
  const starts = toInstant(read(row, 'date_sale_price_starts'));
  const ends = toInstant(read(row, 'date_sale_price_ends'));
  const dates = starts || ends ? `${starts || '1970-01-01'}/${ends || '9999-12-31'}` : '';
  return new Row(SALE, [read(row, 'sale_price'), dates]);
}

/** "2026-11-01 0:00:00" */
const toInstant = (text: string): string => text.replace(/ (\d):/, ' 0$1:').replace(/ (.+)/, 'T$1Z');

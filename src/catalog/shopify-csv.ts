import type { FeedItem } from './catalog.js';
import { optionKind } from './fields.js';
import { parsePrice, readPrice } from './price.js';
import { RowError, type Json, type MapContext } from './reader.js';
import type { Row } from './row.js';
import { mapShopify } from './shopify.js';
import { readStock } from './stock.js';
import { cleanText } from './text.js';

/** How many options a variant has at most. */
const OPTIONS = [1, 2, 3];

const TRACKER = 'inventory_tracker';

/** "Shoe features (product.metafields.shopify.shoe-features)", which Shopify's own categories ask for; "Google Shopping / Gender". */
const ATTRIBUTE = /^(.+?)_*\(product\.metafields\.shopify\.|^google_shopping_\/_(gender|age_group)$/;

/** "FALSE", and what spreadsheets in other languages make of it: "FALSCH", "FAUX", "FALSO". */
const FALSE = /^(?:fa|onwaar)/i;

/** What of a product stands in its first row only. */
interface Head {
  handle: string;
  title: string;
  /** Names of its options. */
  options: string[];
  isHidden: boolean;
}

/**
 * Maps the rows of a table. The first of a product has its words; each that follows with its handle, or with none, has one
 * more variant, one more picture, or both.
 *
 * @param names of its columns, as `readShopifyNames` gives them
 */
export function createShopifyMapper(names: readonly string[]): (row: Row, context: MapContext) => FeedItem {
  const attributes = names.flatMap((column) => {
    const [, field, fact] = ATTRIBUTE.exec(column) ?? [];
    const name = (field ?? fact ?? '').replaceAll('_', ' ');
    return name && !optionKind(name) ? { column, name } : [];
  });
  const isTracking = names.includes(TRACKER);
  let head: Head | undefined;
  return (row, context) => {
    const title = cleanText(row.get('title'));
    const handle = cleanText(row.get('id')) || (title ? '' : (head?.handle ?? ''));
    const isFirst = head?.handle !== handle || !handle;
    if (isFirst) {
      head = undefined;
      if (!title) throw new RowError('It has no title, and does not follow a row of its product.');
      head = readHead(row, handle, title);
    }
    if (head!.isHidden)
      throw new RowError(isFirst ? 'It is not published.' : 'The product that it belongs to is left out.');
    const words = isFirst ? readWords(row) : {};
    const { product } = mapShopify({ ...words, ...readRow(row, head!, isTracking, context) }, context);
    if (isFirst) {
      product.words.categories.push(...readTexts(row, 'product_category standard_product_type'));
      for (const { column, name } of attributes)
        for (const value of readTexts(row, column)) product.words.attributes.push({ name, value });
    }
    return { product, key: handle };
  };
}

const readTexts = (row: Row, names: string): string[] => [cleanText(row.get(names))].filter(Boolean);

const readHead = (row: Row, handle: string, title: string): Head => ({
  handle,
  title,
  options: OPTIONS.map((number) => row.get(`option${number}_name`)),
  isHidden:
    !/^(?:active)?$/i.test(row.get('status')) || FALSE.test(row.get('published published_on_online_store')),
});

const readWords = (row: Row): Json => ({
  body_html: row.get('description body_(html) body_html'),
  vendor: row.get('vendor'),
  product_type: row.get('type custom_product_type'),
  tags: row.get('tags'),
});

/** What a row has of its product, as `products.json` has it. */
function readRow(row: Row, { handle, title, options }: Head, isTracking: boolean, context: MapContext): Json {
  const values = OPTIONS.map((number) => row.get(`option${number}_value`));
  const [option1, option2, option3] = values;
  const price = readPrice(row.get('price'), context);
  const variant = {
    // A mark before it keeps spreadsheets from taking it for a number.
    id: row.get('sku').replace(/^'/, '') || handle,
    title: values.filter(Boolean).join(' / '),
    option1,
    option2,
    option3,
    price: price?.amount,
    compare_at_price: parsePrice(row.get('compare_at_price'), price?.currency)?.amount,
    available: readAvailable(row, isTracking),
  };
  return {
    handle,
    title,
    options: options.map((name, place) => ({ name, values: values.slice(place, place + 1) })),
    // A variant's own picture is one of the product's, which have rows in their order; alone it is better than none.
    images: [{ src: row.get('image_src product_image_url image image_url'), alt: row.get('image_alt_text') }],
    variants: row.get('price') || values.some(Boolean) ? [variant] : [],
  };
}

/** Whether it can be ordered; undefined where the file does not say, as that of a shop with several locations. */
function readAvailable(row: Row, isTracking: boolean): boolean | undefined {
  if (isTracking && !row.get(TRACKER)) return true;
  if (/^(?:continue|true)$/i.test(row.get('inventory_policy continue_selling_when_out_of_stock')))
    return true;
  // What was sold beyond the stock is below 0.
  return readStock(row.get('inventory_qty inventory_quantity').replace(/^-.*/, '0'));
}

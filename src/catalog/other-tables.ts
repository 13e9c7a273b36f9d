import type { FeedFormat, FeedItem } from './catalog.js';
import { isRakutenFrame, readRakutenNames } from './rakuten.js';
import type { FeedSink, MapContext } from './reader.js';
import type { Row } from './row.js';
import { refuseTable } from './refuse.js';
import { readShopifyNames } from './shopify-names.js';
import { translateNames } from './translated-names.js';
import { readWooNames } from './woocommerce-names.js';

/** What is known of a table by its first line. */
export interface Table {
  delimiter: string;
  /** Of its columns. */
  names: readonly string[];
  /** How many of these some feed has. */
  known: number;
}

/** With fewer it is any text. */
const MIN_KNOWN = 2;

/** What else is to be known of a table whose names are not those of Google or an affiliate network. */
export interface OtherTable extends Omit<Table, 'known'> {
  /** Whether a line is no row of products; given where there is no header. */
  isFrame?: (cells: string[]) => boolean;
  /** Of another format than its first line tells. */
  format?: FeedFormat;
  map?: (row: Row, context: MapContext) => FeedItem;
  /** Puts something before the sink. */
  wrap?: (sink: FeedSink) => FeedSink;
}

/**
 * Finds out what a table is in which names are missing that others have: one without a header, the export of WooCommerce or
 * Shopify, or Google's names in another language.
 *
 * @param table as it was understood
 * @throws {FeedError} `unrecognised`
 */
export async function readOtherTable(head: string, table: Table): Promise<OtherTable> {
  const headerless = readRakutenNames(head);
  if (headerless) {
    const { mapAffiliate } = await import('./affiliate.js');
    return {
      delimiter: '|',
      names: headerless,
      isFrame: isRakutenFrame,
      format: 'affiliate',
      map: mapAffiliate,
    };
  }
  const woo = readWooNames(table.names);
  if (woo) {
    const { createWooMapper } = await import('./woocommerce-csv.js');
    return { ...table, names: woo, format: 'woocommerce-csv', map: createWooMapper() };
  }
  const shopify = readShopifyNames(table.names);
  if (shopify) {
    const { createShopifyMapper } = await import('./shopify-csv.js');
    const { holdRows } = await import('./hold-rows.js');
    return {
      ...table,
      names: shopify,
      format: 'shopify-csv',
      map: createShopifyMapper(shopify),
      wrap: holdRows,
    };
  }
  const names = translateNames(table.names);
  if (names || table.known >= MIN_KNOWN) return { ...table, names: names ?? table.names };
  throw refuseTable(head);
}

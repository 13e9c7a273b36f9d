import type { FeedFormat, FeedItem } from './catalog.js';
import { isRakutenFrame, readRakutenNames } from './rakuten.js';
import type { MapContext } from './reader.js';
import type { Row } from './row.js';
import { refuseShopifyExport, refuseTable } from './refuse.js';
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

/** Columns of Shopify's export of products, whose rows have neither ids nor addresses. */
const SHOPIFY_EXPORT = ['handle', 'variant_price'];

/** What else is to be known of a table whose names are not those of Google or an affiliate network. */
export interface OtherTable extends Omit<Table, 'known'> {
  /** Whether a line is no row of products; given where there is no header. */
  isFrame?: (cells: string[]) => boolean;
  /** Of another format than its first line tells. */
  format?: FeedFormat;
  map?: (row: Row, context: MapContext) => FeedItem;
}

/**
 * Finds out what a table is in which names are missing that others have: one without a header, WooCommerce's export, or
 * Google's names in another language.
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
  if (SHOPIFY_EXPORT.every((name) => table.names.includes(name))) throw refuseShopifyExport();
  const names = translateNames(table.names);
  if (names || table.known >= MIN_KNOWN) return { ...table, names: names ?? table.names };
  throw refuseTable();
}

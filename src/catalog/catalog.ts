import type { Product } from '../model/product.js';

export type FeedFormat =
  | 'shopify'
  | 'shopify-graphql'
  | 'woocommerce'
  | 'woocommerce-rest'
  | 'woocommerce-csv'
  | 'google-xml'
  | 'google-table'
  | 'google-json'
  | 'affiliate'
  | 'json-ld'
  | 'insole';

/** Something in a feed that could not be used; the rest was. */
export interface FeedProblem {
  /** 1-based line in the decoded text; null where lines mean nothing. */
  line: number | null;
  /** The row's own id, as far as it could be read. */
  id: string | null;
  /** Insole's name for the field; null when the whole row or the feed is meant. */
  field: string | null;
  message: string;
}

/** What a feed does not say is null, never 0. */
export interface CatalogCounts {
  /** Items of the feed: rows, entries, objects. */
  rows: number | null;
  /** After grouping the rows of one product. */
  products: number;
  variants: number;
  /** Products with nothing in stock. */
  outOfStock: number | null;
  /** Distinct images, summed over products. */
  images: number;
  /** Rows that could not be used. */
  skipped: number;
}

export interface Catalog {
  format: FeedFormat;
  /** As it was read, whatever the feed declares: "utf-8", "windows-1252", "utf-16le". */
  encoding: string;
  products: Product[];
  counts: CatalogCounts;
  /** ISO 4217, in order of appearance. */
  currencies: string[] | null;
  /** Lowest and highest price of any variant, in major units. */
  price: { min: number; max: number } | null;
  /** The first {@link MAX_PROBLEMS}, those of whole rows before those of fields; `counts.skipped` counts the rows. */
  problems: FeedProblem[];
}

/** How many problems a catalog keeps. */
export const MAX_PROBLEMS = 1000;

/**
 * What is needed of a further row of a product: all but its words, for the first row's words stand for all; or
 * no more than its variant and for whom it is.
 */
export type RowUse = 'row' | 'offer';

export interface FeedOptions {
  /** ISO 4217, for prices that the feed gives without a currency. */
  currency?: string;
  /** Address of the feed or the shop; relative addresses are resolved against it. */
  baseUrl?: string;
  /** The answer's Content-Type, for its charset; the bytes outrank it. */
  contentType?: string;
  /** Aborts the reading; the promise then rejects with the signal's reason. */
  signal?: AbortSignal;
  /** Called between slices of work of about 8 ms, so that a page stays responsive. */
  yieldToMain?: () => Promise<void>;
  /** Milliseconds since the epoch: decides whether a sale price with dates holds; without a clock none does. */
  now?: () => number;
  /** Tells what is needed of a row whose product was met before, by the key of its rows; undefined for others. */
  knows?: (key: string) => RowUse | undefined;
  /** Called by `readFeed` for each row before it is grouped, with the 1-based line that it starts on. */
  onRow?: (item: FeedItem, line: number | null) => void;
  /** Resolves an HTML entity by name ("rarr") beyond the common ones. */
  decodeEntity?: (name: string) => string | undefined;
  /** In place of a `TextDecoder`, where something quicker is at hand: throws for bytes that are no UTF-8. */
  decodeUtf8?: (bytes: Uint8Array) => string;
  /** Leaves descriptions as the feed has them, markup and all: `htmlToText` is called by whoever reads them. */
  keepMarkup?: boolean;
}

/** One row of a feed, mapped. Rows with the same key are one product. */
export interface FeedItem {
  product: Product;
  /** Absent where the format keeps one product in one row. */
  key?: string;
}

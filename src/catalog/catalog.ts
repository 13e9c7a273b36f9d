import type { Product } from '../model/product.js';

/** The formats that are read; `docs/feeds.md` describes them. */
export type FeedFormat =
  | 'shopify'
  | 'shopify-graphql'
  | 'shopify-csv'
  | 'woocommerce'
  | 'woocommerce-rest'
  | 'woocommerce-csv'
  | 'google-xml'
  | 'google-table'
  | 'google-json'
  | 'affiliate'
  | 'json-ld'
  | 'insole';

/** Something in a feed that could not be used. Everything else was. */
export interface FeedProblem {
  /** 1-based line in the decoded text; null where lines mean nothing. */
  line: number | null;
  /** The row's own id, as far as it could be read. */
  id: string | null;
  /** Insole's name for the field; null when the whole row or the feed is meant. */
  field: string | null;
  /** What is wrong, in English. */
  message: string;
}

/** How much there is in a feed. What the feed does not say is null, never 0. */
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

/** A feed that was read. */
export interface Catalog {
  format: FeedFormat;
  /** The encoding in which it was read, whatever the feed declares: "utf-8", "windows-1252", "utf-16le". */
  encoding: string;
  products: Product[];
  counts: CatalogCounts;
  /** ISO 4217, in order of appearance; null where the feed names none. */
  currencies: string[] | null;
  /** Lowest and highest price of any variant, in major units; null where there is no price. */
  price: { min: number; max: number } | null;
  /** The first {@link MAX_PROBLEMS}, those of whole rows before those of fields; `counts.skipped` counts the rows. */
  problems: FeedProblem[];
}

/** How many problems a catalog keeps. */
export const MAX_PROBLEMS = 1000;

/**
 * How much is needed of a further row of a product that was met before. `row`: everything but its words, since the first
 * row's words count for all. `offer`: only its variant and its audience.
 */
export type RowUse = 'row' | 'offer';

/** How a feed is read. Everything is optional. */
export interface FeedOptions {
  /** ISO 4217, for prices that the feed gives without a currency. */
  currency?: string;
  /** Address of the feed or the shop; relative addresses are resolved against it. */
  baseUrl?: string;
  /** The response's Content-Type, for its charset; what the bytes show outranks it. */
  contentType?: string;
  /** Aborts the reading; the promise then rejects with the signal's reason. */
  signal?: AbortSignal;
  /** Called between slices of work of about 8 ms, so that a page stays responsive. */
  yieldToMain?: () => Promise<void>;
  /** Milliseconds since the epoch, to decide whether a sale with dates is on; without it no such sale is. */
  now?: () => number;
  /** By the key of a row: how much is needed of it where its product was met before; undefined for a new product. */
  knows?: (key: string) => RowUse | undefined;
  /** Called by `readFeed` for each row before it is grouped, with the 1-based line that it starts on. */
  onRow?: (item: FeedItem, line: number | null) => void;
  /** Resolves an HTML entity by name ("rarr") beyond the common ones. */
  decodeEntity?: (name: string) => string | undefined;
  /** Decodes UTF-8 in place of a `TextDecoder`, where something quicker is at hand; throws for bytes that are not UTF-8. */
  decodeUtf8?: (bytes: Uint8Array) => string;
  /** Leaves descriptions as the feed has them, markup included; whoever reads them must clean them. */
  keepMarkup?: boolean;
}

/** One row of a feed, mapped. Rows with the same key are one product. */
export interface FeedItem {
  product: Product;
  /** Absent where the format keeps one product in one row. */
  key?: string;
}

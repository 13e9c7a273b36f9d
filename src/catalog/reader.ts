import type { FeedFormat, FeedItem, FeedOptions } from './catalog.js';

/** Where a reader hands over what it reads. */
export interface FeedSink {
  format(format: FeedFormat): void;
  /** A row that was read, and the line that it starts on. */
  item(item: FeedItem, line: number | null): void;
  /** A row that cannot be used at all. */
  skip(line: number | null, id: string | null, message: string): void;
  /** A field that cannot be used, in a row that otherwise can; null where it is not one field. */
  note(line: number | null, id: string | null, field: string | null, message: string): void;
  /** All has been handed over; there where a sink holds something back. */
  end?(): void;
}

/** Reads one family of formats from text that arrives in slices. */
export interface FeedReader {
  /** Takes more text; a promise where code for the format must be loaded first. */
  write(text: string): void | Promise<void>;
  /** The text has ended. */
  end(): void | Promise<void>;
}

/** What a mapper from a shop's object or row to a product may need. */
export interface MapContext extends FeedOptions {
  /** Reports a field that cannot be used. */
  note(field: string, message: string): void;
}

/**
 * Maps one object of a feed.
 *
 * @throws {RowError} where it cannot be used at all
 */
export type MapItem = (item: Json, context: MapContext) => FeedItem | FeedItem[];

/** An object of JSON, of which nothing is known. */
export type Json = Record<string, unknown>;

/** A row that cannot be used, and why. */
export class RowError extends Error {}

/** Counts the line breaks between two places of a text. */
export function countLines(text: string, from: number, to: number): number {
  let lines = 0;
  for (let at = text.indexOf('\n', from); at >= 0 && at < to; at = text.indexOf('\n', at + 1)) lines++;
  return lines;
}

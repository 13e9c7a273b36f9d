import type { FeedFormat, FeedOptions } from './catalog.js';
import { FeedError } from './feed-error.js';
import { toObject, toText } from './fields.js';
import { JsonItems } from './json-items.js';
import {
  RowError,
  type FeedReader,
  type FeedSink,
  type Json,
  type MapContext,
  type MapItem,
} from './reader.js';
import { cleanText } from './text.js';

/** How an object looks that a format writes, and the code that reads it. */
interface JsonFormat {
  format: FeedFormat;
  matches: (item: Json, envelope: string) => boolean;
  load: () => Promise<MapItem>;
}

const has = (item: Json, ...keys: string[]): boolean => keys.every((key) => key in item);

const INSOLE = /"insole"\s*:\s*"products"/;

/** In the order in which they are tried: the most telling first. */
const FORMATS: JsonFormat[] = [
  {
    format: 'insole',
    matches: (item, envelope) => item.insole === 'products' || INSOLE.test(envelope),
    load: async () => (await import('./insole.js')).mapInsole,
  },
  {
    format: 'json-ld',
    matches: (item) => '@type' in item || '@graph' in item || '@context' in item,
    load: async () => (await import('./json-ld.js')).mapJsonLd,
  },
  {
    format: 'shopify-graphql',
    matches: (item) =>
      (has(item, 'data') && !has(item, 'message')) ||
      has(item, 'node') ||
      has(item, 'priceRange') ||
      isConnection(item.variants),
    load: async () => (await import('./shopify-graphql.js')).mapShopifyGraphql,
  },
  {
    format: 'shopify',
    matches: (item) =>
      has(item, 'product') || (has(item, 'title') && (has(item, 'handle') || has(item, 'variants'))),
    load: async () => (await import('./shopify.js')).mapShopify,
  },
  {
    format: 'woocommerce',
    matches: (item) => has(item, 'prices', 'name'),
    load: async () => (await import('./woocommerce.js')).mapWooCommerce,
  },
  {
    format: 'woocommerce-rest',
    matches: (item) => has(item, 'name') && (has(item, 'permalink') || has(item, 'regular_price')),
    load: async () => (await import('./woocommerce-rest.js')).mapWooCommerceRest,
  },
  {
    format: 'google-json',
    matches: (item) =>
      'productAttributes' in item ||
      Object.keys(item).some((key) =>
        /^(?:g:)?(?:image_?link|item_?group_?id|availability|product_?type)$/i.test(key),
      ),
    load: async () => (await import('./google-json.js')).mapGoogleJson,
  },
];

const isConnection = (value: unknown): boolean =>
  typeof value === 'object' && value !== null && ('nodes' in value || 'edges' in value);

const UNKNOWN =
  'This JSON is not a feed that Insole knows. It reads Shopify, WooCommerce, Google Merchant, schema.org and its own format.';
const CUT_OFF = 'The feed ends in the middle of this item: it was cut off.';
const CUT_AFTER = 'After this item the feed ends without the end of its list: it was cut off.';
const LATE_CURRENCY = 'It stands after the products, which are read without it: put it before them.';
const OTHER_VERSION = 'Insole knows version 1 of its format: what is new in others is not read.';
const NO_END = 'This item has no end: a quote or a bracket is missing. What follows was not read.';

/** Reads every format that is JSON: which one, the first object that can be read tells. */
export class JsonReader implements FeedReader {
  #sink: FeedSink;
  #options: FeedOptions;
  #map?: MapItem;
  #items = new JsonItems((text, line) => this.#take(text, line));
  /** Items found before the code to map them was there. */
  #waiting: { item: Json; line: number }[] = [];

  constructor(sink: FeedSink, options: FeedOptions) {
    this.#sink = sink;
    this.#options = options;
  }

  write(text: string): void | Promise<void> {
    this.#items.write(text);
    if (this.#items.isLost) throw new FeedError('unrecognised', UNKNOWN);
    if (this.#waiting.length) return this.#identify();
  }

  end(): void {
    const rest = this.#items.end();
    const { line, isBroken, isOpen, envelope } = this.#items;
    if (rest) this.#sink.skip(line, null, isBroken ? NO_END : CUT_OFF);
    else if (isOpen) this.#sink.note(line, null, null, CUT_AFTER);
    if (!this.#options.currency && readCurrency(envelope))
      this.#sink.note(null, null, 'currency', LATE_CURRENCY);
    if (INSOLE.test(envelope) && /"version"\s*:(?!\s*1\b)/.test(envelope))
      this.#sink.note(null, null, 'version', OTHER_VERSION);
    if (!this.#map && !rest && !this.#items.hadItems)
      throw new FeedError('empty', 'The feed has no products.');
  }

  #take(text: string, line: number): void {
    let item: unknown;
    try {
      item = JSON.parse(text);
    } catch (error) {
      // Engines quote what they cannot read.
      this.#sink.skip(line, null, `Not valid JSON: ${cleanText((error as Error).message)}`);
      return;
    }
    if (this.#map) this.#hand(item as Json, line);
    else this.#waiting.push({ item: item as Json, line });
  }

  async #identify(): Promise<void> {
    const { envelope } = this.#items;
    const found = FORMATS.find((format) => this.#waiting.some(({ item }) => format.matches(item, envelope)));
    if (!found) {
      const refusal = readRefusal(this.#waiting[0]!.item);
      throw new FeedError(
        'unrecognised',
        refusal
          ? `The shop answers with an error: “${refusal}” Is this the address of a feed, and may everybody read it?`
          : UNKNOWN,
      );
    }
    this.#sink.format(found.format);
    this.#map = await found.load();
    const currency = readCurrency(/^[^[]*/.exec(envelope)![0]);
    if (currency) this.#options = { ...this.#options, currency };
    for (const { item, line } of this.#waiting) this.#hand(item, line);
    this.#waiting = [];
  }

  #hand(item: Json, line: number): void {
    const id = toText(item.id ?? item.offerId) || null;
    const context: MapContext = {
      ...this.#options,
      note: (field, message) => this.#sink.note(line, id, field, message),
    };
    try {
      const mapped = this.#map!(item, context);
      for (const row of Array.isArray(mapped) ? mapped : [mapped]) this.#sink.item(row, line);
    } catch (error) {
      if (!(error instanceof RowError)) throw error;
      this.#sink.skip(line, id, error.message);
    }
  }
}

/** What a shop says instead of a feed: `{"errors":"…"}`, `{"errors":[{"message":"…"}]}`, `{"code","message"}`. */
function readRefusal({ errors, error, message }: Json): string {
  const [first] = [errors ?? error ?? message].flat();
  const object = toObject(first);
  return toText(object.message ?? Object.values(object)[0] ?? first);
}

/** A feed's own currency stands for all prices that come after it: `{"currency":"EUR","products":[…]}`. */
const readCurrency = (envelope: string): string | undefined =>
  /"currency"\s*:\s*"([A-Za-z]{3})"/.exec(envelope)?.[1]?.toUpperCase();

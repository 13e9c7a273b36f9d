import type { Product, Variant } from '../model/product.js';
import type { FeedItem, FeedOptions } from './catalog.js';
import { FeedError } from './feed-error.js';
import { update } from './fields.js';
import { joinProducts } from './group.js';
import { mapProduct } from './json-ld.js';
import { findProducts } from './json-ld-graph.js';
import { RowError, type FeedReader, type FeedSink } from './reader.js';

/** Longer than any page that people read, in characters. */
const MAX_PAGE = 50_000_000;

/** Scripts, with their attributes and what is in them; comments, in which there may be old ones. */
const BLOCK = /<!--(?:-?>|[^]*?(?:-->|$))|<script\b([^<>]*)>([^]*?)(?:<\/script|$)/gi;
/** Some servers escape the sign in an attribute. */
const LD_JSON = /application\/ld(?:\+|&#x2b;|&#43;)json/i;

/** Reads the schema.org data of a page: its `<script type="application/ld+json">` blocks. */
export class HtmlReader implements FeedReader {
  #sink: FeedSink;
  #options: FeedOptions;
  #text: string[] = [];
  #length = 0;
  /** What was read, and on which line, by what makes it one product. */
  #items = new Map<unknown, { item: FeedItem; line: number }>();

  constructor(sink: FeedSink, options: FeedOptions) {
    this.#sink = sink;
    this.#options = options;
    sink.format('json-ld');
  }

  write(text: string): void {
    this.#length += text.length;
    if (this.#length > MAX_PAGE)
      throw new FeedError(
        'unrecognised',
        'This page is too long. Give the address of one product, or of a feed.',
      );
    this.#text.push(text);
  }

  end(): void {
    const page = this.#text.join('');
    let line = 1;
    let at = 0;
    for (const match of page.matchAll(BLOCK)) {
      const [, attributes = '', source = ''] = match;
      if (!LD_JSON.test(attributes)) continue;
      line += page.slice(at, match.index).split('\n').length - 1;
      at = match.index;
      this.#readBlock(source, line);
    }
    for (const { item, line } of this.#items.values()) this.#sink.item(item, line);
  }

  /** Joins what a page says about one product in several places: themes describe it, and so do their plugins. */
  #take(item: FeedItem, line: number): void {
    const { key, product } = item;
    // Of a group, each is a variant.
    const name = key?.startsWith('group ') ? item : (key ?? item);
    const told = this.#items.get(name);
    if (told) told.item = { ...item, product: joinTellings(told.item.product, product) };
    else this.#items.set(name, { item, line });
  }

  #readBlock(source: string, line: number): void {
    const block = parseLoosely(source);
    if (block === undefined) this.#sink.note(line, null, 'json-ld', 'This block is not valid JSON.');
    const note = (field: string, message: string) => this.#sink.note(line, null, field, message);
    // The objects of a list may refer to one another, as those of a graph do.
    for (const source of findProducts({ '@graph': block })) {
      try {
        this.#take(mapProduct(source, { ...this.#options, note }), line);
      } catch (error) {
        if (!(error instanceof RowError)) throw error;
        this.#sink.skip(line, null, error.message);
      }
    }
  }
}

/** True for a variant with more than an id; a product without offers has one with nothing else. */
const saysMore = (variant: Variant): boolean => Object.keys(variant).length > 1;

/** Joins two descriptions of one product. The longer one counts more, for some are there for a rating alone. */
function joinTellings(told: Product, again: Product): Product {
  const isLonger = again.words.description.length > told.words.description.length;
  const [first, second] = isLonger ? [again, told] : [told, again];
  const isSilent = !first.variants.some(saysMore) && second.variants.some(saysMore);
  const known = isSilent ? [] : first.variants;
  const variants = second.variants.some(saysMore) ? dropTold(second.variants, known) : [];
  return update(joinProducts({ ...first, variants: known }, { ...second, variants }), {
    brand: first.brand ?? second.brand,
    rating: first.rating ?? second.rating,
  });
}

/** The variants that the earlier description did not have. Either of the two may leave out ids. */
function dropTold(variants: Variant[], told: Variant[]): Variant[] {
  const describe = (variant: Variant) => JSON.stringify({ ...variant, id: '' });
  const known = told.map(describe);
  return variants.filter((variant) => {
    const text = describe(variant);
    const isTold = ({ id }: Variant, place: number) =>
      known[place] === text && (!id || !variant.id || id === variant.id);
    return !told.some(isTold);
  });
}

/** Parses JSON as found in pages: in comments, with raw line breaks in strings, with trailing commas. */
function parseLoosely(source: string): unknown {
  const bare = source.replace(
    /^\s*(?:<!--|(?:\/\/|\/\*)?\s*<!\[CDATA\[(?:\s*\*\/)?)|(?:-->|(?:(?:\/\/|\/\*)\s*)?\]\]>(?:\s*\*\/)?)\s*$/g,
    '',
  );
  // eslint-disable-next-line no-control-regex -- raw control characters are what is being mended
  const mended = bare.replace(/[\0-\x1f]+/g, ' ').replace(/,(?=\s*[}\]])/g, '');
  for (const text of [bare, mended]) {
    try {
      return JSON.parse(text.trim() || 'null');
    } catch {
      // tried again, mended
    }
  }
  return undefined;
}

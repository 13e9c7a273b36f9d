import { FeedError } from './feed-error.js';
import { RowError, type FeedReader, type FeedSink, type Json } from './reader.js';
import type { FeedOptions } from './catalog.js';
import { mapJsonLd } from './json-ld.js';

/** Pages that are longer are none for people, in characters. */
const MAX_PAGE = 50_000_000;

const BLOCK = /<script\b[^>]*application\/ld\+json[^>]*>([^]*?)(?:<\/script|$)/gi;

/** Reads the schema.org data of a page: its `<script type="application/ld+json">` blocks. */
export class HtmlReader implements FeedReader {
  #sink: FeedSink;
  #options: FeedOptions;
  #text: string[] = [];
  #length = 0;

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
      line += page.slice(at, match.index).split('\n').length - 1;
      at = match.index;
      this.#readBlock(match[1]!, line);
    }
  }

  #readBlock(source: string, line: number): void {
    const block = parseLoosely(source);
    if (block === undefined) this.#sink.note(line, null, 'json-ld', 'This block is not valid JSON.');
    const note = (field: string, message: string) => this.#sink.note(line, null, field, message);
    for (const entry of Array.isArray(block) ? block : [block]) {
      if (typeof entry !== 'object' || !entry) continue;
      try {
        for (const item of mapJsonLd(entry as Json, { ...this.#options, note })) this.#sink.item(item, line);
      } catch (error) {
        if (!(error instanceof RowError)) throw error;
        this.#sink.skip(line, null, error.message);
      }
    }
  }
}

/** Parses JSON as found in pages: in comments, with raw line breaks in strings, with commas too many. */
function parseLoosely(source: string): unknown {
  const bare = source.replace(
    /^\s*(?:<!--|(?:\/\/|\/\*)?\s*<!\[CDATA\[(?:\s*\*\/)?)|(?:-->|(?:\/\/|\/\*)?\s*\]\]>(?:\s*\*\/)?)\s*$/g,
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

import { FeedError } from './feed-error.js';
import { mapGoogle } from './google.js';
import { RowError, type FeedReader, type FeedSink } from './reader.js';
import { Row } from './row.js';
import { cleanText } from './text.js';
import { readFields, XmlItems, type XmlField } from './xml-items.js';
import type { FeedOptions } from './catalog.js';

/** Reads Google Merchant feeds as RSS, Atom, or XML without either, with any prefix or none. */
export class GoogleXmlReader implements FeedReader {
  #sink: FeedSink;
  #options: FeedOptions;
  #items = new XmlItems((fields, line) => this.#hand(fields, line));

  constructor(sink: FeedSink, options: FeedOptions) {
    this.#sink = sink;
    this.#options = options;
    sink.format('google-xml');
  }

  write(text: string): void {
    this.#items.write(text);
  }

  end(): void {
    if (this.#items.end()) {
      this.#sink.skip(this.#items.line, null, 'The feed ends in the middle of this item: it was cut off.');
    }
    if (!this.#items.hasItems) throw new FeedError('empty', 'This XML has no <item> and no <entry>.');
  }

  #hand(fields: XmlField[], line: number): void {
    const names = fields.map(({ name }) => name);
    const row = new Row(
      names,
      fields.map(({ name, value }) => (name === 'product_detail' ? joinDetail(value) : value)),
    );
    const id = cleanText(row.get('id')) || null;
    try {
      const note = (field: string, message: string) => this.#sink.note(line, id, field, message);
      this.#sink.item(mapGoogle(row, { ...this.#options, note }));
    } catch (error) {
      if (!(error instanceof RowError)) throw error;
      this.#sink.skip(line, id, error.message);
    }
  }
}

/** A detail's elements in the form that tables give them in: "section:name:value". */
function joinDetail(source: string): string {
  const fields = readFields(source);
  const find = (wanted: string) =>
    (fields.find(({ name }) => name === wanted)?.value ?? '').replace(/[:,]/g, ' ').trim();
  return fields.length
    ? `${find('section_name')}:${find('attribute_name')}:${find('attribute_value')}`
    : source;
}

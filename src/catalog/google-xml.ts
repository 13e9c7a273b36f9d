import type { FeedOptions } from './catalog.js';
import { mapGoogle } from './google.js';
import { RowError, type FeedReader, type FeedSink, type MapContext } from './reader.js';
import { Row } from './row.js';
import { cleanText } from './text.js';
import { readFields, type XmlFields } from './xml-fields.js';
import { XmlItems } from './xml-items.js';

/** Reads Google Merchant feeds as RSS, Atom, or XML without either, with any prefix or none. */
export class GoogleXmlReader implements FeedReader {
  #sink: FeedSink;
  #context: MapContext;
  #row?: Row;
  #line = 0;
  #items = new XmlItems(
    (fields, line) => this.#hand(fields, line),
    (line) => this.#sink.skip(line, null, 'This item has no end tag.'),
  );

  constructor(sink: FeedSink, options: FeedOptions) {
    this.#sink = sink;
    this.#context = {
      ...options,
      note: (field, message) => sink.note(this.#line, this.#readId(), field, message),
    };
    sink.format('google-xml');
  }

  write(text: string): void {
    this.#items.write(text);
  }

  async end(): Promise<void> {
    const open = this.#items.end();
    if (open || !this.#items.hasItems)
      (await import('./xml-end.js')).explainEnd(open, this.#items, this.#sink);
  }

  #hand({ names, values }: XmlFields, line: number): void {
    for (const place of names.placesOf('product_detail')) values[place] = joinDetail(values[place]!);
    this.#row = new Row(names, values);
    this.#line = line;
    try {
      this.#sink.item(mapGoogle(this.#row, this.#context), line);
    } catch (error) {
      if (!(error instanceof RowError)) throw error;
      this.#sink.skip(line, this.#readId(), error.message);
    }
  }

  #readId = (): string | null => cleanText(this.#row!.get('id')) || null;
}

/** A detail's elements in the form that tables give them in: "section:name:value". */
function joinDetail(source: string): string {
  const { names, values } = readFields(source);
  const find = (wanted: string) =>
    (values[names.placesOf(wanted)[0] ?? -1] ?? '').replace(/[:,]/g, ' ').trim();
  return values.length ? ['section_name', 'attribute_name', 'attribute_value'].map(find).join(':') : source;
}

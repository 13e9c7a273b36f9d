import type { FeedItem, FeedOptions } from './catalog.js';
import { DelimitedRows, readQuotedRow, type Remark } from './delimited.js';
import { FieldNames } from './field-names.js';
import type { OtherTable, Table } from './other-tables.js';
import { RowError, type FeedReader, type FeedSink, type MapContext } from './reader.js';
import { Row } from './row.js';
import { cleanText } from './text.js';

const DELIMITERS = ['\t', ',', ';', '|'];

/** Longer than any header, in characters. */
const MAX_HEAD = 200_000;

/** Columns that some feed has, and those that an affiliate's has. */
const KNOWN =
  /^(?:id|title|name|description|link|url|price|brand|sku|image_?\w+|availability|product_?(?:id|type)|merchant_\w+|category(?:_name)?|currency|gtin)$/;
const AFFILIATE =
  /^(?:aw_\w+|\w*deep_?link|(?:search|display)_price|product_?(?:name|url)|buy_?url|catalogitemid|advertiser_?category)$/;

/** What Google's tables say of every product: its name, and where it is. */
const USUAL = /^(?:title|name|link|url)$/;

type MapRow = (row: Row, context: MapContext) => FeedItem;

/** Reads tables with a header: Google's TSV and CSV, and those of the affiliate networks. */
export class TableReader implements FeedReader {
  #sink: FeedSink;
  #context: MapContext;
  #row?: Row;
  #line = 0;
  #head = '';
  /** Line breaks before the header: they count as lines. */
  #lead = '';
  /** Makes line ends of those that spreadsheets on a Mac may write. */
  #breaks = (text: string): string => text;
  #names = new FieldNames();
  #rows?: DelimitedRows;
  #map?: MapRow;

  constructor(sink: FeedSink, options: FeedOptions) {
    this.#sink = sink;
    this.#context = {
      ...options,
      note: (field, message) => sink.note(this.#line, this.#readId(), field, message),
    };
  }

  write(text: string): void | Promise<void> {
    if (this.#rows) return this.#rows.write(this.#breaks(text));
    this.#head = (this.#head + text).replace(/^\s*(?:sep=.\r?\n\s*)?/i, (lead) => {
      this.#lead += lead.replace(/[^\n]/g, '');
      return '';
    });
    if (hasFirstRow(this.#head) || this.#head.length > MAX_HEAD) return this.#open();
  }

  async end(): Promise<void> {
    if (!this.#rows) await this.#open();
    this.#rows!.end();
    this.#sink.end?.();
  }

  async #open(): Promise<void> {
    if (!this.#head.includes('\n')) this.#breaks = (text) => text.replaceAll('\r', '\n');
    this.#head = this.#breaks(this.#head);
    const header = readHeader(this.#head);
    const isKnown = header.isAffiliate || header.names.filter((name) => USUAL.test(name)).length > 1;
    const table: OtherTable = isKnown
      ? header
      : await (await import('./other-tables.js')).readOtherTable(this.#head, header);
    const { delimiter, names, isFrame, format, map, wrap } = table;
    this.#names = new FieldNames(names);
    this.#sink.format(format ?? (header.isAffiliate ? 'affiliate' : 'google-table'));
    if (wrap) this.#sink = wrap(this.#sink);
    this.#map =
      map ??
      (header.isAffiliate
        ? (await import('./affiliate.js')).mapAffiliate
        : (await import('./google.js')).mapGoogle);
    let isHeader = !isFrame;
    this.#rows = new DelimitedRows(delimiter, names.length, (cells, line, remark) => {
      if (!isHeader && !isFrame?.(cells)) this.#hand(cells, line, remark);
      isHeader = false;
    });
    await this.#rows.write(this.#lead + this.#head);
  }

  #hand(cells: string[], line: number, remark?: Remark): void {
    const count = this.#names.names.length;
    this.#row = new Row(this.#names, cells);
    this.#line = line;
    if (remark) {
      const field = this.#names.names[remark.place ?? count] ?? null;
      this.#sink.note(line, this.#readId(), field, remark.message);
    }
    if (cells.slice(count).some((cell) => cell.trim())) {
      this.#sink.skip(line, this.#readId(), `It has ${cells.length} cells, and the header ${count}.`);
      return;
    }
    try {
      this.#sink.item(this.#map!(this.#row, this.#context), line);
    } catch (error) {
      if (!(error instanceof RowError)) throw error;
      this.#sink.skip(line, this.#readId(), error.message);
    }
  }

  #readId = (): string | null => cleanText(this.#row!.get('id aw_product_id sku')) || null;
}

/** Whether the line is there that tells the columns; a line that frames the file goes before it. */
const hasFirstRow = (head: string): boolean => /^(?:HDR\|.*\n)?(?!HDR\|).*\n/.test(head);

/** The header, split by the delimiter that makes the most names known. */
function readHeader(head: string) {
  let best: (Table & { isAffiliate: boolean }) | undefined;
  for (const delimiter of DELIMITERS) {
    const cells =
      readQuotedRow(head, 0, delimiter, 0, false)?.cells ?? head.split('\n', 1)[0]!.split(delimiter);
    const names = cells.map(cleanName);
    const isAffiliate = names.some((name) => AFFILIATE.test(name));
    const known = names.filter((name) => KNOWN.test(name) || AFFILIATE.test(name)).length;
    if (!best || known > best.known) best = { delimiter, names, known, isAffiliate };
  }
  return best!;
}

/** "Fashion:size" → "size", "IMAGE LINK" → "image_link", "g:id" → "id". */
const cleanName = (name: string): string =>
  name
    .trim()
    .replace(/^"|"$/g, '')
    .replace(/^[A-Za-z]+:/, '')
    .trim()
    .toLowerCase()
    .replace(/[\s-]+/g, '_');

import { FeedError } from './feed-error.js';

/** Longer than any cell of a feed: a quote that is still open after so much was never meant as one. */
const MAX_CELL = 200_000;

/** Longer than any row. */
const MAX_ROW = 5_000_000;

/** Splits delimited text that arrives in slices into rows of cells (RFC 4180, and what tools make of it). */
export class DelimitedRows {
  #delimiter: string;
  #onRow: (cells: string[], line: number) => void;
  /** The row that is not whole yet. */
  #rest = '';
  #line = 1;

  constructor(delimiter: string, onRow: (cells: string[], line: number) => void) {
    this.#delimiter = delimiter;
    this.#onRow = onRow;
  }

  write(text: string): void {
    const end = text.indexOf('\n') + 1;
    if (end) {
      // The rest is put before one line only, so that it is not copied with all that follows.
      this.#split(this.#rest + text.slice(0, end));
      this.#split(this.#rest + text.slice(end));
    } else this.#rest += text;
    if (this.#rest.length > MAX_ROW)
      throw new FeedError('broken', `Line ${this.#line} of this table has no end: are its rows on lines?`);
  }

  end(): void {
    this.#split(this.#rest, true);
  }

  #split(text: string, isEnd = false): void {
    let at = 0;
    while (at < text.length) {
      const newline = text.indexOf('\n', at);
      if (newline < 0 && !isEnd) break;
      const end = newline < 0 ? text.length : newline;
      const line = text.slice(at, end);
      if (!line.includes('"')) {
        this.#hand(line.split(this.#delimiter));
        this.#line++;
        at = end + 1;
        continue;
      }
      const row = readQuotedRow(text, at, this.#delimiter, isEnd);
      if (!row) break;
      this.#hand(row.cells);
      this.#line += row.lines;
      at = row.end;
    }
    this.#rest = text.slice(at);
  }

  #hand(cells: string[]): void {
    const last = cells.length - 1;
    cells[last] = cells[last]!.replace(/\r$/, '');
    if (last > 0 || cells[0]) this.#onRow(cells, this.#line);
  }
}

/** @returns undefined where the row goes on beyond the text */
function readQuotedRow(text: string, from: number, delimiter: string, isEnd: boolean) {
  const cells: string[] = [];
  let lines = 1;
  let at = from;
  for (;;) {
    const quoted = text[at] === '"' ? readQuotedCell(text, at, delimiter, isEnd) : undefined;
    if (quoted === 'open') return undefined;
    let end: number;
    if (quoted) {
      cells.push(quoted.value);
      lines += quoted.value.split('\n').length - 1;
      end = quoted.end;
    } else {
      end = findCellEnd(text, at, delimiter);
      cells.push(text.slice(at, end).replace(/\r$/, ''));
    }
    if (end >= text.length && !isEnd) return undefined;
    if (text[end] !== delimiter) return { cells, lines, end: end + 1 };
    at = end + 1;
  }
}

/** @returns undefined where the quote is just a sign in the text, `'open'` where more text is needed */
function readQuotedCell(text: string, from: number, delimiter: string, isEnd: boolean) {
  for (let at = text.indexOf('"', from + 1); at >= 0; at = text.indexOf('"', at + 1)) {
    const next = text[at + 1];
    if (next === undefined && !isEnd) return 'open';
    if (next === '"') at++;
    else if (next === undefined || next === delimiter || next === '\n' || next === '\r') {
      const end = next === '\r' && text[at + 2] === '\n' ? at + 2 : at + 1;
      return { value: text.slice(from + 1, at).replaceAll('""', '"'), end };
    }
  }
  return isEnd || text.length - from > MAX_CELL ? undefined : 'open';
}

function findCellEnd(text: string, from: number, delimiter: string): number {
  const cell = text.indexOf(delimiter, from);
  const line = text.indexOf('\n', from);
  if (cell < 0) return line < 0 ? text.length : line;
  return line < 0 || cell < line ? cell : line;
}

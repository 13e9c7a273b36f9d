/** Longer than any cell of a feed, in characters: a quote that is still open after so many was never meant to open one. */
const MAX_CELL = 200_000;

/** Longer than any row, in characters. */
const MAX_ROW = 5_000_000;

/** A problem with a row, or with the cell at a place in it. */
export interface Remark {
  place?: number;
  message: string;
}

/** Takes a row, and the line that it starts on. */
type TakeRow = (cells: string[], line: number, remark?: Remark) => void;

const CUT_OFF = 'The feed ends in the middle of this row: it was cut off.';
const DOUBTFUL = 'A quote in it is not doubled: its further lines may be other rows.';

/** Splits delimited text that arrives in slices into rows of cells: RFC 4180, and the deviations from it that tools write. */
export class DelimitedRows {
  #delimiter: string;
  #count: number;
  #onRow: TakeRow;
  /** The row that is not whole yet. */
  #rest = '';
  #line = 1;
  /** Whether a row has fewer cells than the header. */
  #hasShort = false;

  /** @param count how many cells the header has */
  constructor(delimiter: string, count: number, onRow: TakeRow) {
    this.#delimiter = delimiter;
    this.#count = count;
    this.#onRow = onRow;
  }

  /** @throws {FeedError} `broken`, later, where a row has no end */
  write(text: string): void | Promise<void> {
    const end = text.indexOf('\n') + 1;
    if (end) {
      // The rest is joined to its own line only, so that the remaining text need not be copied.
      this.#split(this.#rest + text.slice(0, end));
      this.#split(this.#rest + text.slice(end));
    } else this.#rest += text;
    if (this.#rest.length > MAX_ROW)
      return import('./refuse.js').then(({ refuseRow }) => Promise.reject(refuseRow(this.#line)));
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
        this.#hand(line.split(this.#delimiter), newline < 0);
        this.#line++;
        at = end + 1;
        continue;
      }
      const row = readQuotedRow(text, at, this.#delimiter, this.#count, isEnd);
      if (!row) break;
      this.#hand(row.cells, row.end > text.length, row.remark);
      this.#line += row.lines;
      at = row.end;
    }
    this.#rest = text.slice(at);
  }

  /** @param isLast whether the table ends with it, and not with the end of its line */
  #hand(cells: string[], isLast: boolean, remark?: Remark): void {
    const last = cells.length - 1;
    cells[last] = cells[last]!.replace(/\r$/, '');
    if (last > 0 && cells.length < this.#count) {
      if (isLast && !this.#hasShort) {
        remark = { message: CUT_OFF };
        // Of 129.00 it may have 12.
        cells.pop();
      }
      this.#hasShort = true;
    }
    if (last > 0 || cells[0]) this.#onRow(cells, this.#line, remark);
  }
}

/**
 * @param count how many cells the row should have
 * @returns undefined where the row goes on beyond the text
 */
export function readQuotedRow(text: string, from: number, delimiter: string, count: number, isEnd: boolean) {
  const cells: string[] = [];
  let remark: Remark | undefined;
  let lines = 1;
  let at = from;
  for (;;) {
    const quoted =
      text[at] === '"' ? readQuotedCell(text, at, delimiter, count - cells.length, isEnd) : undefined;
    if (quoted === 'open') return undefined;
    let end: number;
    if (quoted) {
      const breaks = quoted.value.split('\n').length - 1;
      if (breaks && quoted.isStray) remark = { place: cells.length, message: DOUBTFUL };
      cells.push(quoted.value);
      lines += breaks;
      end = quoted.end;
    } else if (isEnd && text[at] === '"' && isCutOff(text, at, delimiter, count, cells.length)) {
      end = text.length;
      cells.push(text.slice(at + 1));
      remark = { message: CUT_OFF };
    } else {
      end = findCellEnd(text, at, delimiter);
      cells.push(text.slice(at, end).replace(/\r$/, ''));
    }
    if (end >= text.length && !isEnd) return undefined;
    if (text[end] !== delimiter) return { cells, lines, remark, end: end + 1 };
    at = end + 1;
  }
}

/**
 * @param missing how many cells its row has from this one on
 * @returns undefined where the quote is just a sign in the text, `'open'` where more text is needed
 */
function readQuotedCell(text: string, from: number, delimiter: string, missing: number, isEnd: boolean) {
  // A quote that is neither doubled nor at the cell's end.
  let isStray = false;
  // With such a one, a line that has all of the row's cells is a row: the end of that line.
  let rowEnd = Infinity;
  for (let at = text.indexOf('"', from + 1); at >= 0 && at < rowEnd; at = text.indexOf('"', at + 1)) {
    const next = text[at + 1];
    if (next === undefined && !isEnd) return 'open';
    if (next === '"') at++;
    else if (next === undefined || next === delimiter || next === '\n' || next === '\r') {
      const end = next === '\r' && text[at + 2] === '\n' ? at + 2 : at + 1;
      return { value: text.slice(from + 1, at).replaceAll('""', '"'), end, isStray };
    } else if (!isStray) {
      isStray = true;
      const newline = text.indexOf('\n', from);
      if (newline > 0 && countCells(text, from, delimiter) === missing) rowEnd = newline;
    }
  }
  return isEnd || rowEnd < Infinity || text.length - from > MAX_CELL ? undefined : 'open';
}

/** Whether a cell without a closing quote is the table's last, and not one that begins with a quote, and rows behind it. */
function isCutOff(text: string, from: number, delimiter: string, count: number, place: number): boolean {
  if (text.includes('"', from + 1)) return false;
  const next = text.indexOf('\n', from) + 1;
  if (next && next < text.length) return countCells(text, next, delimiter) !== count;
  return place === count - 1 || countCells(text, from, delimiter) !== count - place;
}

/** How many cells a line has from a place on. */
function countCells(text: string, from: number, delimiter: string): number {
  const end = text.indexOf('\n', from);
  return text.slice(from, end < 0 ? text.length : end).split(delimiter).length;
}

function findCellEnd(text: string, from: number, delimiter: string): number {
  const cell = text.indexOf(delimiter, from);
  const line = text.indexOf('\n', from);
  if (cell < 0) return line < 0 ? text.length : line;
  return line < 0 || cell < line ? cell : line;
}

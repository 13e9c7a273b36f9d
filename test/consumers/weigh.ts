import { brotliCompressSync, constants, gzipSync } from 'node:zlib';

/** Bytes as they travel, each file by itself. */
export interface Weight {
  brotli: number;
  gzip: number;
}

/** Brotli at its highest level, gzip at its highest. */
export function weigh(files: readonly (Buffer | string)[]): Weight {
  const sum = (compress: (file: Buffer | string) => Buffer): number =>
    files.reduce((total, file) => total + compress(file).length, 0);
  return {
    brotli: sum((file) => brotliCompressSync(file, { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } })),
    gzip: sum((file) => gzipSync(file, { level: 9 })),
  };
}

export const subtract = (a: Weight, b: Weight): Weight => ({
  brotli: a.brotli - b.brotli,
  gzip: a.gzip - b.gzip,
});

/** Lines of columns, numbers to the right: the first row is the heading. */
export function formatTable(rows: readonly (readonly (string | number)[])[]): string {
  const texts = rows.map((row) =>
    row.map((cell) => (typeof cell === 'number' ? cell.toLocaleString('en') : cell)),
  );
  const widths = texts[0]!.map((_, column) => Math.max(...texts.map((row) => row[column]!.length)));
  return texts
    .map((row, line) =>
      row
        .map((text, column) =>
          column && typeof rows[Math.max(line, 1)]?.[column] === 'number'
            ? text.padStart(widths[column]!)
            : text.padEnd(widths[column]!),
        )
        .join('  ')
        .trimEnd(),
    )
    .join('\n');
}

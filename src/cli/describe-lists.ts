import type { Recommendation } from './recommend.js';
import type { WrittenList } from './write-lists.js';

/** `1 shoe`, `2 shoes`. */
export const count = (number: number, noun: string): string => `${number} ${noun}${number === 1 ? '' : 's'}`;

/** What was written, for a terminal. */
export function describeLists({ format, counts }: Recommendation, written: readonly WrittenList[]): string {
  const { rows, products, footwear } = counts;
  const width = Math.max(...written.map(({ file }) => file.length));
  return [
    `${format}: ${count(rows, 'row')}, ${count(products, 'product')}, ${count(footwear, 'shoe')}`,
    ...written.map(
      ({ file, items, bytes }) =>
        `  ${file.padEnd(width)}  ${count(items, 'shoe')}, ${(bytes / 1000).toFixed(1)} kB`,
    ),
  ].join('\n');
}

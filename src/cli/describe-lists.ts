import type { Recommendation } from './recommend.js';
import type { WrittenList } from './write-lists.js';

/** What was written, for a terminal. */
export function describeLists({ format, counts }: Recommendation, written: readonly WrittenList[]): string {
  const { rows, products, footwear } = counts;
  const width = Math.max(...written.map(({ file }) => file.length));
  return [
    `${format}: ${rows} rows, ${products} products, ${footwear} of them shoes`,
    ...written.map(({ file, items, bytes }) => {
      const shoes = items === 1 ? '1 shoe' : `${items} shoes`;
      return `  ${file.padEnd(width)}  ${shoes}, ${(bytes / 1000).toFixed(1)} kB`;
    }),
  ].join('\n');
}

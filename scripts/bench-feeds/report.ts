/** How many ratios were over their limits. */
export let failures = 0;

/** Prints a ratio against its limit, and what it is made of. */
export function report(what: string, ratio: number, limit: number, detail: string): void {
  const isOver = ratio > limit;
  if (isOver) failures++;
  console.log(
    `${isOver ? '✖' : '✓'} ${what.padEnd(78)} ${ratio.toFixed(2)} of ${limit.toFixed(1)}   ${detail}`,
  );
}

/**
 * Where a hash stands in an open table, or the free place that it would have.
 *
 * @param hashes as many as a power of two, at least one of them free: -1
 */
export function findPlace(hashes: Float64Array, hash: number): number {
  const last = hashes.length - 1;
  let place = hash & last;
  while (hashes[place] !== -1 && hashes[place] !== hash) place = (place + 1) & last;
  return place;
}

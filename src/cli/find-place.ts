/**
 * The place of a hash in a table with open addressing, or the free place that it would take.
 *
 * @param hashes its length is a power of two, and at least one place is free, which is -1
 */
export function findPlace(hashes: Float64Array, hash: number): number {
  const last = hashes.length - 1;
  let place = hash & last;
  while (hashes[place] !== -1 && hashes[place] !== hash) place = (place + 1) & last;
  return place;
}

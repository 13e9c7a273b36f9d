/**
 * The column, or a longer copy of it where it has no such place yet.
 *
 * @param empty what stands in places that nothing was put into
 */
export function growColumn<T extends Uint8Array | Int32Array | Float64Array>(
  column: T,
  place: number,
  empty = 0,
): T {
  const { length } = column;
  if (place < length) return column;
  const longer = new (column.constructor as new (length: number) => T)(place * 2);
  longer.set(column);
  if (empty) longer.fill(empty, length);
  return longer;
}

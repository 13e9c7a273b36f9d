/** The column, or a longer copy of it where it has no such place yet. */
export function growColumn<T extends Uint8Array | Int32Array>(column: T, place: number): T {
  if (place < column.length) return column;
  const longer = new (column.constructor as new (length: number) => T)(place * 2);
  longer.set(column);
  return longer;
}

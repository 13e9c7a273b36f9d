/**
 * The names of a row's fields in order, shared by all rows that have the same: where a name stands is
 * then looked up once for a feed, and not once for a row.
 */
export class FieldNames {
  readonly names: readonly string[];
  #places = new Map<string, readonly number[]>();

  constructor(names: readonly string[] = []) {
    this.names = names;
  }

  /** Where a name stands: once, several times, or nowhere. */
  placesOf(name: string): readonly number[] {
    let places = this.#places.get(name);
    if (!places) {
      places = this.names.flatMap((each, place) => (each === name ? [place] : []));
      this.#places.set(name, places);
    }
    return places;
  }
}

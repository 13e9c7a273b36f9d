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

  /** Where these names, with spaces between, stand: those of the first name, then those of the next. */
  placesOf(names: string): readonly number[] {
    let places = this.#places.get(names);
    if (!places) {
      places = names
        .split(' ')
        .flatMap((name) => this.names.flatMap((each, place) => (each === name ? [place] : [])));
      this.#places.set(names, places);
    }
    return places;
  }
}

/** How many distinct rows of names are remembered; a feed with more is made to do harm. */
const MAX_SHAPES = 10_000;

/**
 * The names of a row's fields in order, shared by all rows that have the same: where a name stands is
 * then looked up once for a feed, and not once for a row.
 */
export class FieldNames {
  readonly names: readonly string[];
  #places = new Map<string, readonly number[]>();
  #next: FieldNames[] = [];
  #count: { shapes: number };

  constructor(names: readonly string[] = [], count = { shapes: 0 }) {
    this.names = names;
    this.#count = count;
  }

  /** These names and one more, which stands in `text` from `start` to `end`. */
  with(text: string, start: number, end: number): FieldNames {
    const { length } = this.names;
    for (const next of this.#next) {
      const name = next.names[length]!;
      if (name.length === end - start && text.startsWith(name, start)) return next;
    }
    const next = new FieldNames([...this.names, text.slice(start, end)], this.#count);
    if (this.#count.shapes++ < MAX_SHAPES) this.#next.push(next);
    return next;
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

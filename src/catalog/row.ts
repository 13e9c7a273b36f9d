import type { FieldNames } from './field-names.js';

/** The fields of one row by their names in the feed, as written there. */
export class Row {
  #names: FieldNames;
  #values: readonly string[];

  constructor(names: FieldNames, values: readonly string[]) {
    this.#names = names;
    this.#values = values;
  }

  /** The first value that is not empty, of the first of these names that has one. */
  get(...names: string[]): string {
    for (const name of names) {
      for (const place of this.#names.placesOf(name)) {
        const value = this.#values[place]?.trim();
        if (value) return value;
      }
    }
    return '';
  }

  /** Every value that is not empty. */
  all(name: string): string[] {
    const values: string[] = [];
    for (const place of this.#names.placesOf(name)) {
      const value = this.#values[place]?.trim();
      if (value) values.push(value);
    }
    return values;
  }
}

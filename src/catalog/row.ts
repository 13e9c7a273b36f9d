import type { FieldNames } from './field-names.js';

/** The fields of one row by their names in the feed, as written there. */
export class Row {
  #names: FieldNames;
  #values: readonly string[];

  constructor(names: FieldNames, values: readonly string[]) {
    this.#names = names;
    this.#values = values;
  }

  /**
   * The first value that is not empty.
   *
   * @param names the names that the field may have, with spaces between, the preferred ones first
   */
  get(names: string): string {
    for (const place of this.#names.placesOf(names)) {
      const value = this.#values[place]?.trim();
      if (value) return value;
    }
    return '';
  }

  /** Every value that is not empty, of fields with these names. */
  all(names: string): string[] {
    const values: string[] = [];
    for (const place of this.#names.placesOf(names)) {
      const value = this.#values[place]?.trim();
      if (value) values.push(value);
    }
    return values;
  }
}

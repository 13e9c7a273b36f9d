/** The fields of one row by their names in the feed, as written there. */
export class Row {
  #names: string[];
  #values: string[];

  constructor(names: string[], values: string[]) {
    this.#names = names;
    this.#values = values;
  }

  /** The first value that is not empty, of the first of these names that has one. */
  get(...names: string[]): string {
    for (const name of names) {
      for (let at = this.#names.indexOf(name); at >= 0; at = this.#names.indexOf(name, at + 1)) {
        const value = this.#values[at]?.trim();
        if (value) return value;
      }
    }
    return '';
  }

  /** Every value that is not empty. */
  all(name: string): string[] {
    const values: string[] = [];
    for (let at = this.#names.indexOf(name); at >= 0; at = this.#names.indexOf(name, at + 1)) {
      const value = this.#values[at]?.trim();
      if (value) values.push(value);
    }
    return values;
  }
}

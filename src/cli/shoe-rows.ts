import { Grouper } from '../catalog/group.js';
import type { Product } from '../catalog/index.js';
import { growColumn } from '../rank/grow-column.js';
import { TextSpill } from './text-spill.js';

/** A row as it is kept: with the place of the one before it of the same shoe. */
interface KeptRow {
  before: number;
  product: Product;
}

const NONE = -1;

/** The rows of shoes that may come onto a list, kept in a `TextSpill`, with 8 bytes of memory a shoe. */
export class ShoeRows {
  #spill = new TextSpill();
  /** The place of each shoe's last row. */
  #last = new Float64Array(1024).fill(NONE);

  /** Keeps the first row of a shoe, and thereby all that follow. */
  open(shoe: number, product: Product): void {
    this.#last = growColumn(this.#last, shoe, NONE);
    this.#append(shoe, NONE, product);
  }

  /** Whether a shoe's rows are kept. */
  has(shoe: number): boolean {
    return (this.#last[shoe] ?? NONE) !== NONE;
  }

  /** Keeps a further row of a shoe, if its first was kept. */
  add(shoe: number, product: Product): void {
    const before = this.#last[shoe] ?? NONE;
    if (before !== NONE) this.#append(shoe, before, product);
  }

  /** The shoe with all its rows; undefined where they were not kept. */
  gather(shoe: number): Product | undefined {
    const products: Product[] = [];
    for (let place = this.#last[shoe] ?? NONE; place !== NONE;) {
      const { before, product } = JSON.parse(this.#spill.read(place)) as KeptRow;
      products.push(product);
      place = before;
    }
    const groups = new Grouper();
    for (const product of products.reverse()) groups.add({ product, key: 'shoe' });
    return groups.finish()[0];
  }

  close(): void {
    this.#spill.close();
  }

  #append(shoe: number, before: number, product: Product): void {
    const row: KeptRow = { before, product };
    this.#last[shoe] = this.#spill.append(JSON.stringify(row));
  }
}

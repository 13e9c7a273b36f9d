import type { Product } from '../catalog/index.js';
import { Grouper } from '../catalog/group.js';
import type { Reading } from '../rank/index.js';
import { TextSpill } from './text-spill.js';

/** What a card may show of a row: all but its words. */
type SlimProduct = Omit<Product, 'words'>;

/** A row as it is kept: with the place of the one before it of the same shoe. */
interface KeptRow {
  before: number;
  product: SlimProduct;
  /** In a shoe's first row alone. */
  reading?: Reading;
}

/** A shoe put together from its rows again. */
export interface GatheredShoe {
  product: Product;
  reading: Reading;
}

const NONE = -1;

/** The rows of shoes that may come onto a list, out of memory, 8 bytes a shoe. */
export class ShoeRows {
  #spill = new TextSpill();
  /** The place of each shoe's last row. */
  #last = new Float64Array(1024).fill(NONE);

  /** Keeps the first row of a shoe, and thereby all that follow. */
  open(shoe: number, product: Product, reading: Reading): void {
    if (shoe >= this.#last.length) this.#grow(shoe * 2);
    this.#append(shoe, { before: NONE, product: slim(product), reading });
  }

  /** Whether a shoe's rows are kept. */
  has(shoe: number): boolean {
    return (this.#last[shoe] ?? NONE) !== NONE;
  }

  /** Keeps a further row of a shoe, if its first was kept. */
  add(shoe: number, product: Product): void {
    const before = this.#last[shoe] ?? NONE;
    if (before !== NONE) this.#append(shoe, { before, product: slim(product) });
  }

  /** The shoe with all its rows; undefined where they were not kept. */
  gather(shoe: number): GatheredShoe | undefined {
    const rows: KeptRow[] = [];
    for (let place = this.#last[shoe] ?? NONE; place !== NONE; place = rows[0]!.before) {
      rows.unshift(JSON.parse(this.#spill.read(place)) as KeptRow);
    }
    const [first] = rows;
    if (!first?.reading) return undefined;
    const groups = new Grouper();
    for (const { product } of rows) groups.add({ product: product as Product, key: 'shoe' });
    const [product] = groups.finish();
    const { audience, ...reading } = first.reading;
    // Rows for women and for men make a shoe for both, whatever the first one's words say.
    const whose = product!.audience === first.product.audience ? audience : product!.audience;
    return { product: product!, reading: { ...reading, ...(whose && { audience: whose }) } };
  }

  close(): void {
    this.#spill.close();
  }

  #append(shoe: number, row: KeptRow): void {
    this.#last[shoe] = this.#spill.append(JSON.stringify(row));
  }

  #grow(length: number): void {
    const last = this.#last;
    this.#last = new Float64Array(length).fill(NONE, last.length);
    this.#last.set(last);
  }
}

/** Undefined properties are left out when it is written. */
const slim = (product: Product): SlimProduct => ({ ...product, words: undefined }) as SlimProduct;

import { hashText } from '../rank/hash-text.js';
import { growColumn } from '../rank/grow-column.js';

/** Tells apart shoes to which a shop gave the same id, with 8 bytes a shoe. */
export class ShoeIds {
  #hashes = new Float64Array(1024);
  #length = 0;

  /** Takes the ids of shoes in their order. */
  add(id: string): void {
    this.#hashes = growColumn(this.#hashes, this.#length);
    this.#hashes[this.#length++] = hashText(id);
  }

  /** For each of these shoes, how many before it and itself have its id. */
  count(shoes: Iterable<number>): Map<number, number> {
    const wanted = new Set(shoes);
    const counts = new Map<number, number>();
    for (const shoe of wanted) counts.set(this.#hashes[shoe]!, 0);
    const result = new Map<number, number>();
    for (let shoe = 0; shoe < this.#length; shoe++) {
      const hash = this.#hashes[shoe]!;
      const count = counts.get(hash);
      if (count === undefined) continue;
      counts.set(hash, count + 1);
      if (wanted.has(shoe)) result.set(shoe, count + 1);
    }
    return result;
  }
}

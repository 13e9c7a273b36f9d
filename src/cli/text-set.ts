import { hashText } from '../rank/hash-text.js';
import { findPlace } from './find-place.js';

/** A set of texts, with 16 to 32 bytes each however long they are: only their hashes are kept. */
export class TextSet {
  #hashes = new Float64Array(1024).fill(-1);
  #count = 0;

  has(text: string): boolean {
    return this.#hashes[findPlace(this.#hashes, hashText(text))] !== -1;
  }

  add(text: string): void {
    const hash = hashText(text);
    const place = findPlace(this.#hashes, hash);
    if (this.#hashes[place] === hash) return;
    this.#hashes[place] = hash;
    if (++this.#count * 2 > this.#hashes.length) this.#grow();
  }

  #grow(): void {
    const hashes = this.#hashes;
    this.#hashes = new Float64Array(hashes.length * 2).fill(-1);
    for (const hash of hashes) if (hash !== -1) this.#hashes[findPlace(this.#hashes, hash)] = hash;
  }
}

import { hashText } from '../rank/hash-text.js';
import { findPlace } from './find-place.js';

/** A map from keys to numbers, with 24 to 48 bytes a key however long it is: only hashes of keys are kept. */
export class KeyIndex {
  #hashes = new Float64Array(1024).fill(-1);
  #numbers = new Int32Array(1024);
  #count = 0;
  /** The last key and its place: a lookup is mostly followed by a read or write of the same key. */
  #key = '';
  #place = -1;

  /** @returns undefined for a key that was not set */
  get(key: string): number | undefined {
    const place = this.#find(key);
    return this.#hashes[place] === -1 ? undefined : this.#numbers[place];
  }

  set(key: string, number: number): void {
    const place = this.#find(key);
    if (this.#hashes[place] === -1) this.#count++;
    this.#hashes[place] = hashText(key);
    this.#numbers[place] = number;
    if (this.#count * 2 > this.#hashes.length) this.#grow();
  }

  #find(key: string): number {
    if (key !== this.#key || this.#place < 0) {
      this.#key = key;
      this.#place = findPlace(this.#hashes, hashText(key));
    }
    return this.#place;
  }

  #grow(): void {
    const hashes = this.#hashes;
    const numbers = this.#numbers;
    this.#hashes = new Float64Array(hashes.length * 2).fill(-1);
    this.#numbers = new Int32Array(hashes.length * 2);
    this.#place = -1;
    hashes.forEach((hash, from) => {
      if (hash === -1) return;
      const place = findPlace(this.#hashes, hash);
      this.#hashes[place] = hash;
      this.#numbers[place] = numbers[from]!;
    });
  }
}

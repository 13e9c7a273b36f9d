import { hashText } from '../rank/index.js';

/** Texts that were met before, 16 to 32 bytes each however long they are: they are known by their hash. */
export class TextSet {
  #hashes = new Float64Array(1024).fill(-1);
  #count = 0;

  has(text: string): boolean {
    return this.#hashes[this.#find(hashText(text))] !== -1;
  }

  add(text: string): void {
    const hash = hashText(text);
    const place = this.#find(hash);
    if (this.#hashes[place] === hash) return;
    this.#hashes[place] = hash;
    if (++this.#count * 2 > this.#hashes.length) this.#grow();
  }

  #find(hash: number): number {
    const last = this.#hashes.length - 1;
    let place = hash & last;
    while (this.#hashes[place] !== -1 && this.#hashes[place] !== hash) place = (place + 1) & last;
    return place;
  }

  #grow(): void {
    const hashes = this.#hashes;
    this.#hashes = new Float64Array(hashes.length * 2).fill(-1);
    for (const hash of hashes) if (hash !== -1) this.#hashes[this.#find(hash)] = hash;
  }
}

import type { Audience } from '../catalog/index.js';

/** The audiences of shoes while their rows come: a row for women and one for men make a unisex shoe. */
export class ShoeAudiences {
  #stated: (Audience | undefined)[] = [];
  #all: (Audience | undefined)[] = [];

  /**
   * @param stated what the feed's field for it says
   * @param read what the words say, where the field says nothing
   */
  add(stated: Audience | undefined, read: Audience | undefined): void {
    this.#stated.push(stated);
    this.#all.push(read);
  }

  /** Takes in what a further row states. @returns for whom the shoe is now */
  join(shoe: number, stated: Audience | undefined): Audience | undefined {
    const before = this.#stated[shoe];
    if (before && stated && before !== stated) this.#stated[shoe] = this.#all[shoe] = 'unisex';
    return this.#all[shoe];
  }
}

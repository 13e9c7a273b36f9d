import type { Source } from '../model/evidence.js';
import type { RichText } from '../model/rich-text.js';
import type { DraftInline } from './draft.js';

/** Gives the sources of one guide their numbers, in the order in which a reader meets them. */
export class SourceNumbers {
  readonly #known: ReadonlyMap<string, Source>;
  readonly #numbers = new Map<string, number>();

  constructor(known: ReadonlyMap<string, Source>) {
    this.#known = known;
  }

  /** 1-based numbers of sources, in the order of `ids`. */
  number(ids: readonly string[]): number[] {
    return ids.map((id) => {
      const number = this.#numbers.get(id) ?? this.#numbers.size + 1;
      this.#numbers.set(id, number);
      return number;
    });
  }

  /** Rich text whose citations are numbers. */
  cite(parts: readonly DraftInline[]): RichText {
    return parts.map((part) =>
      typeof part === 'object' && 'cite' in part ? { cite: this.number(part.cite) } : part,
    );
  }

  /** What has a number, in the order of the numbers. */
  list(): Source[] {
    return [...this.#numbers.keys()].flatMap((id) => this.#known.get(id) ?? []);
  }
}

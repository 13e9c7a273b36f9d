import { FieldNames } from './field-names.js';

/** How many distinct rows of names are remembered; a feed with more is made to do harm. */
const MAX_SHAPES = 10_000;

/** The names of an element's child elements in order, which lead to those with one more. */
export class XmlNames extends FieldNames {
  /** The last one's tags, where there is nothing but its name in them; else empty. */
  readonly open: string;
  readonly close: string;
  #next: XmlNames[] = [];
  #count: { shapes: number };

  constructor(names: readonly string[] = [], open = '', count = { shapes: 0 }) {
    super(names);
    this.open = open;
    this.close = open.replace('<', '</');
    this.#count = count;
  }

  /** These names and the one whose tag stands in `text` from `start` on, where it was written so before. */
  find(text: string, start: number): XmlNames | undefined {
    for (const next of this.#next) if (next.open && text.startsWith(next.open, start)) return next;
    return undefined;
  }

  /**
   * These names and one more.
   *
   * @param open its tag, where there is nothing but its name in it; else empty
   */
  with(name: string, open: string): XmlNames {
    const { length } = this.names;
    for (const next of this.#next) if (next.open === open && next.names[length] === name) return next;
    const next = new XmlNames([...this.names, name], open, this.#count);
    if (this.#count.shapes++ < MAX_SHAPES) this.#next.push(next);
    return next;
  }
}

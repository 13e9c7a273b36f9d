import { foldText } from './fold.js';
import type { Language } from './lexicon.js';

/** Opinions of wearers: more than a few words in quotation marks. */
const OPINION = /[«“„][^«»“”„]{24,400}[»”“]/g;
const QUOTE = /[«“„]/;

/** How much of a paragraph is looked at to tell whether it begins with a heading, in characters. */
const HEAD = 80;

/** Takes out of descriptions what is about the shop or about other products. */
export class BoilerplateFilter {
  #asides: RegExp;
  /** "You may also like: …". */
  #beside: RegExp;
  #backs: RegExp;
  /** Boilerplate inside running text starts with a label in capitals: "SHIPPING: free over $75". */
  #label: RegExp;

  constructor(languages: readonly Language[]) {
    const join = (name: 'asides' | 'backs' | 'labels') => languages.map((each) => each[name]).join('|');
    this.#asides = new RegExp(`^(?:${join('asides')})`);
    this.#beside = new RegExp(`^\\s*(?:${join('asides')})[^:.]{0,40}:`);
    this.#backs = new RegExp(`^(?:${join('backs')})`);
    this.#label = new RegExp(`:(?<=\\b((?:${join('labels').toUpperCase()}) ?:))`);
  }

  /** The description without them. */
  apply(description: string): string {
    // Most texts have no colon, which `includes` finds out much sooner than the expression.
    const label = description.includes(':') && this.#label.exec(description);
    let text = label ? description.slice(0, label.index - label[1]!.length + 1) : description;
    // Most texts have none of the marks, which is found out much sooner without the rest of the expression.
    if (QUOTE.test(text)) text = text.replace(OPINION, '');
    let kept = '';
    let isAside = false;
    let from = 0;
    // Text between two changes is kept or dropped as one piece.
    for (let at = 0; at < text.length;) {
      const next = text.indexOf('\n\n', at) + 2;
      const starts = this.#readHeading(text.slice(at, at + HEAD));
      if (starts !== undefined && starts !== isAside) {
        if (starts) kept += text.slice(from, at);
        isAside = starts;
        from = at;
      }
      at = next > 1 ? next : text.length;
    }
    return isAside ? kept : kept + text.slice(from);
  }

  /** Whether a sentence says first that it is about other products, or the shop. */
  isBeside(sentence: string): boolean {
    return sentence.includes(':') && this.#beside.test(foldText(sentence));
  }

  /** Whether a paragraph begins with a heading of what is beside the point; undefined where it has none. */
  #readHeading(start: string): boolean | undefined {
    // A heading is shorter, and most paragraphs have none.
    if (start.length === HEAD && !start.includes('\n')) return undefined;
    const heading = /^[\s*•–-]*([^.!\n]{1,48})(?:\n|$)/.exec(start)?.[1];
    if (!heading) return undefined;
    const plain = foldText(heading);
    return this.#asides.test(plain) || (this.#backs.test(plain) ? false : undefined);
  }
}

import * as lit from 'lit';
import * as lean from '../../scripts/build/lean/lit.js';

/** The parts of Lit that elements use: what is true of one must be true of the other. */
export type Lit = Pick<typeof lit, 'LitElement' | 'css' | 'html' | 'nothing'>;

export const BOTH: [name: string, lit: Lit][] = [
  ['Lit', lit],
  ['the lean stand-in', lean as unknown as Lit],
];

let count = 0;

/** A tag that no other test has. */
export const newTag = (): string => `lean-case-${++count}`;

const staged: Element[] = [];
afterEach(() => {
  for (const element of staged.splice(0)) element.remove();
});

/** Puts markup on the page, and gives its first element; it is taken away after the test. */
export function stage<T extends Element>(markup: string): T {
  const container = document.createElement('div');
  container.innerHTML = markup;
  document.body.append(container);
  staged.push(container);
  return container.firstElementChild as T;
}

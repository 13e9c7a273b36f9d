import type { LitElement } from 'lit';

/** The first element in the shadow tree that fits, or an error that says which does not. */
export function find<T extends Element = HTMLElement>(host: LitElement, selector: string): T {
  const found = host.renderRoot.querySelector<T>(selector);
  if (!found) throw new Error(`<${host.localName}> shows no ${selector}.`);
  return found;
}

export const findAll = <T extends Element = HTMLElement>(host: LitElement, selector: string): T[] => [
  ...host.renderRoot.querySelectorAll<T>(selector),
];

export const has = (host: LitElement, selector: string): boolean => !!host.renderRoot.querySelector(selector);

/** The words of an element, with single spaces. */
export const wordsOf = (element: Element): string => element.textContent.replaceAll(/\s+/g, ' ').trim();

export const allWords = (host: LitElement, selector: string): string[] =>
  findAll(host, selector).map(wordsOf);

/** The words that the whole shadow tree shows. */
export const shownWords = (host: LitElement): string =>
  allWords(host, ':host > *, section, article, nav').join(' ');

/** True while the element shows what its author wrote in it. */
export const showsFallback = (host: LitElement): boolean =>
  has(host, 'slot:not([name])') && !has(host, '[part~=base]');

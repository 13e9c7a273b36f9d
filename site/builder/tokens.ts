/** The custom properties that one may set, as the library's own list of tokens has them. */
import { TOKENS, type Token } from '../../src/styles/tokens.js';
import type { State } from './state.js';

const PREFIX = '--insole-';

/** --insole-accent as "accent". */
export const nameOf = ({ name }: Token): string => name.slice(PREFIX.length);

/** Those that stand in front; the rest are folded. */
const FRONT = ['hue', 'accent', 'ink', 'paper', 'sale', 'star', 'radius'];

/** What a token of each type may be. Whatever else is typed could end the declaration that it stands in. */
const ALLOWED: Readonly<Record<Token['type'], RegExp>> = {
  color: /^#[0-9a-f]{6}$/i,
  number: /^\d+(\.\d+)?( ?\/ ?\d+(\.\d+)?)?$/,
  dimension: /^(0|\d+(\.\d+)?(px|em|rem))$/,
  fontFamily: /^[\w '",-]{1,200}$/,
};

/** A value as it may be written; undefined for one that is none of the token's type. */
export function acceptToken({ type }: Pick<Token, 'type'>, value: string): string | undefined {
  const text = value.trim();
  if (!ALLOWED[type].test(text) || !isBalanced(text)) return undefined;
  return type === 'color' ? text.toLowerCase() : text;
}

/** An open quotation mark would swallow what follows. */
const isBalanced = (text: string): boolean => /^([^'"]|'[^'"]*'|"[^'"]*")*$/.test(text);

/** The tokens that an element reads: first those that are mostly wanted, then the rest. */
export function tokensOf(names: readonly string[]): { front: Token[]; further: Token[] } {
  const read = TOKENS.filter(({ name }) => names.includes(name));
  const front = FRONT.flatMap((wanted) => read.filter((token) => nameOf(token) === wanted));
  return { front, further: read.filter((token) => !front.includes(token)) };
}

/** The declarations of what is set, in the order of the list. */
export const listDeclarations = ({ tokens }: Pick<State, 'tokens'>): [property: string, value: string][] =>
  TOKENS.flatMap((token): [string, string][] => {
    const value = tokens[nameOf(token)];
    return value ? [[token.name, value]] : [];
  });

/**
 * WCAG 2.2 AA: the least ratio to the paper, 4.5 for text and 3 for graphics and the edges of fields; undefined for
 * grounds, and for lines that only divide.
 */
export const leastRatio = (token: Token): number | undefined => LEAST[nameOf(token)];

const LEAST: Readonly<Record<string, number>> = {
  ink: 4.5,
  soft: 4.5,
  accent: 4.5,
  danger: 4.5,
  warning: 4.5,
  info: 4.5,
  sale: 4.5,
  edge: 3,
  star: 3,
};

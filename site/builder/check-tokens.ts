/** Whether the chosen colours stand out, on every ground that they may come to stand on. */
import { TOKENS, type Token } from '../../src/styles/tokens.js';
import { measureContrast, suggestColour } from './contrast.js';
import { elementOf } from './elements.js';
import { listGrounds, type Ground } from './grounds.js';
import type { State } from './state.js';
import { leastRatio, nameOf } from './tokens.js';

export interface ColourCheck {
  token: Token;
  ground: Ground;
  /** What WCAG asks for. */
  least: number;
  ratio: number;
  passes: boolean;
  /** The nearest colour that passes; absent where this one does, or none does. */
  suggestion?: string;
}

/** Checks each colour that is set and that the element reads. */
export function checkColours(state: State): ColourCheck[] {
  const read = elementOf(state.tag).tokens;
  return TOKENS.filter(({ name }) => read.includes(name)).flatMap((token) => {
    const colour = state.tokens[nameOf(token)];
    const least = leastRatio(token);
    if (!colour || least === undefined) return [];
    return listGrounds(state).map((ground) => checkColour(token, colour, ground, least));
  });
}

function checkColour(token: Token, colour: string, ground: Ground, least: number): ColourCheck {
  const ratio = measureContrast(colour, ground.colour);
  const passes = ratio >= least;
  const suggestion = passes ? undefined : suggestColour(colour, ground.colour, least);
  return { token, ground, least, ratio, passes, ...(suggestion && { suggestion }) };
}

/** True where ink is set without paper, or the other way round: the other half is then the page's. */
export const isHalfSet = ({ tokens: { ink, paper } }: State): boolean => !ink !== !paper;

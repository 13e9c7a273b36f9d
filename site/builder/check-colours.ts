/** Whether the chosen colours stand out, on every ground that they may come to stand on. */
import { PAGE_COLOURS, rolesOf, type Role } from './colours.js';
import { measureContrast, suggestColour } from './contrast.js';
import { elementOf } from './elements.js';
import type { State } from './state.js';

export interface ColourCheck {
  role: Role;
  /** What it stands on: the surface that was chosen, or the page's own. */
  ground: 'surface' | 'light' | 'dark';
  ratio: number;
  passes: boolean;
  /** The nearest colour that passes; absent where this one does, or none does. */
  suggestion?: string;
}

/** Checks each colour that is set. */
export function checkColours(state: State): ColourCheck[] {
  const { colours, tag } = state;
  return rolesOf(elementOf(tag).tokens).flatMap((role) => {
    const colour = colours[role.role];
    if (!colour || role.least === undefined) return [];
    return listGrounds(state).map(([ground, surface]) => check(role, colour, ground, surface));
  });
}

function listGrounds({ colours, scheme }: State): [ColourCheck['ground'], string][] {
  const { surface } = colours;
  if (surface) return [['surface', surface]];
  const schemes = scheme === 'auto' ? (['light', 'dark'] as const) : [scheme];
  return schemes.map((name) => [name, PAGE_COLOURS[name].surface]);
}

function check(role: Role, colour: string, ground: ColourCheck['ground'], surface: string): ColourCheck {
  const least = role.least!;
  const ratio = measureContrast(colour, surface);
  const passes = ratio >= least;
  const suggestion = passes ? undefined : suggestColour(colour, surface, least);
  return { role, ground, ratio, passes, ...(suggestion && { suggestion }) };
}

/** True where a surface is set without a text colour, or the other way round: half of it is then the page's. */
export const isHalfSet = ({ colours: { text, surface } }: State): boolean => !text !== !surface;

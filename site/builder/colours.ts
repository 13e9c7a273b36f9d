/** The colours that one may set, and which must stand out against which. */
import type { State } from './state.js';

export interface Role {
  role: string;
  label: string;
  /** What carries it on the tag: a token of Insole's, or a property of CSS. */
  property: string;
  /** WCAG 2.2 AA: the least ratio to the surface, 4.5 for text and 3 for signs; absent for the surface itself. */
  least?: number;
  /** What it is for. */
  use: string;
}

export const ROLES: readonly Role[] = [
  { role: 'text', label: 'Text', property: 'color', least: 4.5, use: 'text' },
  { role: 'surface', label: 'Surface', property: 'background-color', use: 'the ground' },
  { role: 'accent', label: 'Accent', property: '--insole-accent', least: 4.5, use: 'links and buttons' },
  { role: 'sale', label: 'Sale price', property: '--insole-sale', least: 4.5, use: 'text' },
  { role: 'star', label: 'Stars', property: '--insole-star', least: 3, use: 'graphics' },
];

/** What a page has where nothing is set: the paper and ink of the host pages that are shown here. */
export const PAGE_COLOURS = {
  light: { text: '#1b2430', surface: '#ffffff' },
  dark: { text: '#e8edf1', surface: '#14191f' },
} as const;

/** The roles that an element has a use for. */
export const rolesOf = (tokens: readonly string[]): Role[] =>
  ROLES.filter(({ property }) => !property.startsWith('--') || tokens.includes(property));

/** The declarations that carry the chosen colours. */
export const listDeclarations = ({ colours }: Pick<State, 'colours'>): [property: string, value: string][] =>
  ROLES.flatMap(({ role, property }): [string, string][] => {
    const colour = colours[role];
    return colour ? [[property, colour]] : [];
  });

/** What an element may come to stand on: the paper that was set, the theme's, or the page's. */
import contrast from '../../src/styles/themes/contrast.js';
import editorial from '../../src/styles/themes/editorial.js';
import retail from '../../src/styles/themes/retail.js';
import type { State } from './state.js';

export interface Ground {
  /** "on your paper". */
  where: string;
  colour: string;
}

/** The paper of the host pages here, which are what a page mostly is. */
const PAGE = { light: '#ffffff', dark: '#14191f' } as const;

const THEMES: Readonly<Record<string, string>> = { contrast, editorial, retail };

/** `light-dark(a, b)`, each with one pair of brackets. */
const PAPER = /--insole-paper:light-dark\((\w+\([^)]*\)|#\w+), ?(\w+\([^)]*\)|#\w+)\)/;

/** Where the scheme is the reader's, it may be either. */
export function listGrounds({ tokens, theme, scheme }: State): Ground[] {
  const paper = tokens['paper'];
  if (paper) return [{ where: 'on your paper', colour: paper }];
  const [, light, dark] = PAPER.exec(THEMES[theme] ?? '') ?? [];
  const what = light ? 'the theme’s' : 'a';
  const thing = light ? 'paper' : 'page';
  const grounds = [
    { scheme: 'light', where: `on ${what} light ${thing}`, colour: light ?? PAGE.light },
    { scheme: 'dark', where: `on ${what} dark ${thing}`, colour: dark ?? PAGE.dark },
  ];
  return grounds.filter((ground) => scheme === 'auto' || scheme === ground.scheme);
}

import type { ThemeVars } from 'storybook/theming';
import { create } from 'storybook/theming/create';

const LIGHT = {
  accent: '#0b6b5d',
  ink: '#1b2430',
  soft: '#52606d',
  paper: '#ffffff',
  ground: '#f4f6f5',
  line: '#dce1e6',
  edge: '#8595a5',
};

const DARK: typeof LIGHT = {
  accent: '#41b3a0',
  ink: '#e8edf1',
  soft: '#a9b4bf',
  paper: '#14191f',
  ground: '#1d242c',
  line: '#333d47',
  edge: '#6b7885',
};

/** How Storybook itself looks around the stories: Insole's colours, in the scheme that the reader's system asks for. */
export function createTheme(): ThemeVars {
  const isDark = matchMedia('(prefers-color-scheme: dark)').matches;
  const { accent, ink, soft, paper, ground, line, edge } = isDark ? DARK : LIGHT;
  return create({
    base: isDark ? 'dark' : 'light',
    brandTitle: 'Insole',
    brandUrl: '?path=/docs/start-here--docs',
    brandTarget: '_self',
    fontBase: 'system-ui, sans-serif',
    fontCode: 'ui-monospace, monospace',
    colorPrimary: accent,
    colorSecondary: accent,
    appBg: ground,
    appContentBg: paper,
    appBorderColor: line,
    textColor: ink,
    textMutedColor: soft,
    barBg: paper,
    barTextColor: soft,
    barHoverColor: accent,
    barSelectedColor: accent,
    inputBg: paper,
    inputBorder: edge,
    inputTextColor: ink,
  });
}

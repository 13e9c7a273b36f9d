import type { Preview } from '@storybook/web-components-vite';
import type { ThemeName } from '../../src/styles/tokens.js';
import { THEMES } from './themes.js';

/** What the toolbar sets for a story, and what a story may set for itself. */
export interface StageGlobals {
  theme: ThemeName;
  scheme: 'light' | 'dark';
  /** `auto` goes by the locale. */
  direction: 'auto' | 'ltr' | 'rtl';
  /** BCP 47 tag. */
  locale: string;
  /** `320px`, or `auto` for all there is. */
  width: string;
  host: 'bare' | 'bootstrap' | 'wordpress';
}

type Item = { value: string; title: string; icon?: string };

const menu = (title: string, icon: string, items: Item[], description: string): object => ({
  description,
  toolbar: { title, icon, items, dynamicTitle: true },
});

const items = (titles: Record<string, string>): Item[] =>
  Object.entries(titles).map(([value, title]) => ({ value, title }));

const capitalize = (word: string): string => word[0]!.toUpperCase() + word.slice(1);

/** The toolbar: how the page around the element is, and how it is dressed. */
export const globalTypes = {
  theme: menu(
    'Theme',
    'paintbrush',
    Object.keys(THEMES).map((theme) => ({ value: theme, title: capitalize(theme) })),
    'A theme that comes with the elements',
  ),
  scheme: menu('Scheme', 'contrast', items({ light: 'Light', dark: 'Dark' }), 'Colour scheme of the page'),
  direction: menu(
    'Direction',
    'transfer',
    items({ auto: 'Direction of the locale', ltr: 'Left to right', rtl: 'Right to left' }),
    'Direction of the page’s text',
  ),
  locale: menu(
    'Locale',
    'globe',
    items({ en: 'English', de: 'Deutsch', fr: 'Français', es: 'Español', ar: 'العربية' }),
    'Language of the page; guides are in English so far',
  ),
  width: menu(
    'Width',
    'ruler',
    items({
      auto: 'All there is',
      '280px': '280 px, the narrowest',
      '320px': '320 px, a phone',
      '480px': '480 px, a column',
      '768px': '768 px, a tablet',
      '1200px': '1,200 px, a wide page',
    }),
    'Width of the place in which the element stands',
  ),
  host: menu(
    'Host page',
    'browser',
    items({ bare: 'Bare page', bootstrap: 'Bootstrap 5', wordpress: 'WordPress block theme' }),
    'Whose styles the page has',
  ),
} as unknown as NonNullable<Preview['globalTypes']>;

export const initialGlobals: StageGlobals = {
  theme: 'plain',
  scheme: 'light',
  direction: 'auto',
  locale: 'en',
  width: 'auto',
  host: 'bare',
};

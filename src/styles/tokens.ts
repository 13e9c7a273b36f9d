/** Written by "npm run tokens" from tokens/*.tokens.json: change those. */

/** A public custom property of the elements. */
export interface Token {
  name: `--insole-${string}`;
  /** Palette: what colours are made from. Meaning: what they are for. Element: single pieces. */
  layer: 'palette' | 'meaning' | 'element';
  /** Its type in the Design Tokens format. */
  type: 'number' | 'fontFamily' | 'color' | 'dimension';
  /** What it is for. */
  description: string;
  /** The elements' own default, in CSS. */
  default: string;
  /** What the default comes to, for a colour, on a light page and on a dark one. */
  light?: string;
  dark?: string;
}

/** All of them, in the order of their layers. */
export const TOKENS: readonly Token[] = [
  {
    name: '--insole-hue',
    layer: 'palette',
    type: 'number',
    description: 'Hue of the accent',
    default: '178',
  },
  {
    name: '--insole-hue-danger',
    layer: 'palette',
    type: 'number',
    description: 'Hue of emergencies, errors and reduced prices',
    default: '25',
  },
  {
    name: '--insole-hue-warning',
    layer: 'palette',
    type: 'number',
    description: 'Hue of signs that need help the same day',
    default: '75',
  },
  {
    name: '--insole-hue-info',
    layer: 'palette',
    type: 'number',
    description: 'Hue of other advice',
    default: '255',
  },
  {
    name: '--insole-font',
    layer: 'meaning',
    type: 'fontFamily',
    description: 'Font of all text',
    default: 'inherit',
  },
  {
    name: '--insole-heading-font',
    layer: 'meaning',
    type: 'fontFamily',
    description: 'Font of headings',
    default: 'inherit',
  },
  {
    name: '--insole-ink',
    layer: 'meaning',
    type: 'color',
    description: 'Text colour; set it together with the paper',
    default: 'inherit',
    light: 'oklch(0.26 0.025 255)',
    dark: 'oklch(0.94 0.008 240)',
  },
  {
    name: '--insole-paper',
    layer: 'meaning',
    type: 'color',
    description: 'Background of the whole element; set it together with the ink',
    default: 'transparent',
    light: 'oklch(1 0 0)',
    dark: 'oklch(0.21 0.015 255)',
  },
  {
    name: '--insole-inset',
    layer: 'meaning',
    type: 'dimension',
    description: 'Space between the paper’s edge and its content',
    default: '0',
  },
  {
    name: '--insole-soft',
    layer: 'meaning',
    type: 'color',
    description: 'Colour of secondary text: brands, notes, former prices',
    default: 'oklch(from currentColor l c h / min(0.63 + 0.7 * l, 1.44 - 0.7 * l))',
    light: 'oklch(0.26 0.025 255 / 0.81)',
    dark: 'oklch(0.94 0.008 240 / 0.78)',
  },
  {
    name: '--insole-accent',
    layer: 'meaning',
    type: 'color',
    description: 'Links, buttons, focus rings, icons, progress',
    default: 'oklch(from currentColor clamp(0.43, 0.95 * l - 0.06, 0.78) 0.13 var(--insole-hue, 178))',
    light: 'oklch(0.43 0.13 178)',
    dark: 'oklch(0.78 0.13 178)',
  },
  {
    name: '--insole-danger',
    layer: 'meaning',
    type: 'color',
    description: 'Emergencies, and errors in a form',
    default: 'oklch(from currentColor clamp(0.43, 0.95 * l - 0.06, 0.78) 0.13 var(--insole-hue-danger, 25))',
    light: 'oklch(0.43 0.13 25)',
    dark: 'oklch(0.78 0.13 25)',
  },
  {
    name: '--insole-warning',
    layer: 'meaning',
    type: 'color',
    description: 'Signs that need help the same day',
    default: 'oklch(from currentColor clamp(0.43, 0.95 * l - 0.06, 0.78) 0.13 var(--insole-hue-warning, 75))',
    light: 'oklch(0.43 0.13 75)',
    dark: 'oklch(0.78 0.13 75)',
  },
  {
    name: '--insole-info',
    layer: 'meaning',
    type: 'color',
    description: 'Other advice',
    default: 'oklch(from currentColor clamp(0.43, 0.95 * l - 0.06, 0.78) 0.13 var(--insole-hue-info, 255))',
    light: 'oklch(0.43 0.13 255)',
    dark: 'oklch(0.78 0.13 255)',
  },
  {
    name: '--insole-line',
    layer: 'meaning',
    type: 'color',
    description: 'Lines that divide, and edges of pictures and labels',
    default: 'oklch(from currentColor l c h / 22%)',
    light: 'oklch(0.26 0.025 255 / 0.22)',
    dark: 'oklch(0.94 0.008 240 / 0.22)',
  },
  {
    name: '--insole-edge',
    layer: 'meaning',
    type: 'color',
    description: 'Edges of form fields and round buttons',
    default: 'oklch(from currentColor l c h / 55%)',
    light: 'oklch(0.26 0.025 255 / 0.55)',
    dark: 'oklch(0.94 0.008 240 / 0.55)',
  },
  {
    name: '--insole-ground',
    layer: 'meaning',
    type: 'color',
    description: 'Tinted background of banners, boxes and loading shapes',
    default: 'oklch(from currentColor l c h / 5%)',
    light: 'oklch(0.26 0.025 255 / 0.05)',
    dark: 'oklch(0.94 0.008 240 / 0.05)',
  },
  {
    name: '--insole-radius',
    layer: 'meaning',
    type: 'dimension',
    description: 'Corners of boxes, pictures and buttons',
    default: '6px',
  },
  {
    name: '--insole-banner-ground',
    layer: 'element',
    type: 'color',
    description: 'Background of `promo-banner`',
    default: 'var(--insole-ground)',
    light: 'oklch(0.26 0.025 255 / 0.05)',
    dark: 'oklch(0.94 0.008 240 / 0.05)',
  },
  {
    name: '--insole-picture-ground',
    layer: 'element',
    type: 'color',
    description:
      'Background of a shoe’s picture: white on dark pages too, for pictures are mostly taken on white',
    default: '#fff',
    light: '#fff',
    dark: '#fff',
  },
  {
    name: '--insole-picture-ratio',
    layer: 'element',
    type: 'number',
    description: 'Width to height of a shoe’s picture',
    default: '4/3',
  },
  {
    name: '--insole-sale',
    layer: 'element',
    type: 'color',
    description: 'A reduced price',
    default: 'var(--insole-danger)',
    light: 'oklch(0.43 0.13 25)',
    dark: 'oklch(0.78 0.13 25)',
  },
  {
    name: '--insole-star',
    layer: 'element',
    type: 'color',
    description: 'Stars of a rating',
    default: '#c77700',
    light: '#c77700',
    dark: '#c77700',
  },
];

/** The themes: `dist/cdn/themes/<name>.css`, and `<insole-config theme="<name>">`. */
export const THEMES = [
  {
    name: 'plain',
    description: 'The page’s own font and text colour, and every other colour mixed from it.',
  },
  {
    name: 'contrast',
    description: 'Black on white, white on black, every edge drawn: seven to one and more.',
  },
  { name: 'editorial', description: 'A magazine’s page: warm paper, serif headings, square corners.' },
  {
    name: 'retail',
    description: 'Crisp product shelves: a pale panel, square pictures on white, blue actions.',
  },
] as const;

export type ThemeName = (typeof THEMES)[number]['name'];

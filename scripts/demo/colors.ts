import { darken, lighten, mix, type Palette } from './draw/kit.js';

/** Upper, accent and sole of each colour that the invented shoes come in. */
const COLORS = {
  Chalk: ['#f1ede4', '#2f7d6b', '#b98a5e'],
  Oat: ['#dccdb4', '#a8552f', '#8a6b4c'],
  Sand: ['#cbb08a', '#3f6f8f', '#7a5c3e'],
  Clay: ['#b5654a', '#f0c9a4', '#5a3a2e'],
  Rust: ['#a4472c', '#f2b36b', '#4d2c22'],
  Cognac: ['#9a5f36', '#e3bd88', '#4a3323'],
  Chestnut: ['#6f452f', '#d3aa7c', '#3c2a20'],
  Mustard: ['#d3a13a', '#3a4a5a', '#6b563a'],
  Moss: ['#6c7a45', '#e0c36a', '#4a4a38'],
  Sage: ['#9fb29a', '#d9744f', '#6d7a6a'],
  Pine: ['#2f5d50', '#e8b04b', '#3a4a46'],
  Teal: ['#2c7f86', '#f4c95d', '#35555c'],
  Sky: ['#8fb8d4', '#f08a5d', '#5a7486'],
  Slate: ['#5d6d7e', '#f2a65a', '#46525f'],
  Cobalt: ['#3a5fa8', '#f5d06f', '#3c4a66'],
  Navy: ['#33486b', '#d7b98a', '#4a566b'],
  Plum: ['#70476b', '#e5b7c7', '#52405a'],
  Rose: ['#cf8a8f', '#7a3f4a', '#8b6a66'],
  Blush: ['#e6c2b8', '#a2596a', '#a9887d'],
  Stone: ['#a9a59b', '#4f7a6d', '#76726a'],
  Charcoal: ['#4a525d', '#9fb9cf', '#5d6671'],
  Black: ['#3b4048', '#c9d2dc', '#555c66'],
} as const;

export type ColorName = keyof typeof COLORS;

const luminance = (hex: string): number => parseInt(hex.slice(3, 5), 16) / 255;

/** What a drawing needs, mixed from the three colours of a name. */
export function paletteOf(name: ColorName): Palette {
  const [upper, accent, outsole] = COLORS[name];
  const isPale = luminance(upper) > 0.6;
  return {
    upper,
    panel: isPale ? darken(upper, 0.12) : luminance(upper) < 0.3 ? lighten(upper, 0.12) : darken(upper, 0.28),
    accent,
    lining: mix(upper, '#f7f2e8', 0.8),
    lace: isPale ? '#ffffff' : mix(upper, '#fbf6ec', 0.88),
    midsole: isPale ? '#fdfcf9' : '#f0ebe0',
    outsole,
  };
}

import type { ColorName } from './colors.js';
import type { Silhouette } from './draw/draw.js';
import type { DemoFeature } from './features.js';

export type DemoAudience = 'women' | 'men' | 'unisex' | 'kids';

/** One invented shoe, before it is spread over colours, audiences and sizes. */
export interface DemoModel {
  brand: string;
  name: string;
  type: string;
  silhouette: Silhouette;
  /** A product for each: shops list men's and women's apart. */
  audiences: DemoAudience[];
  /** A product for each: colourways of one model that the shop lists apart. */
  colorways: ColorName[];
  /** Further colours of every product, as variants. */
  colors?: ColorName[];
  /** In whole US cents. */
  price: number;
  /** Former price, in whole US cents. */
  was?: number;
  /** Heel-to-toe drop in millimetres. */
  drop?: number;
  /** Weight of one shoe of the middle size, in grams. */
  weight?: number;
  /** Widths besides medium. */
  widths?: ('Narrow' | 'Wide' | 'Extra wide')[];
  /** Average of its ratings and their number; shops have none for some. */
  rating?: [value: number, count: number];
  features: DemoFeature[];
  /** What the shop says first. */
  story: string;
  /** Nothing of it is in stock. */
  soldOut?: true;
}

/** Something that a shoe shop sells and that is no shoe. */
export type DemoExtra = Omit<DemoModel, 'audiences' | 'drop' | 'widths'>;

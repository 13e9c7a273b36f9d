import type { Feature } from './feature.js';

export interface ProductImage {
  /** http(s) or relative address. */
  src: string;
  width?: number;
  height?: number;
  alt?: string;
}

export interface Rating {
  /** 0 to 5. */
  value: number;
  /** How many ratings; absent when the feed does not say. */
  count?: number;
}

export type Audience = 'women' | 'men' | 'kids' | 'unisex';

export const AUDIENCES: readonly Audience[] = ['women', 'men', 'kids', 'unisex'];

/** Fitting widths in Insole's own words; a shop's letters are mapped to them in `catalog/`. */
export type ShoeWidth = 'narrow' | 'standard' | 'wide' | 'extra-wide';

export const WIDTHS: readonly ShoeWidth[] = ['narrow', 'standard', 'wide', 'extra-wide'];

/** One size or colour of a product. What the feed does not say is absent. */
export interface Variant {
  id: string;
  title?: string;
  color?: string;
  size?: string;
  /** In major units. */
  price?: number;
  /** Former price in major units; only when above `price`. */
  compareAt?: number;
  /** ISO 4217. */
  currency?: string;
  inStock?: boolean;
}

/** A product's own words as plain text, kept apart by where they come from: structured attributes outrank prose. */
export interface ProductWords {
  title: string;
  description: string;
  tags: string[];
  categories: string[];
  /** Structured name and value pairs: WooCommerce attributes, Google's product_detail, `key:value` tags. */
  attributes: { name: string; value: string }[];
  /** Google's product_highlight and the like: short statements. */
  highlights: string[];
}

/** A product as Insole sees it, whatever feed it came from. All text is plain, all URLs http(s) or relative. */
export interface Product {
  id: string;
  name: string;
  brand?: string;
  url?: string;
  /** True where `url` earns the page a commission, as the links of affiliate networks do; else absent. */
  sponsored?: boolean;
  images: ProductImage[];
  /** Lowest price in major units ("38.94" is 38.94). */
  price?: number;
  /** Former price; only when above `price`. */
  compareAt?: number;
  /** ISO 4217; absent when neither the feed nor the author says. */
  currency?: string;
  rating?: Rating;
  /** False when nothing is in stock; absent when the feed does not say. */
  inStock?: boolean;
  variants: Variant[];
  words: ProductWords;
  /** Features that Insole's own JSON states; they outrank what is read from the words. */
  features?: Feature[];
  audience?: Audience;
  widths?: ShoeWidth[];
}

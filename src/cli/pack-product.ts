import type { Product } from '../catalog/index.js';

/**
 * The parts of a product from which it is read and its model recognised, in the order of {@link packProduct}. A list, since
 * lists are copied from one thread to another in a fraction of the time that objects take.
 */
export type PackedProduct = [
  title: string,
  description: string,
  tags: string[],
  categories: string[],
  highlights: string[],
  /** Names and values in turn. */
  attributes: string[],
  name: string,
  brand: string,
  /** Titles, sizes and colours in turn. */
  variants: string[],
  stated: Pick<Product, 'audience' | 'features' | 'widths'> | undefined,
];

/** A product for another thread that reads its features. */
export function packProduct({
  name,
  brand = '',
  words,
  variants,
  audience,
  features,
  widths,
}: Product): PackedProduct {
  const { title, description, tags, categories, highlights, attributes } = words;
  return [
    title,
    description,
    tags,
    categories,
    highlights,
    attributes.flatMap(({ name, value }) => [name, value]),
    name,
    brand,
    variants.flatMap(({ title = '', size = '', color = '' }) => [title, size, color]),
    audience || features || widths
      ? { ...(audience && { audience }), ...(features && { features }), ...(widths && { widths }) }
      : undefined,
  ];
}

export function unpackProduct([
  title,
  description,
  tags,
  categories,
  highlights,
  attributes,
  name,
  brand,
  variants,
  stated,
]: PackedProduct): Product {
  return {
    id: '',
    name,
    brand,
    images: [],
    variants: inGroups(variants, 3).map(([title = '', size = '', color = '']) => ({
      id: '',
      title,
      size,
      color,
    })),
    words: {
      title,
      description,
      tags,
      categories,
      highlights,
      attributes: inGroups(attributes, 2).map(([name = '', value = '']) => ({ name, value })),
    },
    ...stated,
  };
}

const inGroups = (list: readonly string[], length: number): string[][] =>
  list.flatMap((_, place) => (place % length ? [] : [list.slice(place, place + length)]));

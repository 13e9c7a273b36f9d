import { CURRENCY, type DemoProduct } from '../catalogue.js';
import { escapeMarkup, pathOf, toHtml } from './words.js';

/** As WooCommerce's Store API answers `/wp-json/wc/store/v1/products`: prices are strings in minor units, names carry entities. */
export const toWooCommerce = (products: DemoProduct[]) => products.map(mapProduct);

const encodeName = (text: string): string =>
  escapeMarkup(text).replaceAll('’', '&#8217;').replaceAll('–', '&#8211;');

function mapProduct(product: DemoProduct) {
  const inStock = product.variants.some((variant) => variant.inStock);
  const price = String(product.price);
  return {
    id: product.id,
    name: encodeName(product.title),
    slug: product.handle,
    parent: 0,
    type: 'variable',
    permalink: pathOf(product),
    sku: `WW-${product.id}`,
    short_description: `<p>${escapeMarkup(product.paragraphs[0] ?? '')}</p>\n`,
    description: toHtml({ ...product, paragraphs: product.paragraphs.slice(1) }),
    on_sale: Boolean(product.was),
    prices: {
      price,
      regular_price: String(product.was ?? product.price),
      sale_price: price,
      price_range: null,
      currency_code: CURRENCY,
      currency_symbol: '$',
      currency_minor_unit: 2,
      currency_decimal_separator: '.',
      currency_thousand_separator: ',',
      currency_prefix: '$',
      currency_suffix: '',
    },
    average_rating: product.rating ? product.rating.value.toFixed(2) : '0',
    review_count: product.rating?.count ?? 0,
    images: product.pictures.map(({ path }, index) => ({
      id: product.id * 10 + index,
      src: path,
      thumbnail: path,
      srcset: '',
      sizes: '',
      name: product.handle,
      alt: '',
    })),
    categories: [product.type].map((name, index) => ({ id: index + 1, name: encodeName(name) })),
    tags: product.tags.map((name, index) => ({ id: index + 1, name: encodeName(name) })),
    brands: [{ id: 1, name: encodeName(product.brand) }],
    attributes: listAttributes(product),
    has_options: product.variants.length > 1,
    is_purchasable: true,
    is_in_stock: inStock,
    low_stock_remaining: null,
    add_to_cart: { text: 'Select options', url: pathOf(product) },
  };
}

function listAttributes({ variants, colors, widths }: DemoProduct) {
  const sizes = [...new Set(variants.map(({ size }) => size))].filter(Boolean);
  const lists = { Size: sizes, Color: sizes.length ? colors : [], Width: widths };
  return Object.entries(lists)
    .filter(([, values]) => values.length)
    .map(([name, values], index) => ({
      id: index + 1,
      name,
      taxonomy: `pa_${name.toLowerCase()}`,
      has_variations: true,
      terms: values.map((value, at) => ({ id: at + 1, name: value, slug: value.toLowerCase() })),
    }));
}

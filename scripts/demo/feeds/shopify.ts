import type { DemoProduct, DemoVariant } from '../catalogue.js';
import { toDecimal, toHtml } from './words.js';

const PUBLISHED = '2026-09-01T09:00:00-04:00';

/** As a Shopify shop answers `/products.json`: prices are decimal strings without a currency. */
export function toShopify(products: DemoProduct[]) {
  return { products: products.map(mapProduct) };
}

function mapProduct(product: DemoProduct) {
  const options = listOptions(product);
  return {
    id: product.id,
    title: product.title,
    handle: product.handle,
    body_html: toHtml(product),
    vendor: product.brand,
    product_type: product.type,
    tags: product.tags,
    published_at: PUBLISHED,
    created_at: PUBLISHED,
    updated_at: PUBLISHED,
    variants: product.variants.map((variant, index) => mapVariant(product, variant, index, options)),
    images: product.pictures.map(({ path, color }, index) => ({
      id: product.id * 10 + index,
      position: index + 1,
      variant_ids: product.variants.filter((variant) => variant.color === color).map(({ id }) => id),
      src: path,
      width: 400,
      height: 300,
    })),
    options: options.map(({ name, values }, index) => ({ name, position: index + 1, values })),
  };
}

type Option = { name: string; key: 'size' | 'color' | 'width' | undefined; values: string[] };

function listOptions({ variants, colors, widths }: DemoProduct): Option[] {
  const sizes = [...new Set(variants.map(({ size }) => size))];
  if (sizes[0] === '') return [{ name: 'Title', key: undefined, values: ['Default Title'] }];
  return [
    { name: 'Size', key: 'size', values: sizes },
    { name: 'Color', key: 'color', values: colors },
    ...(widths.length ? [{ name: 'Width', key: 'width', values: widths } as const] : []),
  ];
}

function mapVariant(product: DemoProduct, variant: DemoVariant, index: number, options: Option[]) {
  const values = options.map(({ key, values }) => (key ? variant[key] : values[0]));
  return {
    id: variant.id,
    title: values.join(' / '),
    option1: values[0] ?? null,
    option2: values[1] ?? null,
    option3: values[2] ?? null,
    sku: `WW-${variant.id}`,
    requires_shipping: true,
    taxable: true,
    featured_image: null,
    available: variant.inStock,
    price: toDecimal(product.price),
    grams: 0,
    compare_at_price: product.was ? toDecimal(product.was) : null,
    position: index + 1,
    product_id: product.id,
  };
}

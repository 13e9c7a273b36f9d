import type { DemoProduct } from '../catalogue.js';
import { toShopify } from './shopify.js';

type Shown = ReturnType<typeof toShopify>['products'][number];

/** As Shopify's admin exports products: a row for each variant and picture, whichever are more; the words are in the first. */
export function toShopifyCsv(products: DemoProduct[]): string {
  const rows = toShopify(products).products.flatMap(listRows);
  const header = Object.keys(rows[0]!);
  const lines = rows.map((row) => header.map((name) => quote(row[name] ?? '')));
  return [header.map(quote), ...lines].map((cells) => `${cells.join()}\r\n`).join('');
}

const quote = (cell: string): string => (/[",\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell);

function listRows(product: Shown): Record<string, string>[] {
  const count = Math.max(product.variants.length, product.images.length);
  return Array.from({ length: count }, (_, index) => ({
    ...listWords(product, index === 0),
    ...listOffer(product, index),
    'Product image URL': product.images[index]?.src ?? '',
    'Image position': product.images[index] ? String(index + 1) : '',
  }));
}

const listWords = (product: Shown, isFirst: boolean) => ({
  Title: isFirst ? product.title : '',
  'URL handle': product.handle,
  Description: isFirst ? product.body_html : '',
  Vendor: isFirst ? product.vendor : '',
  Type: isFirst ? product.product_type : '',
  Tags: isFirst ? product.tags.join(', ') : '',
  'Published on online store': isFirst ? 'true' : '',
  Status: isFirst ? 'active' : '',
});

function listOffer({ options, variants }: Shown, index: number) {
  const variant = variants[index];
  const values = [variant?.option1, variant?.option2, variant?.option3];
  const named = values.flatMap((value, place) => [
    [`Option${place + 1} name`, index ? '' : (options[place]?.name ?? '')],
    [`Option${place + 1} value`, value ?? ''],
  ]);
  return {
    ...(Object.fromEntries(named) as Record<string, string>),
    SKU: variant?.sku ?? '',
    Price: variant?.price ?? '',
    'Compare-at price': variant?.compare_at_price ?? '',
    'Inventory tracker': variant ? 'shopify' : '',
    'Inventory quantity': variant ? String(+variant.available) : '',
    'Continue selling when out of stock': variant ? 'deny' : '',
  };
}

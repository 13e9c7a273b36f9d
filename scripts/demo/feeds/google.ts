import { CURRENCY, type DemoProduct, type DemoVariant } from '../catalogue.js';
import { escapeMarkup, pathOf, toDecimal, toText } from './words.js';

const GENDER = { women: 'female', men: 'male', unisex: 'unisex', kids: 'unisex' } as const;

/** As Google Merchant Center takes it: RSS 2.0, one row for each size and colour, grouped by `item_group_id`. */
export function toGoogle(products: DemoProduct[]): string {
  const rows = products.flatMap((product) =>
    // Merchant feeds leave out widths: one row for each size and colour.
    product.variants
      .filter(({ width }) => width === '' || width === 'Medium')
      .map((variant) => toRow(product, variant)),
  );
  return `<?xml version="1.0" encoding="UTF-8"?>
<rss version="2.0" xmlns:g="http://base.google.com/ns/1.0">
<channel>
<title>Wren &amp; Welt</title>
<link>/shop/</link>
<description>Shoes for long days</description>
${rows.join('\n')}
</channel>
</rss>
`;
}

function toRow(product: DemoProduct, variant: DemoVariant): string {
  const { audience, price, was, specs } = product;
  const money = (cents: number): string => `${toDecimal(cents)} ${CURRENCY}`;
  const picture = product.pictures.find(({ color }) => color === variant.color);
  const fields: [name: string, value: string | undefined][] = [
    ['id', `WW-${variant.id}`],
    ['item_group_id', variant.size && `WW-${product.id}`],
    ['title', product.title],
    ['description', toText(product)],
    ['link', `${pathOf(product)}?variant=${variant.id}`],
    ['image_link', picture?.path],
    ['availability', variant.inStock ? 'in_stock' : 'out_of_stock'],
    ['price', money(was ?? price)],
    ['sale_price', was ? money(price) : undefined],
    ['brand', product.brand],
    ['condition', 'new'],
    ['color', variant.size && variant.color],
    ['size', variant.size],
    ['gender', audience && GENDER[audience]],
    ['age_group', audience && (audience === 'kids' ? 'kids' : 'adult')],
    ['product_type', product.isShoe ? `Shoes > ${product.type}` : `Accessories > ${product.type}`],
    ['google_product_category', product.isShoe ? 'Apparel & Accessories > Shoes' : 'Apparel & Accessories'],
  ];
  const lines = fields
    .filter(([, value]) => value)
    .map(([name, value]) => `<g:${name}>${escapeMarkup(value!)}</g:${name}>`);
  const details = specs.map(
    ({ name, value }) =>
      `<g:product_detail><g:section_name>Measures</g:section_name><g:attribute_name>${name}</g:attribute_name><g:attribute_value>${value}</g:attribute_value></g:product_detail>`,
  );
  return `<item>\n${[...lines, ...details].join('\n')}\n<g:shipping><g:country>US</g:country><g:price>${price >= 10000 ? '0.00' : '6.00'} ${CURRENCY}</g:price></g:shipping>\n</item>`;
}

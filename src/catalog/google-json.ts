import type { FeedItem } from './catalog.js';
import { FieldNames } from './field-names.js';
import { toObject, toText } from './fields.js';
import { mapGoogle } from './google.js';
import type { Json, MapContext } from './reader.js';
import { Row } from './row.js';

/** The plurals of Google's own interfaces, and what tables and XML call the same. */
const SINGULAR: Record<string, string> = {
  product_types: 'product_type',
  product_highlights: 'product_highlight',
  product_details: 'product_detail',
  additional_image_links: 'additional_image_link',
  offer_id: 'id',
  sizes: 'size',
};

/** Maps an object with Google Merchant's fields: JSON lines of a network, the Content API, or the Merchant API, which has them a level below. */
export function mapGoogleJson(item: Json, context: MapContext): FeedItem {
  const names: string[] = [];
  const values: string[] = [];
  const { offerId, productAttributes } = item;
  const source: Json = productAttributes ? { offerId, ...toObject(productAttributes) } : item;
  for (const key of Object.keys(source)) {
    const name = key
      .replace(/^g:/, '')
      .replace(/[a-z](?=[A-Z])/g, '$&_')
      .toLowerCase();
    for (const value of [source[key]].flat()) {
      names.push(SINGULAR[name] ?? name);
      values.push(toField(value));
    }
  }
  return mapGoogle(new Row(new FieldNames(names), values), context);
}

function toField(value: unknown): string {
  if (typeof value === 'string') return value;
  if (typeof value === 'number' || typeof value === 'boolean') return String(value);
  const item = toObject(value);
  const read = (...keys: string[]): string => keys.map((key) => toText(item[key])).find(Boolean) ?? '';
  if (item.startTime) return `${read('startTime')}/${read('endTime')}`;
  if (item.amountMicros) return `${+read('amountMicros') / 1e6} ${read('currencyCode')}`;
  const name = read('attributeName', 'attribute_name');
  if (!name) return `${read('value')} ${read('currency')}`.trim();
  return `${read('sectionName', 'section_name')}:${name}:${read('attributeValue', 'attribute_value')}`;
}

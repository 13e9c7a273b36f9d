import type { Audience, Product, Variant } from '../model/product.js';
import type { FeedItem, RowUse } from './catalog.js';
import { buildProduct, compact, toImage, toProse } from './fields.js';
import { readPrice } from './price.js';
import { productAddress } from './product-address.js';
import type { MapContext } from './reader.js';
import type { Row } from './row.js';
import { readSale } from './sale.js';
import { readStock } from './stock.js';
import { cleanText } from './text.js';
import { cleanUrl } from './url.js';

/** "Apparel & Accessories > Shoes" in Google's taxonomy, which feeds give as a number too. */
const SHOES_CATEGORY = '187';

/** Maps one row of a Google Merchant feed, whatever it was written in; see `Row` for its values. */
export function mapGoogle(row: Row, context: MapContext): FeedItem {
  const name = readName(row);
  const group = readGroup(row, 'item_group_id');
  // A row in a group is known by that alone.
  const key = rowKey(row, group, group ? '' : readUrl(row, context), readImage(row), name);
  const use = context.knows?.(key);
  const product =
    use === 'offer' && name ? toOffer(key, readOffer(row, context)) : readProduct(row, group, use, context);
  const audience = readAudience(row);
  if (audience) product.audience = audience;
  return { product, key };
}

const readName = (row: Row): string => row.get('title name');

const readImage = (row: Row): string => row.get('image_link image picture');

const readUrl = (row: Row, context: MapContext): string | undefined =>
  cleanUrl(row.get('link url canonical_link'), context.baseUrl);

const NO_WORDS = { title: '', description: '', tags: [], categories: [], attributes: [], highlights: [] };

/** A product with price and stock alone, for a row of which no more is needed. */
const toOffer = (id: string, offer: Offer): Product => ({
  id,
  name: '',
  images: [],
  variants: [compact<Variant>({ id, ...offer })],
  words: NO_WORDS,
});

function readProduct(row: Row, group: string, use: RowUse | undefined, context: MapContext): Product {
  const id = cleanText(row.get('id sku gtin mpn')) || group;
  const name = cleanText(readName(row));
  const variants = [readVariant(row, id, context)];
  const images = toImage(readImage(row), context);
  for (const more of row.all('additional_image_link'))
    for (const src of splitUrls(more)) images.push(...toImage(src, context));
  // Of a further row only its pictures and its variant are read.
  if (use && id && name)
    return { id: group || id, name, images, variants, words: { ...NO_WORDS, title: name } };
  return buildProduct({
    id: group || id,
    url: readUrl(row, context),
    variants,
    name,
    brand: cleanText(row.get('brand vendor')),
    images,
    words: readWords(row, context),
  });
}

/** What shops write into the column for groups where there is none. */
const NO_GROUP = /^(?:0|-|n\/?a|none|null)$/i;

export function readGroup(row: Row, names: string): string {
  const group = cleanText(row.get(names));
  return NO_GROUP.test(group) ? '' : group;
}

/**
 * What the rows of one product share: the shop's group (a network's file may have those of several shops); else the address, unless it is just the shop's
 * front page; else picture and title.
 */
export function rowKey(row: Row, group: string, url = '', image = '', name = ''): string {
  if (group) return `group ${row.get('program_name merchant_id merchant_name advertiser_name')} ${group}`;
  const address = productAddress(url);
  return /^https?:\/\/[^/?]+\/?$|^\/?$/.test(address) ? `image ${image} ${name}` : `address ${address}`;
}

const splitUrls = (value: string): string[] => value.split(/,(?=\s*https?:)/);

function readVariant(row: Row, id: string, context: MapContext): Variant {
  return compact<Variant>({
    id,
    color: cleanText(row.get('color colour')) || undefined,
    size: cleanText(row.get('size')) || undefined,
    ...readOffer(row, context),
  });
}

type Offer = { [K in 'price' | 'compareAt' | 'currency' | 'inStock']: Variant[K] | undefined };

function readOffer(row: Row, context: MapContext): Offer {
  const full = readPrice(cleanText(row.get('price')), context, row.get('currency currencyid'));
  const sale = readSale(row, full, 'sale_price saleprice', context);
  const price = sale ?? full;
  return {
    price: price?.amount,
    compareAt: sale && full?.amount,
    currency: price?.currency,
    inStock: readStock(cleanText(row.get('availability instock in_stock'))),
  };
}

function readWords(row: Row, context: MapContext) {
  const categories = row
    .all('product_type google_product_category')
    .map((category) => (category === SHOES_CATEGORY ? 'Shoes' : cleanText(category)));
  const attributes = row.all('product_detail').flatMap(readDetail);
  const material = cleanText(row.get('material'));
  if (material) attributes.push({ name: 'Material', value: material });
  return {
    description: toProse(row.get('description summary content'), context),
    categories: categories.filter((category) => !/^\d*$/.test(category)),
    attributes,
    highlights: row.all('product_highlight').map((text) => cleanText(text)),
    tags: row.all('keywords').flatMap((text) => cleanText(text).split(/\s*,\s*/)),
  };
}

/** "section:name:value", several with commas between, or "name:value". */
function readDetail(detail: string) {
  return detail.split(/,(?=[^,:]*:[^,:]*:)/).flatMap((entry) => {
    const parts = cleanText(entry).split(':');
    if (parts.length > 2) parts.shift();
    const name = parts.shift()!.trim();
    const value = parts.join(':').trim();
    return name && value ? [{ name, value }] : [];
  });
}

const CHILD = /^(?:kids|toddler|infant|newborn|child|girl|boy|mädchen|junge)/i;
const WOMEN = /\b(?:[wf]\b|female|wom[ae]n|damen|frau|femme|mujer|weiblich|f[eé]m[ei]nin)/i;
const MEN = /\b(?:m\b|male|m[ae]n|männ|herren|homme|hombre|masculin)/i;

/** The audience that a row states; undefined where it states none, or in words that are not known. */
function readAudience(row: Row): Audience | undefined {
  const gender = row.get('gender');
  if (CHILD.test(row.get('age_group')) || CHILD.test(gender)) return 'kids';
  const isForMen = MEN.test(gender);
  if (WOMEN.test(gender)) return isForMen ? 'unisex' : 'women';
  return isForMen ? 'men' : /unisex|mixt/i.test(gender) ? 'unisex' : undefined;
}

import type { Variant } from '../model/product.js';
import type { FeedItem } from './catalog.js';
import {
  assertPublished,
  buildProduct,
  compact,
  optionKind,
  sortTags,
  toImage,
  toObject,
  toObjects,
  toProse,
  toText,
  toTexts,
} from './fields.js';
import { readFormer } from './former-price.js';
import { readPrice } from './price.js';
import { RowError, type Json, type MapContext } from './reader.js';
import { readStock } from './stock.js';
import { cleanUrl } from './url.js';

/** Maps a product of Shopify's storefront GraphQL API, as an edge, a node, or a whole answer for one product. */
export function mapShopifyGraphql(item: Json, context: MapContext): FeedItem {
  const data = toObject(item.data);
  const source = toObject(item.node ?? data.product ?? data.productByHandle ?? item);
  if (!source.title) throw new RowError(errorOf(item) ?? 'It has no title.');
  assertPublished(source);
  const handle = toText(source.handle);
  const variants = nodesOf(source.variants).map((variant) => mapVariant(variant, source, context));
  const { tags, attributes } = sortTags(toTexts(source.tags));
  return {
    product: buildProduct({
      id: shortId(source.id) || handle,
      name: toText(source.title),
      brand: toText(source.vendor),
      url: cleanUrl(
        source.onlineStoreUrl ?? (handle && `/products/${encodeURIComponent(handle)}`),
        context.baseUrl,
      ),
      images: readImages(source, context),
      variants: variants.length ? variants : [readRange(source, context)],
      words: {
        description: toProse(source.descriptionHtml ?? source.description, context),
        tags,
        categories: [toText(source.productType)].filter(Boolean),
        attributes: [...attributes, ...readOptions(source)],
      },
    }),
  };
}

/** GraphQL tells of its own errors: `{"errors":[{"message":"…"}]}`. */
const errorOf = (item: Json): string | undefined => toText(toObjects(item.errors)[0]?.message) || undefined;

/** The nodes of a connection, written as nodes or as edges. */
function nodesOf(connection: unknown): Json[] {
  const { nodes, edges } = toObject(connection);
  return nodes ? toObjects(nodes) : toObjects(edges).map(({ node }) => toObject(node));
}

/** "gid://shopify/Product/123" → "123". */
const shortId = (id: unknown): string => toText(id).replace(/^gid:.*\/|\?.*$/g, '');

function readImages(source: Json, context: MapContext) {
  const images = nodesOf(source.images);
  const list = images.length ? images : [toObject(source.featuredImage)];
  return list.flatMap((image) => toImage(image.url ?? image.src ?? image.originalSrc, context, image));
}

function mapVariant(variant: Json, product: Json, context: MapContext): Variant {
  const options = toObjects(variant.selectedOptions);
  const find = (kind: string) => toText(options.find(({ name }) => optionKind(toText(name)) === kind)?.value);
  const title = toText(variant.title);
  return compact<Variant>({
    id: shortId(variant.id),
    title: title && title !== 'Default Title' ? title : undefined,
    color: find('color') || undefined,
    size: find('size') || undefined,
    ...readMoney(
      variant.price ?? variant.priceV2,
      variant.compareAtPrice ?? variant.compareAtPriceV2,
      context,
    ),
    inStock: readStock(variant.availableForSale ?? product.availableForSale),
  });
}

function readRange(source: Json, context: MapContext): Variant {
  const price = toObject(source.priceRange).minVariantPrice;
  return compact<Variant>({
    id: shortId(source.id),
    ...readMoney(price, toObject(source.compareAtPriceRange).minVariantPrice, context),
    inStock: readStock(source.availableForSale),
  });
}

function readMoney(money: unknown, former: unknown, context: MapContext) {
  const { amount, currencyCode } = toObject(money);
  const old = toObject(former);
  const price = readPrice(amount ?? money, context, currencyCode);
  return {
    price: price?.amount,
    compareAt: readFormer(old.amount ?? former, price, old.currencyCode),
    currency: price?.currency,
  };
}

function readOptions(source: Json) {
  return toObjects(source.options).flatMap((option) => {
    const name = toText(option.name);
    if (!name || name === 'Title' || optionKind(name)) return [];
    const values = option.values ?? toObjects(option.optionValues).map((value) => value.name);
    return toTexts(values).map((value) => ({ name, value }));
  });
}

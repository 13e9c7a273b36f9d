import type { Variant } from '../model/product.js';
import type { FeedItem } from './catalog.js';
import { buildProduct, compact, toImage, toObject, toObjects, toProse, toText, toTexts } from './fields.js';
import { readFormer } from './former-price.js';
import { findProducts, toList } from './json-ld-graph.js';
import { readPrice } from './price.js';
import { readRating } from './rating.js';
import type { Json, MapContext } from './reader.js';
import { readStock } from './stock.js';
import { cleanUrl } from './url.js';

/** Maps the products of a schema.org object; see {@link findProducts}. */
export function mapJsonLd(item: Json, context: MapContext): FeedItem[] {
  return findProducts(item).map((source) => mapProduct(source, context));
}

/** Maps one of these products. */
export function mapProduct(source: Json, context: MapContext): FeedItem {
  const parts = toObjects(toList(source.hasVariant));
  const variants = parts.length
    ? parts.flatMap((part) => mapOffers(part, source, context))
    : mapOffers(source, source, context);
  const rating = toObject(source.aggregateRating);
  const [brand] = toList(source.brand);
  const url = cleanUrl(toAddress(source, parts), context.baseUrl);
  const group = toText(source.inProductGroupWithID ?? toObject(source.isVariantOf).productGroupID);
  const product = buildProduct({
    id: source.productGroupID ?? source.sku ?? source.productID ?? source.gtin13 ?? source['@id'] ?? url,
    name: toText(source.name ?? parts[0]?.name),
    brand: toText(toObject(brand).name ?? brand),
    url,
    images: uniqueImages([source, ...parts], context),
    rating: readRating(rating.ratingValue, rating.ratingCount ?? rating.reviewCount, rating.bestRating),
    variants,
    words: readWords(source, parts, context),
  });
  const key = group ? `group ${group}` : url && `${url} ${product.name}`;
  return key ? { product, key } : { product };
}

function toAddress(source: Json, parts: Json[]): unknown {
  const offers = [source, ...parts].flatMap((part) => toObjects(toList(part.offers)));
  const isId = typeof source['@id'] === 'string' && /^https?:/.test(source['@id']);
  return (
    source.url ?? offers.find(({ url }) => url)?.url ?? parts[0]?.url ?? (isId ? source['@id'] : undefined)
  );
}

function uniqueImages(parts: Json[], context: MapContext) {
  const images = parts.flatMap(({ image }) =>
    toList(image).flatMap((entry) => {
      const object = toObject(entry);
      return toImage(typeof entry === 'string' ? entry : (object.contentUrl ?? object.url), context);
    }),
  );
  return [...new Map(images.map((image) => [image.src, image])).values()];
}

/** One variant for each offer; a product without offers is its own. */
function mapOffers(part: Json, group: Json, context: MapContext): Variant[] {
  const offers = toObjects(toList(part.offers)).flatMap(openOffer);
  return (offers.length ? offers : [{}]).map((offer: Json) => mapOffer(offer, part, group, context));
}

/** The offers that a price for several is about; it stands for them where none of them has its own. */
function openOffer({ offers, ...offer }: Json): Json[] {
  const inner = toObjects(toList(offers));
  const { priceCurrency, availability } = offer;
  if (inner.some(({ price, priceSpecification }) => price ?? priceSpecification))
    return inner.map((each) => ({ priceCurrency, availability, ...each }));
  const told = inner.find((each) => readStock(each.availability)) ?? inner[0];
  return [{ availability: told?.availability, ...offer }];
}

/** Of prices for several occasions, not what anybody pays: a former or a recommended one, a trader's. */
const OTHER_PRICE = /List|Strikethrough|SRP|Advertised|Invoice/;

function mapOffer(offer: Json, part: Json, group: Json, context: MapContext): Variant {
  const prices = toObjects(toList(offer.priceSpecification)).filter(
    ({ validForMemberTier }) => !validForMemberTier,
  );
  const find = (type: RegExp, isOf = true) =>
    prices.find(({ priceType }) => type.test(toText(priceType)) === isOf);
  const former = find(/ListPrice|StrikethroughPrice/);
  const current = find(/SalePrice/) ?? find(OTHER_PRICE, false) ?? {};
  const price = readPrice(
    [offer.price, offer.lowPrice, current.price].find(toText),
    context,
    offer.priceCurrency ?? current.priceCurrency,
  );
  const size = toObject(part.size).name ?? part.size;
  return compact<Variant>({
    id: toText(offer.sku ?? part.sku ?? part.productID ?? group.sku ?? part['@id']),
    color: toText(part.color) || undefined,
    size: toText(size) || undefined,
    price: price?.amount,
    compareAt: readFormer(former?.price, price, former?.priceCurrency),
    currency: price?.currency,
    inStock: readStock(toObject(offer.availability)['@id'] ?? offer.availability),
  });
}

function readWords(source: Json, parts: Json[], context: MapContext) {
  const gender = toText(toObject(source.audience).suggestedGender).replace(/^.*\//, '');
  const attributes = [
    ...toObjects(toList(source.additionalProperty)).map(({ name, value }) => ({
      name: toText(name),
      value: typeof value === 'boolean' ? String(value) : toText(value),
    })),
    { name: 'Gender', value: gender },
    { name: 'Material', value: toText(source.material) },
  ];
  return {
    description: toProse(source.description ?? parts[0]?.description, context),
    tags: toTexts(source.keywords),
    categories: toList(source.category)
      .map((entry) => toText(toObject(entry).name ?? entry))
      .filter(Boolean),
    attributes: attributes.filter(({ name, value }) => name && value),
  };
}

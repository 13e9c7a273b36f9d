import { toObject, toText } from './fields.js';
import type { Json } from './reader.js';

/** How deep lists, graphs and the objects in them may nest. */
const MAX_DEPTH = 20;

/**
 * The products of a schema.org object: itself, its `@graph`, a list's items, a page's main entity. What they
 * refer to by `{"@id"}` is put in its place, and a variant that stands apart from its group is put into it.
 */
export function findProducts(source: Json): Json[] {
  const nodes = new Map<unknown, Json>();
  collectNodes(source, nodes);
  if (nodes.size) followReferences(source, nodes);
  const products = new Set<Json>();
  collectProducts(source, products);
  const variants = joinVariants([...products]);
  return [...products].filter((item) => !variants.has(item));
}

export const toList = (value: unknown): unknown[] =>
  Array.isArray(value) ? value : value === undefined ? [] : [value];

const isOfType = (item: Json, type: RegExp): boolean =>
  toList(item['@type']).some((name) => type.test(String(name).replace(/^.*[/:]/, '')));

function collectProducts(value: unknown, found: Set<Json>, seen = new Set<unknown>(), depth = 0): void {
  if (depth > MAX_DEPTH || seen.has(value)) return;
  seen.add(value);
  const item = toObject(value);
  if (isOfType(item, /^Product(?:Group|Model)?$/)) found.add(item);
  else {
    const parts = Array.isArray(value)
      ? value
      : [
          item['@graph'],
          item.itemListElement,
          item.item,
          item.mainEntity,
          item.hasOfferCatalog,
          item.makesOffer,
          openOffer(item),
        ];
    for (const part of parts) {
      if (typeof part === 'object') collectProducts(part, found, seen, depth + 1);
    }
  }
}

/** What is on offer, where an offer is what comes first, as in a catalogue of them: with the offer in it. */
function openOffer({ itemOffered, ...offer }: Json): unknown {
  const product = toObject(itemOffered);
  return isOfType(offer, /^Offer$/) && isOfType(product, /^Product(?:Group|Model)?$/)
    ? { ...product, offers: product.offers ?? offer }
    : itemOffered;
}

/** Puts variants into the groups that they name. @returns all variants of groups */
function joinVariants(products: Json[]): Set<unknown> {
  const groups = products.filter((item) => isOfType(item, /^ProductGroup$/));
  const byName = new Map<unknown, Set<unknown>>();
  for (const group of groups) {
    const variants = new Set(toList(group.hasVariant).filter((variant) => variant !== group));
    byName.set(group, variants).set(toText(group.productGroupID) || group, variants);
  }
  for (const product of products) {
    const { isVariantOf, inProductGroupWithID } = product;
    const id = toText(inProductGroupWithID ?? toObject(isVariantOf).productGroupID);
    if (!byName.has(product)) (byName.get(isVariantOf) ?? byName.get(id))?.add(product);
  }
  for (const group of groups) group.hasVariant = [...byName.get(group)!];
  return new Set([...byName.values()].flatMap((variants) => [...variants]));
}

/** A reference has an id, and no more than its type beside it. */
const isReference = (item: Json): boolean =>
  '@id' in item && Object.keys(item).length - +('@type' in item) === 1;

/** Finds the objects that have an id. */
function collectNodes(value: unknown, nodes: Map<unknown, Json>, depth = 0): void {
  if (typeof value !== 'object' || !value || depth > MAX_DEPTH) return;
  const item = value as Json;
  if ('@id' in item && !isReference(item)) nodes.set(item['@id'], item);
  for (const part of Object.values(item)) collectNodes(part, nodes, depth + 1);
}

/** Puts the objects themselves in place of references to them, after which objects may run in circles. */
function followReferences(value: unknown, nodes: Map<unknown, Json>, depth = 0): void {
  if (typeof value !== 'object' || !value || depth > MAX_DEPTH) return;
  const item = value as Json;
  for (const [key, part] of Object.entries(item)) {
    const object = toObject(part);
    const node = isReference(object) && nodes.get(object['@id']);
    if (node) item[key] = node;
    else followReferences(part, nodes, depth + 1);
  }
}

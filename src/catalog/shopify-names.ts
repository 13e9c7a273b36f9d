/** Columns that no other table has. */
const TELLING = /^(?:url_handle|variant_price|option1_value)$/;
const HANDLE = /^(?:url_)?handle$/;
/** What older files have before the names of these columns, and newer ones have not. */
const VARIANT = /^variant_(?=price|compare|sku|inventory|image)/;

/**
 * The columns of the export of products from Shopify's admin, if these are they: as newer files call them where older ones
 * only have "Variant" before it, and the handle, by which a product is known, as `id`.
 */
export function readShopifyNames(names: readonly string[]): string[] | undefined {
  const bare = names.map((name) =>
    HANDLE.test(name) ? 'id' : name === 'id' ? '' : name.replace(VARIANT, ''),
  );
  const isOwn =
    names.some((name) => TELLING.test(name)) && ['title', 'id', 'price'].every((name) => bare.includes(name));
  return isOwn ? bare : undefined;
}

/** Query parameters that tell visits or variants of a product apart, not products. */
const VARIANT_PARAMETER =
  /^(?:utm_\w+|gclid|gbraid|wbraid|fbclid|msclkid|dclid|srsltid|ref|affid|aff|campaign|source|medium|varia(?:nt|tion)(?:_?id)?|size|colou?r|dwvar_.*|attribute_.*|_\w+|currency|country|locale|lang)$/i;

/** A page for all of a shop's products, of which `sku` names one; on others it names a variant. */
const ANY_PRODUCT = /\/(?:products?|items?|details?|articles?|p|\w+\.(?:php|aspx?|jsp|do|cfm))\/?$/i;

/** The address with known tracking and variant parameters taken out, and nothing else but marks for places in a page. */
export function productAddress(url: string): string {
  // What comes after "#!" or "#/" is for the shop's own script, as a path is for its server.
  const [, path = '', query = '', route = ''] = /^([^?#]*)\??([^#]*)(#!?\/.*)?/.exec(url)!;
  if (!query) return path + route;
  const kept = query.split('&').filter((pair) => {
    const name = pair.split('=')[0]!;
    return !VARIANT_PARAMETER.test(name) && (!/^sku$/i.test(name) || ANY_PRODUCT.test(path));
  });
  return (kept.length ? `${path}?${kept.join('&')}` : path) + route;
}

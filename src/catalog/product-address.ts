/** Query parameters that tell visits or variants of a product apart, not products. */
const VARIANT_PARAMETER =
  /^(?:utm_\w+|gclid|gbraid|wbraid|fbclid|msclkid|dclid|srsltid|ref|affid|aff|campaign|source|medium|variant|variation|variant_?id|size|colou?r|sku|dwvar_.*|attribute_.*|_\w+|currency|country|locale|lang)$/i;

/** The address with known tracking and variant parameters taken out, and nothing else. */
export function productAddress(url: string): string {
  const [, path = '', query = ''] = /^([^?#]*)\??([^#]*)/.exec(url)!;
  if (!query) return path;
  const kept = query.split('&').filter((pair) => !VARIANT_PARAMETER.test(pair.split('=')[0]!));
  return kept.length ? `${path}?${kept.join('&')}` : path;
}

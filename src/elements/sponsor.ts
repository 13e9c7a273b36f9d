import { resolveUrl } from '../controllers/resolve-url.js';

/**
 * A product's address with the shop's affiliate parameters. Arrives before the first list that has any.
 *
 * @param url an address that is safe; anything else is given back
 * @param affiliate query parameters, `tag=abc-21`
 */
export function sponsor(url: unknown, affiliate: string): unknown {
  if (typeof url !== 'string') return url;
  const address = resolveUrl(url);
  new URLSearchParams(affiliate).forEach((value, key) => address.searchParams.set(key, value));
  return address;
}

import { resolveUrl } from '../controllers/resolve-url.js';

/**
 * A product's address with the author's affiliate parameters added.
 *
 * @param url from `safeUrl`; what is no address is returned as it is
 * @param affiliate query parameters, `tag=abc-21`
 */
export function sponsor(url: unknown, affiliate: string): unknown {
  if (typeof url !== 'string') return url;
  const address = resolveUrl(url);
  new URLSearchParams(affiliate).forEach((value, key) => address.searchParams.set(key, value));
  return address;
}

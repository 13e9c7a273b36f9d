import { decodeEntities } from './entities.js';

/** An address in which there is nothing to mend. */
const CLEAN = /^https?:\/\/\w[!#-;=?-Z_a-z~]*$/;
const SCHEME = /^[a-z][a-z\d+.-]*:/i;
/** What browsers skip inside an address, which could hide a scheme: "java\nscript:". */
const SKIPPED = /[\0-\x20\x7f-\xa0\u00ad\u200b-\u200f\u2028-\u202e\u2060-\u2069\ufeff]+/g;

/**
 * An address that is safe to link to: http(s), or relative where there is no base.
 *
 * @param base address that relative ones are resolved against
 * @returns undefined for anything else: other schemes, markup, nothing
 */
export function cleanUrl(value: unknown, base?: string): string | undefined {
  if (typeof value !== 'string') return undefined;
  let url = decodeEntities(value).trim();
  if (CLEAN.test(url)) return url;
  url = url.replace(/ /g, '%20').replace(SKIPPED, '');
  if (!url || /[<>"\\^`{|}]/.test(url))
    return /^[^<]/.test(url) ? cleanUrl(encodeUnsafe(url), base) : undefined;
  if (/^https?:\/\/[^/]/i.test(url)) return url;
  if (SCHEME.test(url)) return undefined;
  try {
    if (base) {
      const { href } = new URL(url, base);
      return href.startsWith('http') ? href : undefined;
    }
  } catch {
    // not an address that anything can be resolved against
  }
  return url.startsWith('//') ? `https:${url}` : url;
}

/** Percent-encodes what may not stand in an address as it is, a backslash (a slash to browsers) too. */
function encodeUnsafe(url: string): string {
  return url.replace(/[<>"\\^`{|}]/g, (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`);
}

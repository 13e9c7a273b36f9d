import { decodeHTMLStrict } from 'entities/decode';

/** The character that HTML has for a name: "rarr" is "→". A page has a short list of its own for its readers' sake. */
export function decodeEntity(name: string): string | undefined {
  const source = `&${name};`;
  const decoded = decodeHTMLStrict(source);
  return decoded === source ? undefined : decoded;
}

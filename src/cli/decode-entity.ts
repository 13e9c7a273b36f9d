import { decodeHTMLStrict } from 'entities/decode';

/** The character that HTML has for a name: "rarr" is "→". All names; in the browser a short list saves bytes. */
export function decodeEntity(name: string): string | undefined {
  const source = `&${name};`;
  const decoded = decodeHTMLStrict(source);
  return decoded === source ? undefined : decoded;
}

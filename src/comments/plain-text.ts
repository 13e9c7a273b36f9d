import { unescape } from './values.js';

/**
 * The words of a comment's markup, for pages where it cannot be cleaned. This makes markup readable, not safe: the
 * result may still hold tags, and must be shown as text.
 */
export const toPlainText = (html: string): string =>
  unescape(
    html
      .replace(/<(script|style)\b[\s\S]*?(<\/\1\s*>|$)/gi, '')
      .replace(/<br\b[^>]*>|<\/(p|li|blockquote|pre)\s*>/gi, '\n')
      .replace(/<\/?[a-z!][^>]*>/gi, '')
      .replace(/&#(\d{2,6});/g, (whole, code: string) => toCharacter(Number(code)) ?? whole)
      .replace(/&#x([\da-f]{2,5});/gi, (whole, code: string) => toCharacter(parseInt(code, 16)) ?? whole)
      .replace(/&nbsp;/g, ' '),
  )
    .replace(/\n{2,}/g, '\n\n')
    .trim();

const toCharacter = (code: number): string | undefined =>
  code <= 0x10ffff ? String.fromCodePoint(code) : undefined;

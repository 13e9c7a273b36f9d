/** One value in each of the languages that the code is written in. */
import { escapeHtml } from '../../../src/ssr/escape-html.js';

export { escapeHtml };

/** For HTML that a template language reads first: what would open a placeholder or a tag of its is spelled out. */
export const escapeTemplate = (text: string): string =>
  escapeHtml(text)
    .replace(/\{(?=[{%#])/g, '&#123;')
    .replace(/(?<=&#123;)\{/g, '&#123;');

/** For HTML in a post of WordPress, which looks for shortcodes in it. */
export const escapePost = (text: string): string => escapeHtml(text).replace(/\[(?=[/\w])/g, '&#91;');

/** For an attribute of a shortcode: its brackets and quotes would end it. */
export const escapeShortcode = (text: string): string =>
  escapeHtml(text).replace(/[[\]]/g, (sign) => (sign === '[' ? '&#91;' : '&#93;'));

/** For a POSIX shell. */
export const quoteShell = (text: string): string =>
  /^[\w./:@,=+-]+$/.test(text) ? text : `'${text.replaceAll("'", String.raw`'\''`)}'`;

/** For JavaScript, also where it stands within a script tag. */
export const quoteScript = (text: string): string => JSON.stringify(text).replaceAll('<', String.raw`\u003c`);

/** For the attributes of a block in a post of WordPress, as its own editor writes them: nothing in them ends a comment. */
export const quoteBlock = (values: object): string =>
  JSON.stringify(values)
    .replaceAll('--', String.raw`\u002d\u002d`)
    .replace(/[<>&]/g, (sign) => `\\u00${sign.charCodeAt(0).toString(16)}`)
    .replaceAll(String.raw`\"`, String.raw`\u0022`);

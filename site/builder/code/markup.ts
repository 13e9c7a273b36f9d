/** The tag, and what it needs around it, as HTML. */
import type { Files } from '../files.js';
import { listAttributes, type State } from '../state.js';
import { listDeclarations } from '../tokens.js';
import { escapeHtml } from './escape.js';

type Escape = (text: string) => string;

/** A tag beyond this length has its attributes on lines of their own. */
const LONG = 90;

/** `name="value"`; the name alone for one without a value. */
export const writeAttribute = (name: string, value: string, escape: Escape = escapeHtml): string =>
  value ? `${name}="${escape(value)}"` : name;

/** An opening tag, on several lines where it is long. */
export function writeTag(tag: string, attributes: readonly string[]): string {
  const line = [`<${tag}`, ...attributes].join(' ');
  return line.length <= LONG ? `${line}>` : `<${tag}\n  ${attributes.join('\n  ')}\n>`;
}

/** What stands in the tag. */
export function writeWords({ words, wordsHref }: State, escape: Escape = escapeHtml): string[] {
  return Object.entries(words).flatMap(([slot, text]) => {
    if (!text) return [];
    if (slot) return `<p slot="${slot}">${escape(text)}</p>`;
    return wordsHref ? `<a href="${escape(wordsHref)}">${escape(text)}</a>` : `<p>${escape(text)}</p>`;
  });
}

/** An element whole, its inside on lines of its own. */
export function writeElement(tag: string, attributes: readonly string[], inside: readonly string[]): string {
  const open = writeTag(tag, attributes);
  if (!inside.length) return `${open}</${tag}>`;
  return `${open}\n${inside.map((line) => `  ${line}`).join('\n')}\n</${tag}>`;
}

/** The element's tag for a page of HTML. */
export const writeOwnTag = (state: State, escape: Escape = escapeHtml): string =>
  writeElement(
    state.tag,
    listAttributes(state).map(([name, value]) => writeAttribute(name, value, escape)),
    writeWords(state, escape),
  );

/** The colours as a rule for the tag; nothing where none is set. */
export function writeStyle(state: State): string[] {
  const declarations = listDeclarations(state).map(([property, value]) => `    ${property}: ${value};`);
  return declarations.length ? ['<style>', `  ${state.tag} {`, ...declarations, '  }', '</style>'] : [];
}

/** The same for a `style` attribute. */
export const writeInlineStyle = (state: State): string =>
  listDeclarations(state)
    .map(([property, value]) => `${property}: ${value}`)
    .join('; ');

/** A style sheet of the folder, by its hash. */
const writeLink = (files: Files, path: string): string =>
  writeTag('link', ['rel="stylesheet"', ...locate('href', files, path)]).replace(/\n?>$/, ' />');

/** A module of the folder, by its hash. */
export const writeScript = (files: Files, path: string): string =>
  `${writeTag('script', ['type="module"', ...locate('src', files, path)])}</script>`;

/** The loader, the place-keeping style sheet and the theme, for the page's head. */
export const writeHead = ({ theme }: State, files: Files): string[] => [
  `<!-- Insole ${files.version} -->`,
  writeLink(files, 'insole.css'),
  ...(theme && files.hashes[`themes/${theme}.css`] ? [writeLink(files, `themes/${theme}.css`)] : []),
  writeScript(files, 'insole.js'),
];

function locate(name: string, { base, hashes }: Files, path: string): string[] {
  const hash = hashes[path];
  return [
    `${name}="${escapeHtml(base + path)}"`,
    ...(hash ? [`integrity="${escapeHtml(hash)}"`, 'crossorigin="anonymous"'] : []),
  ];
}

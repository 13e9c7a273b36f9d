import { printHtml } from './print-html.js';

/** Stands for the folder `dist/cdn` on the site's own host. */
export const PLACE = 'https://example.com/insole/';

/** What a story says about its code: attributes to write in place of what it uses itself; `null` leaves one out. */
export type EmbedAttributes = Record<string, string | null>;

/** As much of Storybook's story context as the code is made of. */
export interface EmbedContext {
  parameters: { embed?: EmbedAttributes };
  globals: { theme?: string };
}

/** Addresses that only stories have. */
const STAGED = /^(never|gone)\/|^https:\/\/comments\.example\//;

/**
 * The story on view as code to paste: the loader's snippet, with a theme where one is chosen, and the tags.
 *
 * @param source the story's HTML
 */
export const showEmbedCode = (source: string, { parameters, globals }: EmbedContext): string =>
  `${headCode(globals.theme)}\n\n<!-- where it is to stand -->\n${bodyCode(source, parameters.embed)}`;

/** What a page needs once. */
export function headCode(theme = 'plain'): string {
  const sheets = ['insole.css', ...(theme === 'plain' ? [] : [`themes/${theme}.css`])];
  return [
    '<!-- once in a page -->',
    ...sheets.map((sheet) => `<link rel="stylesheet" href="${PLACE}${sheet}" />`),
    `<script type="module" src="${PLACE}insole.js"></script>`,
  ].join('\n');
}

function bodyCode(source: string, attributes: EmbedAttributes = {}): string {
  const { content } = Object.assign(document.createElement('template'), { innerHTML: source });
  const elements = [...content.querySelectorAll('*')].filter(({ localName }) => localName.includes('-'));
  for (const element of elements) tidy(element);
  const [first] = elements;
  if (first)
    for (const [name, value] of Object.entries(attributes))
      if (value === null) first.removeAttribute(name);
      else if (!first.hasAttribute(name)) first.setAttribute(name, value);
  return printHtml(content.childNodes);
}

/** Takes away what says nothing, and what only a story has. */
function tidy(element: Element): void {
  for (const { name, value } of [...element.attributes])
    if (STAGED.test(value) || name === 'style' || (!value && !isFlag(element, name)))
      element.removeAttribute(name);
}

/** True for an attribute that counts by being there. */
function isFlag(element: Element, name: string): boolean {
  const { properties } = (customElements.get(element.localName) ?? {}) as {
    properties?: Record<string, { type?: unknown; attribute?: string | boolean }>;
  };
  return Object.entries(properties ?? {}).some(
    ([property, { type, attribute }]) => type === Boolean && (attribute || property) === name,
  );
}

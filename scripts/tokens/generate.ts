import { readFileSync } from 'node:fs';
import { format, resolveConfig } from 'prettier';
import { LAYERS, listThemes, readTokens, PLAIN, type Token } from './read-tokens.js';

const NOTE = 'Written by "npm run tokens" from tokens/*.tokens.json: change those.';
const TITLES = { palette: 'Palette', meaning: 'Meaning', element: 'Element' };

/** The files in the repository that are made from the tokens: path to text. */
export async function generateFiles(): Promise<Map<string, string>> {
  const themes = listThemes();
  const files = new Map([['src/styles/tokens.ts', listTokens(await readTokens(PLAIN), themes)]]);
  for (const theme of themes) files.set(`src/styles/themes/${theme}.ts`, await writeModule(theme));
  const docs = readFileSync(DOCS, 'utf8');
  files.set(DOCS, docs.replace(TABLE, `$1\n\n${tableOf(await readTokens(PLAIN))}\n\n$2`));
  for (const [path, text] of files) {
    const options = await resolveConfig(path);
    files.set(path, await format(text, { ...options, filepath: path }));
  }
  return files;
}

/** A theme as a stylesheet for a page. */
export async function writeTheme(theme: string): Promise<string> {
  const tokens = await readTokens(theme);
  const isPlain = theme === PLAIN;
  const lines = LAYERS.flatMap((layer) => [
    `  /* ${TITLES[layer]} */`,
    ...tokens
      .filter((token) => token.layer === layer)
      .map((token) => `  ${token.name}: ${token.css};${isPlain ? ` /* ${explain(token)} */` : ''}`),
  ]);
  return `/*
 * Insole, theme "${theme}". ${describeTheme(theme)}
 * Sets custom properties for the elements and nothing else; light or dark by the page's color-scheme.
 * Without weight: any rule of the page's goes before. "initial" leaves a property to the element's own default.
 */
:where(:root) {
${lines.join('\n')}
}
`;
}

/** What a theme is, in a sentence. */
function describeTheme(theme: string): string {
  if (theme === PLAIN) return 'The page’s own font and text colour, and every other colour mixed from it.';
  const { $description } = JSON.parse(readFileSync(`tokens/themes/${theme}.tokens.json`, 'utf8')) as {
    $description: string;
  };
  return `${$description}.`;
}

const explain = ({ description, default: value }: Token): string => `${description}; ${value}`;

/** For `insole-config`, which adopts it into its own shadow tree. */
async function writeModule(theme: string): Promise<string> {
  const tokens = await readTokens(theme);
  const rules = tokens.map(({ name, css }) => `${name}:${css}`).join(';');
  return `/** ${NOTE} */\nexport default ${JSON.stringify(`:host{${rules}}`)};\n`;
}

const listTokens = (tokens: Token[], themes: string[]): string => `
/** ${NOTE} */

/** A public custom property of the elements. */
export interface Token {
  name: \`--insole-\${string}\`;
  /** Palette: what colours are made from. Meaning: what they are for. Element: single pieces. */
  layer: ${LAYERS.map((layer) => `'${layer}'`).join(' | ')};
  /** Its type in the Design Tokens format. */
  type: ${[...new Set(tokens.map(({ type }) => `'${type}'`))].join(' | ')};
  /** What it is for. */
  description: string;
  /** The elements' own default, in CSS. */
  default: string;
  /** What the default comes to, for a colour, on a light page and on a dark one. */
  light?: string;
  dark?: string;
}

/** All of them, in the order of their layers. */
export const TOKENS: readonly Token[] = ${JSON.stringify(tokens.map(({ css: _, ...token }) => token))};

/** The themes: \`dist/cdn/themes/<name>.css\`, and \`<insole-config theme="<name>">\`. */
export const THEMES = ${JSON.stringify(themes.map((name) => ({ name, description: describeTheme(name) })))} as const;

export type ThemeName = (typeof THEMES)[number]['name'];
`;

const DOCS = 'docs/theming.md';
const TABLE = /(<!-- tokens -->)[^]*(<!-- \/tokens -->)/;

const tableOf = (tokens: Token[]): string =>
  [
    '| property | layer | what it is for | default |',
    '| --- | --- | --- | --- |',
    ...tokens.map(
      ({ name, layer, description, default: value }) =>
        `| \`${name}\` | ${layer} | ${description} | \`${value}\` |`,
    ),
  ].join('\n');

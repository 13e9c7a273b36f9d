import { readdirSync } from 'node:fs';
import { basename, join } from 'node:path';
import StyleDictionary from 'style-dictionary';
import { toCss, type TokenValue } from './to-css.js';

/** A public custom property. */
export interface Token {
  /** `--insole-accent` */
  name: string;
  layer: Layer;
  /** Its type in the Design Tokens format: `color`, `dimension`, `fontFamily`, `number`. */
  type: string;
  description: string;
  /** What a theme sets it to, in CSS; `initial` where it leaves it to the element's own default. */
  css: string;
  /** The element's own default, in CSS. */
  default: string;
  /** What the default comes to, for a colour, on a light page and on a dark one. */
  light?: string;
  dark?: string;
}

export const LAYERS = ['palette', 'meaning', 'element'] as const;
export type Layer = (typeof LAYERS)[number];

/** The look of elements that nobody has themed. */
export const PLAIN = 'plain';

const FOLDER = 'tokens';
const THEMES = join(FOLDER, 'themes');
const EXTENSION = '.tokens.json';

/** A token as Style Dictionary hands it over. */
interface Source {
  $value: TokenValue;
  $type?: string;
  $description?: string;
  $extensions?: { insole?: { css?: string; dark?: TokenValue } };
  original: { $value: TokenValue };
  path: string[];
  filePath: string;
}

/** Every theme, the plain one first. */
export const listThemes = (): string[] => [
  PLAIN,
  ...readdirSync(THEMES)
    .map((file) => basename(file, EXTENSION))
    .sort(),
];

/**
 * The tokens of a theme, all of them and in one order, so that a theme within another leaves nothing of that one. The
 * plain one sets every token back: what it names is built into the elements.
 *
 * @throws {Error} for a token without description, or one that refers to what its theme does not set
 */
export async function readTokens(theme: string): Promise<Token[]> {
  const plain = await readFiles();
  const file = join(THEMES, theme + EXTENSION);
  const themed = theme === PLAIN ? plain : await readFiles(file);
  const own = themed.filter(({ filePath }) => filePath === file);
  return plain.map((source) => {
    const { path, $type = '', $description } = source;
    if (!$description) throw new Error(`${path.join('.')} has no $description.`);
    const set = own.find((one) => nameOf(one) === nameOf(source));
    return {
      name: nameOf(source),
      layer: path[0] as Layer,
      type: $type,
      description: $description,
      css: set ? writeValue(set, own) : 'initial',
      // A default may mix from the page's text colour, which no value of the format can say.
      default: source.$extensions?.insole?.css ?? writeValue(source, plain),
      ...($type === 'color' && resolveSchemes(source, plain)),
    };
  });
}

/** The tokens of all layers, overridden by a theme's. */
async function readFiles(theme?: string): Promise<Source[]> {
  const dictionary = new StyleDictionary(
    {
      include: LAYERS.map((layer) => join(FOLDER, layer + EXTENSION)),
      source: theme ? [theme] : [],
      usesDtcg: true,
      platforms: { css: {} },
    },
    // A theme is to override what it includes.
    { verbosity: 'silent' },
  );
  const { allTokens } = await dictionary.getPlatformTokens('css');
  return allTokens as unknown as Source[];
}

const nameOf = ({ path }: Source): string => `--insole-${path.slice(1).join('-')}`;

/** The token that a value like `{meaning.ink}` refers to; nothing for other values. */
function findTarget({ path, original: { $value } }: Source, all: Source[]): Source | undefined {
  const alias = typeof $value === 'string' && /^\{(.+)\}$/.exec($value)?.[1];
  if (!alias) return;
  const target = all.find((source) => source.path.join('.') === alias);
  if (!target) throw new Error(`${path.join('.')} refers to ${alias}, which its theme does not set.`);
  return target;
}

function writeValue(source: Source, all: Source[]): string {
  const target = findTarget(source, all);
  if (target) return `var(${nameOf(target)})`;
  const light = toCss(source.$value);
  const dark = source.$extensions?.insole?.dark;
  return dark === undefined ? light : `light-dark(${light}, ${toCss(dark)})`;
}

function resolveSchemes(source: Source, all: Source[]): { light: string; dark: string } {
  const target = findTarget(source, all);
  if (target) return resolveSchemes(target, all);
  const { $value, $extensions } = source;
  return { light: toCss($value), dark: toCss($extensions?.insole?.dark ?? $value) };
}

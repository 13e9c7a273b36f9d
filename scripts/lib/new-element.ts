import { readFileSync } from 'node:fs';

/** A file to write: its path from the root, and its text. */
export interface NewFile {
  path: string;
  text: string;
}

const TAG = /^[a-z][a-z0-9]*(-[a-z0-9]+)+$/;

/** Names with a hyphen that the platform keeps for itself. */
const RESERVED = ['annotation-xml', 'color-profile', 'font-face', 'missing-glyph'];

/** Where each template goes, for a tag. */
const PLACES: Record<string, (tag: string) => string> = {
  'element.ts': (tag) => `src/elements/${tag}/${tag}.ts`,
  'styles.ts': (tag) => `src/elements/${tag}/${tag}.styles.ts`,
  'define.ts': (tag) => `src/elements/${tag}/define.ts`,
  'stories.ts': (tag) => `stories/${tag}.stories.ts`,
  'test.ts': (tag) => `test/elements/${tag}.test.ts`,
};

/**
 * Why a tag cannot be that of a new element, as a sentence that says what to type instead; undefined where it can.
 *
 * @param taken the tags that there are
 */
export function refuseTag(tag: string | undefined, taken: readonly string[]): string | undefined {
  if (!tag) return 'Name the new element: npm run new -- size-chart';
  if (taken.includes(tag)) return `<${tag}> exists already, in src/elements/${tag}. Choose another name.`;
  if (tag.startsWith('insole-')) return 'Elements carry no prefix: leave "insole-" away.';
  if (RESERVED.includes(tag) || tag.startsWith('font-face-'))
    return `<${tag}> belongs to the platform. Choose another name.`;
  if (TAG.test(tag)) return undefined;
  const words = tag
    .replace(/([a-z0-9])([A-Z])/g, '$1-$2')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^[^a-z]+|-+$/g, '');
  const example = TAG.test(words) ? words : `${words || 'size'}-chart`;
  return `"${tag}" is no tag: it takes small letters and at least one hyphen, such as "${example}".`;
}

/** `size-chart` → `SizeChartElement`. */
export function nameClass(tag: string): string {
  return `${tag.replace(/(?:^|-)(\w)/g, (_, letter: string) => letter.toUpperCase())}Element`;
}

/** The files of a new element, from `scripts/templates/`. */
export function writeElement(tag: string): NewFile[] {
  return Object.entries(PLACES).map(([template, place]) => ({
    path: place(tag),
    text: readTemplate(template).replaceAll('{{tag}}', tag).replaceAll('{{Class}}', nameClass(tag)),
  }));
}

/**
 * `src/elements/tags.ts` with one more tag, last.
 *
 * @throws {Error} where the list is not found in it
 */
export function addTag(source: string, tag: string): string {
  const list = /(export const TAGS = \[)([^\]]*?),?\s*\] as const/.exec(source);
  if (!list)
    throw new Error('src/elements/tags.ts has no "export const TAGS = […] as const" to add the tag to.');
  return source.replace(list[0], `${list[1]}${list[2]}, '${tag}'] as const`);
}

function readTemplate(name: string): string {
  return readFileSync(new URL(`../templates/${name}.template`, import.meta.url), 'utf8');
}

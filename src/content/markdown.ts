import type { Nodes, PhrasingContent, RootContent } from 'mdast';
import remarkFrontmatter from 'remark-frontmatter';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { START, type Place } from './problem.js';

const parser = unified().use(remarkParse).use(remarkFrontmatter, ['yaml']).freeze();

export interface Markdown {
  /** The text between the two lines of `---`, and the line after the first; undefined where there is none. */
  frontMatter?: { text: string; line: number };
  body: RootContent[];
}

export function parseMarkdown(text: string): Markdown {
  const [first, ...rest] = parser.parse(text).children;
  if (first?.type !== 'yaml') return { body: first ? [first, ...rest] : [] };
  return { frontMatter: { text: first.value, line: placeOf(first).line + 1 }, body: rest };
}

/** Markdown of a single paragraph, such as a field of front matter; undefined where it is something else. */
export function parseInline(text: string): PhrasingContent[] | undefined {
  const [only, ...rest] = parser.parse(text.trim()).children;
  return only?.type === 'paragraph' && rest.length === 0 ? only.children : undefined;
}

export const placeOf = ({ position }: Nodes): Place =>
  position ? { line: position.start.line, column: position.start.column } : START;

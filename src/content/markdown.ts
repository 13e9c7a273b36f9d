import type { Heading, ListItem, Paragraph, PhrasingContent, Root, RootContent } from 'mdast';
import remarkFrontmatter from 'remark-frontmatter';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import type { Place, Problems } from './problem.js';

/** A headed part: its id, its heading's words, what stands in it, and its sub-parts. */
export interface Part {
  id: string;
  heading: string;
  place: Place;
  paragraphs: Block[];
  items: Block[];
  parts: Part[];
}

/** A paragraph's or list item's contents, with its place in the file. */
export interface Block {
  place: Place;
  nodes: PhrasingContent[];
}

/** A Markdown file taken apart by its headings. */
export interface Outline {
  /** YAML between the leading dashes, and the line on which it starts. */
  yaml: string;
  yamlLine: number;
  lead: Block[];
  parts: Part[];
}

const HEADING = /^(.*?)\s*\{#([a-z-]+)\}\s*$/;

/** Takes a guide's Markdown apart: front matter, lead, and parts by headings of the second and third level. */
export function outlineMarkdown(text: string, problems: Problems): Outline {
  const root = unified().use(remarkParse).use(remarkFrontmatter).parse(text);
  const outline: Outline = { yaml: '', yamlLine: 2, lead: [], parts: [] };
  const top: Part = {
    id: '',
    heading: '',
    place: { line: 1, column: 1 },
    paragraphs: outline.lead,
    items: [],
    parts: outline.parts,
  };
  let part = top;
  for (const node of root.children) {
    if (node.type === 'yaml') outline.yaml = node.value;
    else if (node.type === 'heading') part = openPart(node, outline.parts, part, problems);
    else addBlocks(node, part, problems);
  }
  if (top.items.length) problems.error(top.items[0]!.place, 'lead', 'is a list: write a sentence.');
  return outline;
}

function openPart(node: Heading, parts: Part[], part: Part, problems: Problems): Part {
  const place = placeOf(node);
  const text = node.children.map((child) => ('value' in child ? child.value : '')).join('');
  const [, heading = text, id = ''] = HEADING.exec(text) ?? [];
  const opened: Part = { id, heading, place, paragraphs: [], items: [], parts: [] };
  const siblings = node.depth === 3 ? parts.at(-1)?.parts : parts;
  if (!id || ![2, 3].includes(node.depth) || !siblings) {
    problems.error(
      place,
      'heading',
      `"${text}" opens no part: write "## What it is {#definition}", or "### {#emergency}" within "help".`,
    );
    return part;
  }
  if (siblings.some((each) => each.id === id)) problems.error(place, id, 'stands twice: join the two parts.');
  siblings.push(opened);
  return opened;
}

function addBlocks(node: RootContent, part: Part, problems: Problems): void {
  if (node.type === 'paragraph') part.paragraphs.push(blockOf(node));
  else if (node.type === 'list')
    part.items.push(...node.children.flatMap((item) => itemOf(item, part, problems)));
  else {
    const what = node.type === 'html' ? 'HTML' : `"${node.type}"`;
    problems.error(
      placeOf(node),
      part.id || 'lead',
      `${what} cannot stand here: write paragraphs and lists.`,
    );
  }
}

function itemOf(item: ListItem, part: Part, problems: Problems): Block[] {
  const [first, ...others] = item.children;
  if (first?.type === 'paragraph' && !others.length) return [blockOf(first)];
  problems.error(placeOf(item), part.id, 'a list item is one paragraph: take out what is within it.');
  return [];
}

const blockOf = (node: Paragraph): Block => ({ place: placeOf(node), nodes: node.children });

const placeOf = (node: { position?: { start: Place } }): Place =>
  node.position?.start ?? { line: 1, column: 1 };

/** The blocks of one line of text, for texts in front matter. */
export function parseInline(text: string): PhrasingContent[] {
  const [first] = unified().use(remarkParse).parse(text).children;
  return first?.type === 'paragraph' ? first.children : [];
}

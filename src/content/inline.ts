import type { PhrasingContent } from 'mdast';
import type { DraftInline, DraftText } from './draft.js';
import { placeOf } from './markdown.js';
import type { Place, Report } from './problem.js';

/** Where a text stands, for what is wrong with it. */
export interface Spot {
  report: Report;
  field: string;
  place: Place;
  /** True for front matter, where nodes know their place in the field only, not in the file. */
  fixed?: true;
}

const CITATION = /\s*\[(@[a-z0-9-]+(?:\s*;\s*@[a-z0-9-]+)*)\]/g;

/** Reads Markdown inside a paragraph: words, bold, italic, links and citations, and nothing else. */
export function readText(nodes: readonly PhrasingContent[], spot: Spot): DraftText {
  const parts = nodes.flatMap((node) => readNode(node, spot));
  return { field: spot.field, place: spot.place, parts: tidy(parts) };
}

function readNode(node: PhrasingContent, spot: Spot): DraftInline[] {
  const fail = (message: string): [] => {
    spot.report.error(spot.fixed ? spot.place : placeOf(node), spot.field, message);
    return [];
  };
  switch (node.type) {
    case 'text':
      return splitCitations(node.value);
    case 'break':
      return [' '];
    case 'strong':
    case 'emphasis':
    case 'link': {
      const text = readWords(node.children);
      if (text === undefined)
        return fail('Bold, italic and linked words hold nothing else: put the rest before or behind them.');
      if (node.type === 'strong') return [{ strong: text }];
      if (node.type === 'emphasis') return [{ em: text }];
      return isSafeLink(node.url)
        ? [{ text, href: node.url }]
        : fail(`A link leads to an https, http or relative address, not to "${node.url}".`);
    }
    case 'html':
      return fail(`There is HTML: write Markdown instead of ${node.value}`);
    case 'image':
    case 'imageReference':
    case 'linkReference':
    case 'footnoteReference':
    case 'inlineCode':
    case 'delete':
      return fail(
        `A guide holds words, bold, italic, links and citations: take out this ${nameNode(node.type)}.`,
      );
  }
}

/** A node's words, where it holds words and nothing else. */
function readWords(nodes: readonly PhrasingContent[]): string | undefined {
  const words = nodes.map((node) => (node.type === 'text' ? node.value : undefined));
  if (words.includes(undefined)) return undefined;
  const text = words.join('').replace(/\s+/g, ' ');
  return /\[@/.test(text) ? undefined : text;
}

function splitCitations(text: string): DraftInline[] {
  const parts: DraftInline[] = [];
  let end = 0;
  for (const match of text.matchAll(CITATION)) {
    parts.push(text.slice(end, match.index), { cite: match[1]!.split(';').map((id) => id.trim().slice(1)) });
    end = match.index + match[0].length;
  }
  return [...parts, text.slice(end)];
}

/** Joins neighbouring strings, evens out white space, trims the ends, and leaves out what is empty. */
export function tidy(parts: readonly DraftInline[]): DraftInline[] {
  const joined: DraftInline[] = [];
  for (const part of parts) {
    const last = joined.at(-1);
    if (typeof part === 'string' && typeof last === 'string') joined[joined.length - 1] = last + part;
    else joined.push(part);
  }
  return joined
    .map((part, index) => {
      if (typeof part !== 'string') return part;
      const even = part.replace(/\s+/g, ' ');
      const begun = index === 0 ? even.trimStart() : even;
      return index === joined.length - 1 ? begun.trimEnd() : begun;
    })
    .filter((part) => part !== '');
}

/** An address as a browser takes it, which leaves out tabs and lines that may hide a scheme. */
function isSafeLink(url: string): boolean {
  if (/^\s*[\\/]{2}/.test(url)) return false;
  try {
    return ['http:', 'https:'].includes(new URL(url, 'https://relative.invalid/').protocol);
  } catch {
    return false;
  }
}

const nameNode = (type: string): string => type.replace(/[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`);

import type { Heading, RootContent } from 'mdast';
import { placeOf } from './markdown.js';
import type { Place, Report } from './problem.js';

/** A headed part of a file. */
export interface Part {
  id: string;
  heading: string;
  place: Place;
  blocks: RootContent[];
  /** The parts under headings of the third level. */
  parts: Part[];
}

export interface Outline {
  /** What stands before the first heading. */
  lead: RootContent[];
  parts: Part[];
}

/** Cuts a body at its headings, `## Causes {#causes}` and, below them, `### {#emergency}`. */
export function readOutline(body: readonly RootContent[], report: Report): Outline {
  const outline: Outline = { lead: [], parts: [] };
  let blocks = outline.lead;
  for (const node of body) {
    if (node.type !== 'heading') {
      blocks.push(node);
      continue;
    }
    const part = readHeading(node, report);
    const parent = node.depth === 3 ? outline.parts.at(-1) : undefined;
    if (node.depth !== 2 && !parent)
      report.error(
        part.place,
        part.id,
        'A part begins with "## ", and a care card or a figure in it with "### ".',
      );
    (parent ?? outline).parts.push(part);
    ({ blocks } = part);
  }
  return outline;
}

function readHeading(node: Heading, report: Report): Part {
  const place = placeOf(node);
  const words = node.children.map((child) => (child.type === 'text' ? child.value : '')).join('');
  const [, heading = words, id = ''] = /^(.*?)\s*\{#([^}]*)\}\s*$/.exec(words) ?? [];
  if (node.children.some(({ type }) => type !== 'text'))
    report.error(place, id || 'heading', 'A heading holds plain words: take out the rest.');
  if (!id) report.error(place, 'heading', 'A heading ends with the id of its part: "## Causes {#causes}".');
  return { id, heading, place, blocks: [], parts: [] };
}

import type { List, ListItem, RootContent } from 'mdast';
import type { DraftStatement, DraftText } from './draft.js';
import { readText, tidy } from './inline.js';
import { placeOf } from './markdown.js';
import { takeMarks } from './marks.js';
import type { Report } from './problem.js';

export interface Blocks {
  paragraphs: DraftText[];
  items: DraftStatement[];
}

/** Reads paragraphs and the list behind them, which is all that a part of a guide holds. */
export function readBlocks(blocks: readonly RootContent[], field: string, report: Report): Blocks {
  const read: Blocks = { paragraphs: [], items: [] };
  for (const node of blocks) {
    const place = placeOf(node);
    if (node.type === 'paragraph') {
      if (read.items.length)
        report.error(place, field, 'Paragraphs stand before the list: move it up, or make it an item.');
      const { text, marks } = takeMarks(readText(node.children, { report, field, place }), report);
      if (marks) report.error(place, field, 'Only a list item has a grade: begin the line with "- ".');
      read.paragraphs.push(text);
    } else if (node.type === 'list') {
      if (read.items.length) report.error(place, field, 'A part has one list: join the two.');
      read.items.push(...readList(node, field, report));
    } else if (node.type === 'html')
      report.error(place, field, `There is HTML: write Markdown instead of ${node.value.split('\n')[0]!}`);
    else report.error(place, field, `A part holds paragraphs and a list: take out this ${node.type}.`);
  }
  return read;
}

const readList = (list: List, field: string, report: Report): DraftStatement[] =>
  list.children.flatMap((item) => readItem(item, field, report) ?? []);

/** `- **Lead.** Text. [@source] {M, free}` */
function readItem(item: ListItem, field: string, report: Report): DraftStatement | undefined {
  const place = placeOf(item);
  const [paragraph, ...rest] = item.children;
  if (paragraph?.type !== 'paragraph' || rest.length) {
    report.error(place, field, 'A list item is a single paragraph: take the rest out of it.');
    return undefined;
  }
  const { text, marks } = takeMarks(readText(paragraph.children, { report, field, place }), report);
  const [first, ...others] = text.parts;
  if (typeof first !== 'object' || !('strong' in first)) return { text, ...marks };
  return { lead: first.strong, text: { ...text, parts: tidy(others) }, ...marks };
}

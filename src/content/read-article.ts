import type { RootContent } from 'mdast';
import { readBlocks } from './blocks.js';
import type { ArticleDraft, ArticleDraftSection, DraftText } from './draft.js';
import { tidy } from './inline.js';
import { readOutline, type Part } from './outline.js';
import { START, type Report } from './problem.js';
import { readCards, readLead } from './read-draft.js';
import { readFigure } from './read-figure.js';

/** Ids in the drawn article that are not an author's to give. */
const TAKEN = /^(title|sources|source-.*|emergency|same-day|advice)$/;

/** Reads the body of an article. What is missing or does not belong is reported; the rest is read all the same. */
export function readArticle(body: readonly RootContent[], report: Report): ArticleDraft {
  const { lead, parts } = readOutline(body, report);
  const known = parts.filter((part, index) => isFine(part, parts.slice(0, index), report));
  const find = (id: string): Part | undefined => known.find((part) => part.id === id);
  return {
    lead: readLead(lead, report),
    keyPoints: readKeyPoints(find('key-points'), report),
    cards: readCards(find('help'), report),
    sections: known.flatMap((part) =>
      part.id === 'key-points' || part.id === 'help' ? [] : readSection(part, report),
    ),
  };
}

/** A part with an id of its own; what is wrong with it is reported. */
function isFine({ id, place }: Part, before: readonly Part[], report: Report): boolean {
  if (!/^[a-z][a-z0-9]*(-[a-z0-9]+)*$/.test(id)) {
    // Without any, the outline has told of it.
    if (id) report.error(place, id, 'It should be an id: small letters, digits and hyphens.');
    return false;
  }
  if (TAKEN.test(id)) report.error(place, id, `"${id}" is taken: give the part another id.`);
  const isFirst = before.every((part) => part.id !== id);
  if (!isFirst) report.error(place, id, 'It stands there twice: join the two.');
  return isFirst;
}

function readKeyPoints(part: Part | undefined, report: Report): DraftText[] {
  const field = 'key-points';
  const place = part?.place ?? START;
  if (part?.heading)
    report.error(place, field, 'Its words stand in words.md: write "## {#key-points}" alone.');
  if (part?.parts[0]) report.error(part.parts[0].place, field, 'It is a list alone: take out the heading.');
  const { paragraphs, items } = readBlocks(part?.blocks ?? [], field, report);
  if (paragraphs[0]) report.error(paragraphs[0].place, field, 'Key points are a list: begin each with "- ".');
  if (!items.length)
    report.error(place, field, 'It is missing: write "## {#key-points}" and a list of what to take away.');
  return items.map(({ lead, text, grade, free, against }) => {
    if (grade || free || against)
      report.error(text.place, field, 'A key point has no braces: take them out.');
    return lead ? { ...text, parts: tidy([{ strong: lead }, ' ', ...text.parts]) } : text;
  });
}

function readSection(part: Part, report: Report): ArticleDraftSection {
  const { id, heading, place, parts } = part;
  const blocks = readBlocks(part.blocks, id, report);
  const [figure, ...more] = parts;
  if (!heading) report.error(place, id, `It has no words: write "## Words {#${id}}".`);
  if (more[0]) report.error(more[0].place, id, 'A part has one figure, at its end: make another part.');
  if (!blocks.paragraphs.length && !blocks.items.length && !figure)
    report.error(place, id, 'It is empty: write it, or take out the heading.');
  const drawn = figure && readFigure(figure, report);
  return { id, heading, place, ...blocks, ...(drawn && { figure: drawn }) };
}

import type { FigureId } from '../model/article.js';
import { readBlocks } from './blocks.js';
import { toWords, type DraftFigure, type DraftStatement } from './draft.js';
import type { Part } from './outline.js';
import type { Report } from './problem.js';

/** What each drawing shows: so many parts, or any number of them, and whether they are graded or counted. */
const FIGURES: Record<FigureId, { parts?: string; count: number; kind: 'graded' | 'counted' }> = {
  'kinetic-chain': { parts: 'foot, ankle, knee, hip, spine', count: 5, kind: 'graded' },
  studies: { count: 0, kind: 'counted' },
};

/** As many dots as fit a line on a phone. */
const MOST_STUDIES = 12;

const COUNT = /^(\d+) of (\d+)\b/;

/** In how many studies something was found, from the first words of a text: "7 of 8 studies". */
export function readCount(words: string): [found: number, of: number] | undefined {
  const [, found, of] = COUNT.exec(words)?.map(Number) ?? [];
  return found === undefined || of === undefined || !of || found > of || of > MOST_STUDIES
    ? undefined
    : [found, of];
}

/** Reads a figure: a heading of the third level with a figure's id, a caption, a list of what it shows. */
export function readFigure(part: Part, report: Report): DraftFigure | undefined {
  const { heading, place, blocks } = part;
  const id = part.id as FigureId;
  if (!Object.hasOwn(FIGURES, id)) {
    const known = Object.keys(FIGURES).join(', ');
    if (id) report.error(place, id, `There is no figure "${id}". There are: ${known}.`);
    return undefined;
  }
  const { paragraphs, items } = readBlocks(blocks, id, report);
  const [caption, ...more] = paragraphs;
  if (!heading) report.error(place, id, `It has no words: write "### Words {#${id}}".`);
  if (more[0]) report.error(more[0].place, id, 'A caption is one paragraph: join the two.');
  if (!caption) {
    report.error(place, id, 'It has no caption: write a paragraph below its heading.');
    return undefined;
  }
  checkParts(id, items, place, report);
  return { id, heading, place, caption, parts: items };
}

function checkParts(
  id: FigureId,
  items: readonly DraftStatement[],
  place: DraftFigure['place'],
  report: Report,
): void {
  const { parts, count, kind } = FIGURES[id];
  if (count && items.length !== count)
    report.error(place, id, `It shows ${count} parts, ${parts}, in this order: there are ${items.length}.`);
  if (!items.length) report.error(place, id, 'It shows nothing: list its parts, each with "- ".');
  for (const { lead, text } of items) {
    if (!lead) report.error(text.place, id, 'Each begins with its name: "- **Foot.** …".');
    if (kind === 'counted' && !readCount(toWords(text.parts)))
      report.error(
        text.place,
        id,
        `It begins with how many of how many, ${MOST_STUDIES} at most: "- **Injuries.** 7 of 8 studies".`,
      );
  }
}

/** True for a figure in which each part has a grade. */
export const isGraded = (id: FigureId): boolean => FIGURES[id].kind === 'graded';

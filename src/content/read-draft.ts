import type { RootContent } from 'mdast';
import type { SectionId, Urgency } from '../model/condition.js';
import { readBlocks } from './blocks.js';
import type { Draft, DraftCard, DraftSection, DraftText } from './draft.js';
import { tidy } from './inline.js';
import { readOutline, type Part } from './outline.js';
import { START, type Report } from './problem.js';

const URGENCIES: readonly Urgency[] = ['emergency', 'same-day', 'advice'];
const SECTION_IDS: readonly SectionId[] = ['definition', 'causes', 'facts', 'footwear', 'not-helpful'];
const PART_IDS: readonly string[] = ['help', 'tips', ...SECTION_IDS];

/** Reads the body of a guide. What is missing or does not belong is reported; the rest is read all the same. */
export function readDraft(body: readonly RootContent[], report: Report): Draft {
  const { lead, parts } = readOutline(body, report);
  const known = dropUnknown(parts, PART_IDS, report);
  for (const { id, parts } of known)
    if (id !== 'help')
      for (const { place } of parts)
        report.error(place, id, 'Only "help" has headings of the third level: take it out.');
  return {
    lead: readLead(lead, report),
    cards: readCards(
      known.find(({ id }) => id === 'help'),
      report,
    ),
    tips: readTips(
      known.find(({ id }) => id === 'tips'),
      report,
    ),
    sections: known.filter(isSection).map((part) => readSection(part, report)),
  };
}

export function readLead(blocks: readonly RootContent[], report: Report): DraftText | undefined {
  const { paragraphs, items } = readBlocks(blocks, 'lead', report);
  if (items[0]) report.error(items[0].text.place, 'lead', 'The lead is a sentence: make the list one.');
  const [first, ...more] = paragraphs;
  if (!first) {
    report.error(START, 'lead', 'It is missing: write a sentence before the first heading.');
    return undefined;
  }
  return { ...first, parts: tidy([first, ...more].flatMap(({ parts }) => [...parts, ' '])) };
}

export function readCards(help: Part | undefined, report: Report): DraftCard[] {
  const parts = dropUnknown(help?.parts ?? [], URGENCIES, report, 'help.');
  if (help?.blocks[0])
    report.error(help.place, 'help', 'Signs stand in a care card: write "### {#emergency}" above them.');
  const cards = URGENCIES.flatMap((urgency) => {
    const part = parts.find(({ id }) => id === urgency);
    return part ? readCard(part, urgency, report) : [];
  });
  if (!cards.some(({ urgency }) => urgency === 'emergency'))
    report.error(
      help?.place ?? START,
      'help.emergency',
      'It is missing: write "## When to get help {#help}", "### {#emergency}" and a list of signs.',
    );
  return cards;
}

function readCard({ heading, place, blocks }: Part, urgency: Urgency, report: Report): DraftCard {
  const field = `help.${urgency}`;
  if (heading) report.error(place, field, `Its words stand in words.md: write "### {#${urgency}}" alone.`);
  const { paragraphs, items } = readBlocks(blocks, field, report);
  if (paragraphs[0])
    report.error(paragraphs[0].place, field, 'A care card is a list: begin each sign with "- ".');
  if (!items.length) report.error(place, field, 'It is empty: list the signs, each with "- ".');
  return {
    urgency,
    items: items.map(({ lead, text, grade, free, against }) => {
      if (grade || free || against) report.error(text.place, field, 'A sign has no braces: take them out.');
      return lead ? { ...text, parts: tidy([{ strong: lead }, ' ', ...text.parts]) } : text;
    }),
  };
}

function readTips(part: Part | undefined, report: Report): Draft['tips'] {
  const { paragraphs, items } = readBlocks(part?.blocks ?? [], 'tips', report);
  if (paragraphs[0]) report.error(paragraphs[0].place, 'tips', 'Tips are a list: begin each with "- ".');
  if (!items.length)
    report.error(part?.place ?? START, 'tips', 'It is missing: write "## What helps {#tips}" and a list.');
  return items;
}

function readSection(part: Part & { id: SectionId }, report: Report): DraftSection {
  const { id, heading, place } = part;
  const blocks = readBlocks(part.blocks, id, report);
  if (!heading) report.error(place, id, `It has no words: write "## Words {#${id}}".`);
  if (!blocks.paragraphs.length && !blocks.items.length)
    report.error(place, id, 'It is empty: write it, or take out the heading.');
  return { id, heading, place, ...blocks };
}

/** The parts by id, each once; unknown and repeated ids are reported. */
function dropUnknown(parts: readonly Part[], ids: readonly string[], report: Report, prefix = ''): Part[] {
  return parts.filter(({ id, place }, index) => {
    const isKnown = ids.includes(id);
    const isFirst = parts.findIndex((part) => part.id === id) === index;
    if (id && !isKnown)
      report.error(place, prefix + id, `There is no part "${id}". There are: ${ids.join(', ')}.`);
    else if (id && !isFirst) report.error(place, prefix + id, 'It stands there twice: join the two.');
    return isKnown && isFirst;
  });
}

const isSection = (part: Part): part is Part & { id: SectionId } =>
  (SECTION_IDS as readonly string[]).includes(part.id);

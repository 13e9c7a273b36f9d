import type {
  CareCard,
  Condition,
  ContentIndexEntry,
  Need,
  Section,
  SectionId,
  Statement,
} from '../model/condition.js';
import type { ContentWords } from '../model/content-words.js';
import type { Source } from '../model/evidence.js';
import type { FeatureGlossary } from '../model/condition.js';
import type { RichText } from '../model/rich-text.js';
import { checkWords } from './check-words.js';
import { Citations } from './citations.js';
import { guideSchema, readFrontMatter, type FrontMatter, type GuideFrontMatter } from './front-matter.js';
import { outlineMarkdown, parseInline, type Outline, type Part } from './markdown.js';
import { Problems, type Place, type Problem } from './problem.js';
import { checkDates, checkReviewer } from './review.js';
import { toFact, toPlain, toStatement, type Context } from './statement.js';

export interface GuideFile {
  /** Where it is, for messages; its name is the guide's id. */
  path: string;
  text: string;
}

export interface ContentFiles {
  /** BCP 47 tag of the language. */
  locale: string;
  guides: readonly GuideFile[];
  sources: readonly Source[];
  glossary: FeatureGlossary;
  words: ContentWords;
}

export interface CompiledContent {
  packs: Condition[];
  index: ContentIndexEntry[];
  problems: Problem[];
}

const URGENCIES = ['emergency', 'same-day', 'advice'] as const;
const SECTIONS: readonly SectionId[] = ['definition', 'causes', 'footwear', 'not-helpful', 'facts'];
/** Words that a reader takes in a minute. */
const READING_PACE = 200;

/**
 * Compiles the guides of one language. Files with errors give no pack; all problems of all files are
 * told at once.
 */
export function compileContent(files: ContentFiles): CompiledContent {
  const sources = new Map(files.sources.map((source) => [source.id, source]));
  const problems: Problem[] = [];
  const packs: Condition[] = [];
  const index: ContentIndexEntry[] = [];
  const drafts = files.guides.map((file) => draft(file));
  const titles = new Map(drafts.map(({ id, matter }) => [id, matter?.value.title ?? id]));
  for (const each of drafts) {
    const pack = each.matter && compileGuide(each, each.matter, titles, sources, files);
    problems.push(...each.problems.list);
    if (!pack || each.problems.list.some(({ severity }) => severity === 'error')) continue;
    packs.push(pack);
    index.push({ kind: 'condition', id: pack.id, title: pack.title, summary: each.matter!.value.summary });
  }
  return { packs, index, problems };
}

interface Draft {
  id: string;
  file: GuideFile;
  outline: Outline;
  matter: FrontMatter<GuideFrontMatter> | undefined;
  problems: Problems;
}

function draft(file: GuideFile): Draft {
  const problems = new Problems(file.path);
  const outline = outlineMarkdown(file.text, problems);
  const matter = readFrontMatter(outline.yaml, outline.yamlLine, guideSchema, problems);
  return { id: file.path.replace(/^.*\/|\.md$/g, ''), file, outline, matter, problems };
}

function compileGuide(
  { id, file, outline, problems }: Draft,
  { value, place }: FrontMatter<GuideFrontMatter>,
  titles: ReadonlyMap<string, string>,
  sources: ReadonlyMap<string, Source>,
  { locale, glossary, words }: ContentFiles,
): Condition {
  const citations = new Citations(sources, problems);
  const context: Context = { problems, citations };
  const lead = readLead(outline, context);
  const careCards = readCareCards(outline, context);
  const tips = readTips(outline, context);
  const sections = readSections(outline, context);
  const fact = (name: 'statement' | 'redFlags' | 'instead'): RichText =>
    toFact(parseInline(value.shoes[name] ?? ''), place(['shoes', name]), `shoes.${name}`, context);
  const statement = fact('statement');
  const redFlags = fact('redFlags');
  const needs = value.shoes.needs.map((need, index): Need => {
    const path = ['shoes', 'needs', index] as const;
    const field = path.join('.');
    if (need.grade === 'A' && need.weight > 0) {
      problems.error(
        place([...path, 'weight']),
        `${field}.weight`,
        'must be 0: what is advised against is never counted.',
      );
    }
    checkWords(need.why, place([...path, 'why']), `${field}.why`, problems);
    return {
      feature: need.feature,
      label: glossary[need.feature].label,
      weight: need.weight,
      grade: need.grade,
      why: need.why,
      sources: citations.number(need.sources, place([...path, 'sources']), `${field}.sources`),
      ...(need.against && {
        against: citations.number(need.against, place([...path, 'against']), `${field}.against`),
      }),
    };
  });
  const related = value.related.flatMap((other, index) => {
    if (titles.has(other) && other !== id) return [{ id: other, title: titles.get(other)! }];
    problems.error(
      place(['related', index]),
      `related.${index}`,
      `"${other}" is no other guide; there are: ${[...titles.keys()].join(', ')}.`,
    );
    return [];
  });
  checkDates(value, place, problems);
  const reviewer = checkReviewer(file.text, value, place, problems);
  const { heading, hidden, tryOn } = value.shoes;
  return {
    kind: 'condition',
    format: 1,
    id,
    locale,
    title: value.title,
    lead,
    review: { checked: value.checked, next: value.next, ...(reviewer && { reviewer }) },
    minutes: countMinutes([lead, ...careCards.flatMap(({ items }) => items), ...listTexts(tips, sections)]),
    careCards,
    tips,
    sections,
    shoes: {
      heading,
      statement,
      redFlags,
      ...(hidden && { hidden, instead: fact('instead') }),
      needs,
      tryOn,
    },
    related,
    sources: citations.cited,
    words,
  };
}

function readLead({ lead }: Outline, context: Context): RichText {
  if (lead.length === 1) return toFact(lead[0]!.nodes, lead[0]!.place, 'lead', context);
  context.problems.error(
    lead[1]?.place ?? { line: 1, column: 1 },
    'lead',
    'is one paragraph between front matter and first heading.',
  );
  return [];
}

function readCareCards(outline: Outline, context: Context): CareCard[] {
  const help = findPart(outline, 'help', context.problems);
  const cards = help?.parts.map((part): CareCard => {
    const urgency = URGENCIES.find((each) => each === part.id);
    if (!urgency)
      context.problems.error(part.place, part.id, `is no urgency; there are: ${URGENCIES.join(', ')}.`);
    const items = part.items.map(({ nodes, place }) => toFact(nodes, place, part.id, context));
    if (!items.length) context.problems.error(part.place, part.id, 'holds no signs: list them.');
    return { urgency: urgency ?? 'advice', items };
  });
  if (help && !cards?.some(({ urgency }) => urgency === 'emergency')) {
    context.problems.error(
      help.place,
      'help',
      'has no emergency card: write "### {#emergency}" with its signs.',
    );
  }
  return [...(cards ?? [])].sort((a, b) => URGENCIES.indexOf(a.urgency) - URGENCIES.indexOf(b.urgency));
}

/** Free steps first, else in the writer's order. */
function readTips(outline: Outline, context: Context): Statement[] {
  const part = findPart(outline, 'tips', context.problems);
  const tips = part ? readGraded(part, context) : [];
  if (part && !tips.length) context.problems.error(part.place, 'tips', 'holds no tips: list them.');
  return [...tips.filter(({ free }) => free), ...tips.filter(({ free }) => !free)];
}

const readGraded = (part: Part, context: Context): Statement[] =>
  part.items.map(({ nodes, place }) => {
    const statement = toStatement(nodes, place, part.id, context);
    if (!statement.grade)
      context.problems.error(place, part.id, 'has no grade: end it with {M}, or another grade.');
    return statement;
  });

function readSections(outline: Outline, context: Context): Section[] {
  return outline.parts
    .filter(({ id }) => id !== 'help' && id !== 'tips')
    .map((part): Section => {
      const id = SECTIONS.find((each) => each === part.id);
      if (!id)
        context.problems.error(
          part.place,
          part.id,
          `is no part of a guide; there are: help, tips, ${SECTIONS.join(', ')}.`,
        );
      return {
        id: id ?? 'facts',
        heading: part.heading,
        paragraphs: part.paragraphs.map(({ nodes, place }) => toFact(nodes, place, part.id, context)),
        items:
          id === 'not-helpful'
            ? readGraded(part, context)
            : part.items.map(({ nodes, place }) => toStatement(nodes, place, part.id, context)),
      };
    });
}

function findPart(outline: Outline, id: string, problems: Problems): Part | undefined {
  const part = outline.parts.find((each) => each.id === id);
  const end: Place = { line: 1, column: 1 };
  if (!part) problems.error(end, id, `is missing: write a heading that ends with {#${id}}.`);
  return part;
}

const listTexts = (tips: Statement[], sections: Section[]): RichText[] => [
  ...[...tips, ...sections.flatMap(({ items }) => items)].map(({ lead = '', text }) => [lead, ' ', ...text]),
  ...sections.flatMap(({ paragraphs }) => paragraphs),
];

const countMinutes = (texts: RichText[]): number =>
  Math.ceil(texts.reduce((sum, text) => sum + toPlain(text).split(/\s+/).length, 0) / READING_PACE);

import type { PhrasingContent } from 'mdast';
import type { Statement } from '../model/condition.js';
import { GRADES, type Grade } from '../model/evidence.js';
import type { Inline, RichText } from '../model/rich-text.js';
import { checkWords } from './check-words.js';
import type { Citations } from './citations.js';
import type { Place, Problems } from './problem.js';

/** What compiling text needs at hand. */
export interface Context {
  problems: Problems;
  citations: Citations;
}

const CITATION = /\s*\[@([^\]]+)\]/;
const MARKS = /\s*\{([^}]*)\}\s*$/;

/**
 * Rich text of Markdown: plain words, strong and emphasised ones, links, and citations, `[@nice-ng59]`
 * or `[@one; @two]`.
 */
export function toRichText(
  nodes: readonly PhrasingContent[],
  place: Place,
  field: string,
  context: Context,
): RichText {
  return mergeText(
    nodes.flatMap((node): Inline[] => {
      const at = node.position?.start ?? place;
      // Whatever else Markdown knows cannot stand in a guide.
      // eslint-disable-next-line @typescript-eslint/switch-exhaustiveness-check
      switch (node.type) {
        case 'text':
          return cite(node.value.replace(/\s+/g, ' '), at, field, context);
        case 'strong':
          return [{ strong: plain(node.children) }];
        case 'emphasis':
          return [{ em: plain(node.children) }];
        case 'link': {
          if (!/^(https?:|[/.#])/.test(node.url)) {
            context.problems.error(
              at,
              field,
              `"${node.url}" is no address for a link: use http, https or a relative one.`,
            );
          }
          return [{ text: plain(node.children), href: node.url }];
        }
        default:
          context.problems.error(
            at,
            field,
            `${node.type === 'html' ? 'HTML' : `"${node.type}"`} cannot stand here: use words, **strong**, *emphasis* and links.`,
          );
          return [];
      }
    }),
  );
}

function cite(value: string, place: Place, field: string, context: Context): Inline[] {
  const found = CITATION.exec(value);
  if (!found) return value ? [value] : [];
  const ids = found[1]!.split(/[;,]/).map((id) => id.trim().replace(/^@/, ''));
  const before = value.slice(0, found.index);
  const after = value.slice(found.index + found[0].length);
  const numbers = context.citations.number(ids, place, field);
  return [...(before ? [before] : []), { cite: numbers }, ...cite(after, place, field, context)];
}

const plain = (nodes: readonly PhrasingContent[]): string =>
  nodes
    .map((node) => ('value' in node ? node.value : 'children' in node ? plain(node.children) : ''))
    .join('');

/** Joins neighbouring strings, and trims the ends. */
function mergeText(parts: Inline[]): RichText {
  const merged: RichText = [];
  for (const part of parts) {
    const last = merged.at(-1);
    if (typeof part === 'string' && typeof last === 'string') merged[merged.length - 1] = last + part;
    else merged.push(part);
  }
  if (typeof merged[0] === 'string') merged[0] = merged[0].trimStart();
  const end = merged.at(-1);
  if (typeof end === 'string') merged[merged.length - 1] = end.trimEnd();
  return merged.filter((part) => part !== '');
}

/** The words of rich text, without citations. */
export const toPlain = (text: RichText): string =>
  text
    .map((part) =>
      typeof part === 'string'
        ? part
        : 'strong' in part
          ? part.strong
          : 'em' in part
            ? part.em
            : 'text' in part
              ? part.text
              : '',
    )
    .join('');

/** Every number that a text cites, once each. */
export const citedIn = (text: RichText): number[] => [
  ...new Set(text.flatMap((part) => (typeof part === 'object' && 'cite' in part ? part.cite : []))),
];

/** A text that states facts: it must cite a source, and keep to the words that a guide may use. */
export function toFact(
  nodes: readonly PhrasingContent[],
  place: Place,
  field: string,
  context: Context,
): RichText {
  const text = toRichText(nodes, place, field, context);
  if (!citedIn(text).length) {
    context.problems.error(
      place,
      field,
      'cites no source: add one, [@nice-ng59], or leave the statement out.',
    );
  }
  checkWords(toPlain(text), place, field, context.problems);
  return text;
}

/** A list item: `**Lead.** Text [@source] {M, free, against=@other}`. */
export function toStatement(
  nodes: readonly PhrasingContent[],
  place: Place,
  field: string,
  context: Context,
): Statement {
  const [rest, marks] = takeMarks(nodes);
  const [first, ...others] = rest;
  const lead = first?.type === 'strong' ? plain(first.children) : undefined;
  const text = toFact(lead ? others : rest, place, field, context);
  if (lead) checkWords(lead, place, field, context.problems);
  const statement: Statement = { ...(lead && { lead }), text };
  for (const mark of marks) {
    const against = /^against=(.+)$/.exec(mark);
    if (mark === 'free') statement.free = true;
    else if (GRADES.includes(mark as Grade)) statement.grade = mark as Grade;
    else if (against) {
      const ids = against[1]!.split('+').map((id) => id.replace(/^@/, ''));
      statement.against = context.citations.number(ids, place, field);
    } else {
      context.problems.error(
        place,
        field,
        `"${mark}" is no mark: use a grade (${GRADES.join(', ')}), free, or against=@source.`,
      );
    }
  }
  if (statement.grade) statement.sources = citedIn(text);
  return statement;
}

/** Takes `{M, free}` off the end. */
function takeMarks(nodes: readonly PhrasingContent[]): [PhrasingContent[], string[]] {
  const last = nodes.at(-1);
  const found = last?.type === 'text' ? MARKS.exec(last.value) : null;
  if (!found || last?.type !== 'text') return [[...nodes], []];
  const marks = found[1]!.split(',').map((mark) => mark.trim());
  return [[...nodes.slice(0, -1), { ...last, value: last.value.slice(0, found.index) }], marks];
}

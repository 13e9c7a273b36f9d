import * as v from 'valibot';
import { isMap, isSeq, LineCounter, parseDocument, type Document } from 'yaml';
import { GRADES } from '../model/evidence.js';
import { FEATURES } from '../model/feature.js';
import type { Place, Problems } from './problem.js';

const text = v.pipe(v.string('is missing: write a text'), v.trim(), v.minLength(1, 'is empty: write a text'));
const date = v.pipe(
  v.union([v.string(), v.date()], 'is missing: write a date, 2026-11-21'),
  v.transform((value) => (value instanceof Date ? value.toISOString().slice(0, 10) : value)),
  v.isoDate('is not a date: write 2026-11-21'),
);
const id = v.pipe(v.string(), v.regex(/^[a-z0-9-]+$/, 'is no id: small letters, digits and hyphens'));

const needSchema = v.strictObject({
  feature: v.picklist(FEATURES, `is no feature; there are: ${FEATURES.join(', ')}`),
  weight: v.picklist([0, 1, 2, 3] as const, 'is no weight: write 0, 1, 2 or 3'),
  grade: v.picklist(GRADES, `is no grade; there are: ${GRADES.join(', ')}`),
  why: text,
  sources: v.pipe(
    v.array(id, 'is missing: name the sources, [nice-ng59]'),
    v.minLength(1, 'names no source'),
  ),
  against: v.optional(v.array(id)),
});

export const guideSchema = v.strictObject({
  title: text,
  summary: text,
  checked: date,
  next: date,
  related: v.optional(v.array(id), []),
  reviewer: v.optional(
    v.strictObject({
      name: text,
      credentials: text,
      url: v.optional(v.pipe(v.string(), v.url())),
      on: date,
      text,
    }),
  ),
  shoes: v.strictObject({
    heading: text,
    statement: text,
    redFlags: text,
    hidden: v.optional(v.literal(true)),
    instead: v.optional(text),
    needs: v.pipe(v.array(needSchema), v.minLength(1, 'names no need')),
    tryOn: v.array(text),
  }),
});

export type GuideFrontMatter = v.InferOutput<typeof guideSchema>;

/** Front matter that was read, and where each of its fields stands in the file. */
export interface FrontMatter<T> {
  value: T;
  place: (path: readonly (string | number)[]) => Place;
}

/**
 * Reads and checks YAML front matter.
 *
 * @param firstLine line of the file on which `yaml` starts
 * @returns nothing when it cannot be used; the problems say why
 */
export function readFrontMatter<T>(
  yaml: string,
  firstLine: number,
  schema: v.GenericSchema<unknown, T>,
  problems: Problems,
): FrontMatter<T> | undefined {
  const lines = new LineCounter();
  const document = parseDocument(yaml, { lineCounter: lines });
  const toPlace = (offset: number): Place => {
    const { line, col } = lines.linePos(offset);
    return { line: line + firstLine - 1, column: col };
  };
  for (const error of document.errors) problems.error(toPlace(error.pos[0]), 'front matter', error.message);
  if (document.errors.length) return;
  const place = (path: readonly (string | number)[]): Place => toPlace(findOffset(document, path));
  const result = v.safeParse(schema, document.toJS());
  if (result.success) return { value: result.output, place };
  for (const issue of result.issues) {
    const path = issue.path?.map(({ key }) => key as string | number) ?? [];
    problems.error(place(path), path.join('.') || 'front matter', issue.message);
  }
  return;
}

/** Where the value of a path starts, or its nearest parent that is there. */
function findOffset(document: Document, path: readonly (string | number)[]): number {
  for (let length = path.length; length > 0; length--) {
    const node = document.getIn(path.slice(0, length), true) as
      { range?: [number, number, number] } | undefined;
    if (node?.range) return node.range[0];
  }
  return isMap(document.contents) || isSeq(document.contents) ? (document.contents.range?.[0] ?? 0) : 0;
}

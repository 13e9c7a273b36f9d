import { isMap, isScalar, isSeq, LineCounter, parseDocument, type Node, type Pair } from 'yaml';
import type { Place, Report } from './problem.js';

/** Keys and list positions that lead to a field: `['shoes', 'needs', 1, 'grade']`. */
export type FieldPath = readonly (string | number)[];

/** YAML (or JSON, which is YAML too) that was read, and where each field of it stands. */
export interface YamlData {
  data: unknown;
  /** Place of a field in the file; of what holds it, where the field is not there. */
  placeOf: (path: FieldPath) => Place;
  /** First and last line in the file of a field at the top; undefined where it is not there. */
  linesOf: (key: string) => [first: number, last: number] | undefined;
}

/**
 * Reads YAML; syntax errors are reported.
 *
 * @param firstLine the line of the file on which it starts
 */
export function parseYaml(yaml: string, firstLine: number, report: Report): YamlData | undefined {
  const lines = new LineCounter();
  const document = parseDocument<Node>(yaml, { lineCounter: lines, prettyErrors: false });
  const toPlace = (offset: number): Place => {
    const { line, col } = lines.linePos(offset);
    return { line: line + firstLine - 1, column: col };
  };
  for (const { pos, message } of document.errors)
    report.error(
      toPlace(pos[0]),
      'front matter',
      `This is no YAML: ${message}. Is a text with a colon in quotes?`,
    );
  if (document.errors.length) return;
  return {
    data: document.toJS() as unknown,
    placeOf: (path) => toPlace(findOffset(document.contents, path)),
    linesOf(key) {
      const pair = isMap(document.contents) ? findPair(document.contents.items, key) : undefined;
      if (!pair) return undefined;
      const start = offsetOf(pair.key);
      const end = (pair.value as Node | null)?.range?.[1] ?? start + 1;
      return [toPlace(start).line, toPlace(end - 1).line];
    },
  };
}

function findOffset(root: Node | null, path: FieldPath): number {
  let node: unknown = root;
  let offset = offsetOf(root);
  for (const key of path) {
    if (isMap(node)) {
      const pair = findPair(node.items, key);
      if (!pair) break;
      offset = offsetOf(pair.key);
      node = pair.value;
    } else if (isSeq(node) && typeof key === 'number' && node.items[key]) {
      node = node.items[key];
      offset = offsetOf(node);
    } else break;
  }
  return offset;
}

const findPair = (items: Pair[], key: string | number): Pair | undefined =>
  items.find((item) => isScalar(item.key) && String(item.key.value) === String(key));

const offsetOf = (node: unknown): number => (node as Node | null)?.range?.[0] ?? 0;

import * as v from 'valibot';
import { checkFact } from './checks/check-evidence.js';
import type { DraftText } from './draft.js';
import { readText } from './inline.js';
import { parseInline } from './markdown.js';
import type { Report } from './problem.js';
import type { YamlData } from './yaml.js';

/** The fields of `shoes` that are Markdown. */
export type ShoeTexts = Partial<Record<(typeof FIELDS)[number], DraftText>>;

const FIELDS = ['statement', 'redFlags', 'instead'] as const;

const schema = v.object({ shoes: v.record(v.string(), v.unknown()) });

/** Reads them as far as they are there, so that their words are checked though another field is wrong. */
export function readShoeTexts(yaml: YamlData, known: ReadonlySet<string>, report: Report): ShoeTexts {
  if (!v.is(schema, yaml.data)) return {};
  const texts: ShoeTexts = {};
  for (const name of FIELDS) {
    const value = yaml.data.shoes[name];
    if (typeof value !== 'string') continue;
    const field = `shoes.${name}`;
    const place = yaml.placeOf(['shoes', name]);
    const nodes = parseInline(value);
    if (!nodes) {
      report.error(place, field, 'It is a sentence or two, without list, heading or HTML.');
      continue;
    }
    texts[name] = readText(nodes, { report, field, place, fixed: true });
    // What to do instead is advice of the house; the others are facts.
    if (name !== 'instead') checkFact(texts[name], known, report);
  }
  return texts;
}

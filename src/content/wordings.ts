import * as v from 'valibot';
import type { Wording } from './checks/check-wording.js';
import { toWords, type Draft, type DraftStatement, type DraftText } from './draft.js';
import type { ShoeTexts } from './shoe-texts.js';
import { formatPath } from './validate.js';
import type { FieldPath, YamlData } from './yaml.js';

/** All that a reader sees of a guide, piece by piece. */
export const listWordings = (draft: Draft, shoes: ShoeTexts, yaml: YamlData | undefined): Wording[] => [
  ...(yaml ? listPlain(yaml) : []),
  ...Object.values(shoes).map(ofText),
  ...(draft.lead ? [ofText(draft.lead)] : []),
  ...draft.cards.flatMap(({ items }) => items.map(ofText)),
  ...draft.tips.flatMap((tip) => ofStatement(tip)),
  ...draft.sections.flatMap(({ id, heading, place, paragraphs, items }) => [
    { text: heading, place, field: id },
    ...paragraphs.map(ofText),
    ...items.flatMap((item) => ofStatement(item, id === 'not-helpful')),
  ]),
];

const ofText = ({ parts, place, field }: DraftText): Wording => ({ text: toWords(parts), place, field });

function ofStatement({ lead, text }: DraftStatement, isDenied = false): Wording[] {
  const { place, field } = text;
  return [...(lead ? [{ text: lead, place, field, topic: isDenied }] : []), ofText(text)];
}

const list = v.fallback(v.array(v.unknown()), []);
const plainFields = v.object({
  shoes: v.fallback(v.object({ needs: list, tryOn: list }), { needs: [], tryOn: [] }),
});

/** The plain texts of front matter, whatever else may be wrong with it. */
function listPlain({ data, placeOf }: YamlData): Wording[] {
  const parsed = v.safeParse(plainFields, data);
  const { needs, tryOn } = parsed.success ? parsed.output.shoes : { needs: [], tryOn: [] };
  const paths: FieldPath[] = [
    ['title'],
    ['summary'],
    ['shoes', 'heading'],
    ...needs.map((_, index) => ['shoes', 'needs', index, 'why']),
    ...tryOn.map((_, index) => ['shoes', 'tryOn', index]),
  ];
  return paths.flatMap((path) => {
    const text = getIn(data, path);
    return typeof text === 'string' ? { text, place: placeOf(path), field: formatPath(path) } : [];
  });
}

const getIn = (data: unknown, path: FieldPath): unknown =>
  path.reduce<unknown>((value, key) => (value as Record<string, unknown> | null | undefined)?.[key], data);

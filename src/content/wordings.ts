import * as v from 'valibot';
import type { Wording } from './checks/check-wording.js';
import { toWords, type Draft, type DraftStatement, type DraftText } from './draft.js';
import type { ShoeTexts } from './shoe-texts.js';
import { formatPath } from './validate.js';
import type { FieldPath, YamlData } from './yaml.js';

/** All that a reader sees of a guide, piece by piece. */
export const listWordings = (draft: Draft, shoes: ShoeTexts, yaml: YamlData | undefined): Wording[] => [
  ...(yaml ? listPlain(yaml, listGuidePaths(yaml)) : []),
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

export const ofText = ({ parts, place, field }: DraftText): Wording => ({
  text: toWords(parts),
  place,
  field,
});

export function ofStatement({ lead, text }: DraftStatement, isDenied = false): Wording[] {
  const { place, field } = text;
  return [...(lead ? [{ text: lead, place, field, topic: isDenied }] : []), ofText(text)];
}

const list = v.fallback(v.array(v.unknown()), []);
const plainFields = v.object({
  shoes: v.fallback(v.object({ needs: list, tryOn: list }), { needs: [], tryOn: [] }),
});

/** Where the plain texts of a guide's front matter stand, whatever else may be wrong with it. */
function listGuidePaths({ data }: YamlData): FieldPath[] {
  const parsed = v.safeParse(plainFields, data);
  const { needs, tryOn } = parsed.success ? parsed.output.shoes : { needs: [], tryOn: [] };
  return [
    ['title'],
    ['summary'],
    ['shoes', 'heading'],
    ...needs.map((_, index) => ['shoes', 'needs', index, 'why']),
    ...tryOn.map((_, index) => ['shoes', 'tryOn', index]),
  ];
}

/** Plain texts of front matter; what is no text is left out. */
export const listPlain = ({ data, placeOf }: YamlData, paths: readonly FieldPath[]): Wording[] =>
  paths.flatMap((path) => {
    const text = getIn(data, path);
    return typeof text === 'string' ? { text, place: placeOf(path), field: formatPath(path) } : [];
  });

const getIn = (data: unknown, path: FieldPath): unknown =>
  path.reduce<unknown>((value, key) => (value as Record<string, unknown> | null | undefined)?.[key], data);

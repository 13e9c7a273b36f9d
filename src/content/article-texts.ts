import type { Wording } from './checks/check-wording.js';
import { toWords, type ArticleDraft } from './draft.js';
import { listPlain, ofStatement, ofText } from './wordings.js';
import type { YamlData } from './yaml.js';

/** All that a reader sees of an article, piece by piece. */
export const listArticleWordings = (draft: ArticleDraft, yaml: YamlData | undefined): Wording[] => [
  ...(yaml ? listPlain(yaml, [['title'], ['summary']]) : []),
  ...(draft.lead ? [ofText(draft.lead)] : []),
  ...draft.keyPoints.map(ofText),
  ...draft.cards.flatMap(({ items }) => items.map(ofText)),
  ...draft.sections.flatMap(({ id, heading, place, paragraphs, items, figure }) => [
    { text: heading, place, field: id },
    ...paragraphs.map(ofText),
    ...items.flatMap((item) => ofStatement(item)),
    ...(figure
      ? [
          { text: figure.heading, place: figure.place, field: figure.id },
          ofText(figure.caption),
          ...figure.parts.flatMap((part) => ofStatement(part)),
        ]
      : []),
  ]),
];

/** The texts of an article that count for its reading time. */
export function listArticleRead({ lead, keyPoints, cards, sections }: ArticleDraft): string[] {
  const figures = sections.flatMap(({ figure }) => figure ?? []);
  const statements = [...sections.flatMap(({ items }) => items), ...figures.flatMap(({ parts }) => parts)];
  const texts = [
    ...(lead ? [lead] : []),
    ...keyPoints,
    ...cards.flatMap(({ items }) => items),
    ...sections.flatMap(({ paragraphs }) => paragraphs),
    ...figures.map(({ caption }) => caption),
    ...statements.map(({ text }) => text),
  ];
  return [
    ...texts.map(({ parts }) => toWords(parts)),
    ...[...sections, ...figures].map(({ heading }) => heading),
    ...statements.map(({ lead }) => lead ?? ''),
  ];
}

/** `<pain-guide>` as the built file has it, with the bench's guide of 600 words as its pack, in folds as there. */
import { words } from '../../content/en/heel-pain.json';
import { guide } from '../../lib/guide.mjs';

const { title, intro, sections } = guide();
const CARE = 'When to see a doctor';
const care = sections.find(({ h }) => h === CARE);
const tips = sections[2];

const pack = {
  ...{ kind: 'condition', format: 1, id: 'back-pain', locale: 'en', minutes: 3 },
  title,
  lead: [intro],
  review: { checked: '2026-11-01', next: '2027-11-01' },
  careCards: [{ urgency: 'emergency', items: [...care.ps, ...care.ul].map((text) => [text]) }],
  tips: [...tips.ps, ...tips.ul].map((text) => ({ text: [text] })),
  sections: sections
    .filter((section) => section !== care && section !== tips)
    .map(({ h, ps, ul }, index) => ({
      id: `part-${index}`,
      heading: h,
      paragraphs: ps.map((text) => [text]),
      items: ul.map((text) => ({ text: [text] })),
    })),
  sources: [],
  words,
};

window.mount = (_, root) => {
  const element = document.createElement('pain-guide');
  Object.assign(element, { condition: pack.id, layout: 'accordion', guide: pack });
  root.append(element);
  return { ready: element.updateComplete, update() {}, unmount: () => element.remove() };
};

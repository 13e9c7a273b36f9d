import { render } from 'lit';
import type { Condition } from '../../model/condition.js';
import { guideView } from './pain-guide.view.js';

const GRADED = { lead: '-', text: ['-', { cite: [1] }], free: true, grade: 'S', sources: [1] };

/** One of each that a guide is made of, and the words that cannot be missing. */
const PACK = {
  locale: 'en',
  lead: ['-'],
  review: { checked: 0, next: 0 },
  careCards: [{ items: [['-']] }],
  tips: [GRADED],
  sections: [{ paragraphs: [['-']], items: [] }],
  sources: [{}],
  words: { checked: '', minutes: '', next: '', source: '', sources: '', grades: {} },
} as unknown as Condition;

/**
 * Draws a guide that nobody sees. A browser reads templates and prepares code, dates and numbers at their first use,
 * which is more than half of what a first guide takes. A file that asks for its content when it is there itself has
 * time for that until the content comes.
 *
 * @returns what was drawn
 */
export function rehearseGuide(): DocumentFragment {
  const drawn = new DocumentFragment();
  const state = { pack: PACK, level: 2, grades: 'inline', compact: false } as const;
  render(guideView(state), drawn);
  return drawn;
}

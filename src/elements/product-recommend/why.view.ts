import type { html as Html } from 'lit';
import type { Need } from '../../model/condition.js';
import type { RankedProduct, Reason } from '../../model/recommendation.js';
import { explainGrade } from '../explain-grade.js';
import type { ListState } from './product-recommend.view.js';

/**
 * All reasons for a shoe. Most readers never open them, so this code is fetched when the first are asked for. Lit's `html` is
 * handed in, so that this part fits every build.
 *
 * @param reasons what speaks for the shoe, each with its need
 */
export function whyView(
  html: typeof Html,
  { words, needs, pack, gradeOf }: ListState,
  product: RankedProduct,
  reasons: [Need, Reason][],
): unknown {
  const notCounted = needs.filter(({ feature }) => product.notCounted.includes(feature));
  const end = (sentence: string): string => sentence && `${sentence}.`;
  /** How good the evidence is, who says so, when, and who disagrees. */
  const evidence = (need: Need): string => {
    if (!pack) return '';
    const { sources, against } = need;
    // Lists of earlier builds have no words for who disagrees.
    const who = explainGrade(pack, { sources, against: pack.words.against ? against : undefined });
    const grade = gradeOf(need);
    return grade ? `${grade}: ${who}` : who;
  };
  const says = (quote: string): string => words.says.replace('{}', () => quote);
  return html`<ul>
    ${reasons.map(
      ([need, { quote }]) =>
        html`<li><b>${need.label}:</b> ${end(need.why)} ${evidence(need)} ${quote ? says(quote) : ''}</li>`,
    )}
    ${reasons.length ? '' : html`<li>${words.noReason}</li>`}
    ${notCounted.map(({ label }) => html`<li>${words.notCounted.replace('{}', label)}</li>`)}
  </ul>`;
}

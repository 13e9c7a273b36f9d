import type { html as Html } from 'lit';
import type { Need } from '../../model/condition.js';
import type { RankedProduct, Reason } from '../../model/recommendation.js';
import type { ListState } from './product-recommend.view.js';

/**
 * All reasons for a shoe, fetched when the first is asked for: most never are. Lit's `html` is handed
 * in, so that this part fits every build.
 *
 * @param reasons what speaks for the shoe, each with what it was found in
 */
export function whyView(
  html: typeof Html,
  { words, needs, gradeOf }: Pick<ListState, 'words' | 'needs' | 'gradeOf'>,
  product: RankedProduct,
  reasons: [Need, Reason][],
): unknown {
  const notCounted = needs.filter(({ feature }) => product.notCounted.includes(feature));
  const end = (sentence: string): string => sentence && `${sentence}.`;
  const says = (quote: string): string => words.says.replace('{}', () => quote);
  return html`<ul>
    ${reasons.map(
      ([need, { quote }]) =>
        html`<li>
          <b>${need.label}:</b> ${end(need.why)} ${end(gradeOf(need))}
          ${quote ? html`<small>${says(quote)}</small>` : ''}
        </li>`,
    )}
    ${reasons.length ? '' : html`<li>${words.noReason}</li>`}
    ${notCounted.map(({ label }) => html`<li>${words.notCounted.replace('{}', label)}</li>`)}
  </ul>`;
}

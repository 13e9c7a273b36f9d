import type { html as Html, nothing as Nothing } from 'lit';
import type { Need } from '../../model/condition.js';
import type { Reason } from '../../model/recommendation.js';
import type { ListWords } from '../../model/content-words.js';

export interface WhyState {
  words: ListWords;
  /** What speaks for the shoe, each with what it was found in. */
  reasons: [Need, Reason][];
  /** Features that it has and that are advised against. */
  notCounted: Need[];
  /** The grade of a reason in words, unless it was said above the list. */
  gradeOf: (need: Need) => string;
}

/**
 * All reasons for a shoe, fetched when the first is asked for: most never are. Lit's `html` is handed
 * in, so that this part fits every build.
 */
export function whyView(
  html: typeof Html,
  nothing: typeof Nothing,
  { words, reasons, notCounted, gradeOf }: WhyState,
): unknown {
  const says = (quote: string): string => words.says.replace('{}', () => quote);
  return html`<ul>
    ${reasons.map(
      ([need, { quote }]) =>
        html`<li>
          <b>${need.label}:</b> ${need.why}. ${gradeOf(need)}
          ${quote ? html`<small>${says(quote)}</small>` : nothing}
        </li>`,
    )}
    ${reasons.length ? nothing : html`<li>${words.noReason}</li>`}
    ${notCounted.map(({ label }) => html`<li>${words.notCounted.replace('{}', label)}</li>`)}
  </ul>`;
}

import { html, nothing, type TemplateResult } from 'lit';
import type { FoundClaim } from '../../src/claims/index.js';
import { copyText } from '../builder/copy.js';
import { markClaims } from './mark.js';

/** Of `content/sources.json`. */
export interface Source {
  id: string;
  title: string;
  in: string;
  year?: number;
  url?: string;
}

export function sayCount(count: number): string {
  if (!count) return 'No claim was found.';
  return count === 1 ? '1 claim was found.' : `${count} claims were found.`;
}

/** The text with its claims marked; each mark leads to what is said of it. */
export const markedView = (text: string, claims: readonly FoundClaim[]): TemplateResult =>
  text.trim()
    ? html`<div class="marked" role="region" aria-label="Your words, marked">
        ${markClaims(text, claims).map(({ text, claims: [first] }) =>
          first === undefined
            ? html`<span>${text}</span>`
            : html`<a href="#claim-${first + 1}" aria-describedby="claim-${first + 1}-instead"
                ><mark>${text}</mark></a
              >`,
        )}
      </div>`
    : html`<div class="marked empty">Here they stand again, with what is risky marked.</div>`;

/** What to say instead of each, and why. */
export const listView = (
  claims: readonly FoundClaim[],
  sources: readonly Source[],
): TemplateResult | typeof nothing =>
  claims.length
    ? html`<section aria-labelledby="claims-heading">
        <h2 id="claims-heading">What to say instead</h2>
        <ol class="claims">
          ${claims.map((claim, place) => claimView(claim, place + 1, sources))}
        </ol>
      </section>`
    : nothing;

function claimView(
  { phrase, sentence, instead, reason }: FoundClaim,
  number: number,
  sources: readonly Source[],
): TemplateResult {
  const [before, after] = cutAround(sentence, phrase);
  return html`<li id="claim-${number}" tabindex="-1">
    <p class="sentence">${before}<mark>${phrase}</mark>${after}</p>
    <p id="claim-${number}-instead"><strong>Say instead</strong> ${setQuotes(instead)}.</p>
    <p class="why">${reason.why}</p>
    <p class="sources">
      ${reason.sources.map((id) => sourceView(id, sources))}
      <button type="button" class="small" @click=${() => void copyText(instead)}>
        Copy the suggestion<span class="visually-hidden"> for “${phrase}”</span>
      </button>
    </p>
  </li>`;
}

/** With the quotation marks that print has. */
const setQuotes = (words: string): string => words.replaceAll(/"([^"]*)"/g, '“$1”');

function sourceView(id: string, sources: readonly Source[]): TemplateResult {
  const source = sources.find((each) => each.id === id);
  if (!source?.url) return html`<cite>${id}</cite>`;
  const { title, in: publisher, year, url } = source;
  return html`<a
    href=${url}
    target="_blank"
    rel="noreferrer"
    title="${title}, ${publisher}${year ? `, ${year}` : ''}"
    >${id}</a
  >`;
}

/** What stands before and after a phrase in its sentence. */
function cutAround(sentence: string, phrase: string): [string, string] {
  const start = sentence.indexOf(phrase);
  return start < 0 ? ['', ''] : [sentence.slice(0, start), sentence.slice(start + phrase.length)];
}

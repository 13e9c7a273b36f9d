/** What is in a feed, in the words of `insole inspect`; and the ranked file of it. */
import { html, nothing, type TemplateResult } from 'lit';
import type { FeedProblem } from '../../src/catalog/index.js';
import type { App } from './app.js';
import type { Inspection } from './feed.js';
import type { FeedState } from './feed-source.js';

type ReadFeed = Extract<FeedState, { is: 'read' }>;

const SHOWN_PROBLEMS = 20;

export function inspectionView(app: App, { inspection, feed }: ReadFeed): TemplateResult {
  const { footwear, problems, claims, currencies } = inspection;
  const features = Object.entries(inspection.features);
  return html`
    <dl class="facts">
      ${listFacts(inspection).map(
        ([name, value]) =>
          html`<div>
            <dt>${name}</dt>
            <dd>${value ?? 'not said'}</dd>
          </div>`,
      )}
    </dl>
    ${
      currencies || app.state.attributes['currency']
        ? nothing
        : html`<p class="problem">
            Its prices name no currency: set the attribute <code>currency</code> below.
          </p>`
    }
    ${features.length ? coverageView(features, footwear) : nothing}
    ${problems.length ? problemsView(problems, inspection.counts.skipped) : nothing}
    ${
      claims.count
        ? html`<p>
            ${claims.count} ${claims.count === 1 ? 'claim' : 'claims'} that an advertising authority may
            object to:
            ${claims.first.map((claim) => `“${claim}”`).join(', ')}${
              claims.count > claims.first.length ? ' …' : ''
            }
            <a href="/claims/">Check the words</a>
          </p>`
        : nothing
    }
    ${footwear ? rankedView(app, feed.name) : nothing}
  `;
}

const listFacts = ({
  format,
  encoding,
  counts,
  footwear,
  currencies,
  price,
}: Inspection): [string, string | number | null | undefined][] => [
  ['Format', format],
  ['Encoding', encoding],
  ['Rows', counts.rows],
  ['Products', counts.products],
  ['Shoes', footwear],
  ['Variants', counts.variants],
  ['Out of stock', counts.outOfStock],
  ['Pictures', counts.images],
  ['Currencies', currencies?.join(', ')],
  ['Prices', price && (price.min === price.max ? price.min : `${price.min} to ${price.max}`)],
  ['Skipped', counts.skipped],
];

const coverageView = (features: readonly [name: string, count: number][], footwear: number): TemplateResult =>
  html`<details>
    <summary>${features.length} features that the words of its shoes state</summary>
    <ul class="coverage">
      ${features.map(([name, count]) => {
        const share = Math.round((100 * count) / footwear);
        return html`<li>
          <span>${name.replaceAll('-', ' ')}</span>
          <meter min="0" max="100" value=${share} aria-label=${name}>${share} %</meter>
          <span class="number">${share} %</span>
        </li>`;
      })}
    </ul>
  </details>`;

const problemsView = (problems: readonly FeedProblem[], skipped: number): TemplateResult =>
  html`<details ?open=${skipped > 0}>
    <summary>${problems.length} ${problems.length === 1 ? 'problem' : 'problems'}</summary>
    <ol class="problems">
      ${problems.slice(0, SHOWN_PROBLEMS).map(
        ({ line, id, field, message }) =>
          html`<li>
            <span class="where">${sayPlace({ line, id, field })}</span>
            ${message}
          </li>`,
      )}
    </ol>
    ${
      problems.length > SHOWN_PROBLEMS
        ? html`<p class="hint">
            And ${problems.length - SHOWN_PROBLEMS} more: <code>npx insole inspect FEED --json</code> has
            them.
          </p>`
        : nothing
    }
  </details>`;

const sayPlace = ({ line, id, field }: Pick<FeedProblem, 'line' | 'id' | 'field'>): string =>
  [line && `line ${line}`, id && `id ${id}`, field].filter(Boolean).join(', ');

/** The file that a page reads in place of the feed. */
function rankedView(app: App, name: string): TemplateResult {
  const { condition } = app.state.attributes;
  const guides = app.guides.filter(({ kind }) => kind === 'condition');
  const download = async (id: string): Promise<void> => save(`${id}.json`, await app.makeRankedFile(id));
  return html`<div class="ranked">
    <p>
      Where a feed is large, or refuses other origins, put a ranked file beside your page: a few kB, as
      <code>insole recommend</code> writes it.
    </p>
    ${
      condition
        ? html`<button type="button" id="download-ranked" @click=${() => void download(condition)}>
            Download ${condition}.json
          </button>`
        : nothing
    }
    <details>
      <summary>For the other guides</summary>
      <p class="row wrap">
        ${guides
          .filter(({ id }) => id !== condition)
          .map(
            ({ id }) =>
              html`<button type="button" class="small" @click=${() => void download(id)}>${id}.json</button>`,
          )}
      </p>
      <p class="hint">Or all at once: <code>npx insole recommend ${name} --out shoes</code></p>
    </details>
  </div>`;
}

function save(name: string, text: string): void {
  const url = URL.createObjectURL(new Blob([text], { type: 'application/json' }));
  const link = Object.assign(document.createElement('a'), { href: url, download: name });
  link.click();
  // The download has begun by then; the address is of no further use.
  setTimeout(() => URL.revokeObjectURL(url), 60_000);
}

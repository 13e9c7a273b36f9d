import { html, nothing, type TemplateResult } from 'lit';
import { formatMoney, formatNumber } from '../../i18n/format.js';
import type { Need } from '../../model/condition.js';
import type { Rating } from '../../model/product.js';
import type { RankedProduct, Reason } from '../../model/recommendation.js';
import { gradeLabel } from '../grade.js';
import { heading } from '../heading.js';
import { safeUrl } from '../safe-url.js';
import type { ListState } from './product-recommend.view.js';

/** Five stars of 24 units in a row. */
const STAR = 'l3 6.3 6.9.9-5 4.8 1.2 6.9-6.1-3.4-6.1 3.4 1.2-6.9-5-4.8 6.9-.9Z';
const STARS = `M12 2.5${STAR}${`m24 0${STAR}`.repeat(4)}`;

/** One shoe: picture, brand, name, price, rating, its first reasons, and all of them on demand. */
export function cardView(state: ListState, product: RankedProduct, pinned: boolean, index: number): TemplateResult {
  const { words, level, onSelect } = state;
  const { image, brand, name, inStock } = product;
  const reasons = explain(state, product);
  return html`<li class="card ${inStock === false ? 'out' : ''}" part="card">
    <div class="picture" part="picture">
      ${image
        ? html`<img src=${safeUrl(image.src)} alt="" width="400" height="300" loading="lazy" decoding="async" />`
        : nothing}
      ${pinned ? html`<span class="pick">${words.pinned}</span>` : nothing}
    </div>
    <p class="brand" part="brand">${brand}</p>
    ${heading(
      level + 1,
      html`<a
        href=${link(state, product)}
        rel=${state.affiliate ? 'sponsored' : nothing}
        @click=${(event: Event) => onSelect(product, index, event)}
        >${name}</a
      >`,
      'name',
    )}
    <p class="price" part="price">${priceView(state, product)}</p>
    <p class="rating" part="rating">${product.rating ? ratingView(state, product.rating) : nothing}</p>
    <ul class="reasons" part="reasons">
      ${reasons.slice(0, 2).map(([need]) => html`<li>${need.label}</li>`)}
    </ul>
    ${whyView(state, product, reasons)}
  </li>`;
}

/** The reasons that the condition's present needs bear out, each with its need. */
function explain({ needs }: ListState, { reasons }: RankedProduct): [Need, Reason][] {
  return reasons.flatMap((reason): [Need, Reason][] => {
    const need = needs.find(({ feature, weight, grade }) => feature === reason.feature && weight && grade !== 'A');
    return need ? [[need, reason]] : [];
  });
}

function link({ affiliate }: ListState, { url }: RankedProduct): unknown {
  const safe = safeUrl(url);
  if (safe === nothing || !affiliate) return safe;
  const address = new URL(safe as string, document.baseURI);
  new URLSearchParams(affiliate).forEach((value, key) => address.searchParams.set(key, value));
  return address.href;
}

function priceView({ words, locale }: ListState, product: RankedProduct): unknown {
  const { price, compareAt, currency, inStock } = product;
  return html`${price === undefined
    ? nothing
    : html`<span class=${compareAt ? 'sale' : ''}>${formatMoney(locale, price, currency)}</span>`}
  ${compareAt
    ? html` <s><span class="hidden">${words.former} </span>${formatMoney(locale, compareAt, currency)}</s>`
    : nothing}
  ${inStock === false ? html` <span>${words.outOfStock}</span>` : nothing}`;
}

/** The stars as one graphic: a pale row, and over it a row in colour, cut off at the rating. */
const ratingView = ({ words, locale }: ListState, { value, count }: Rating): TemplateResult =>
  html`<svg class="stars" viewBox="0 0 120 24" role="img" aria-label=${words.rating(formatNumber(locale, value))}>
      <path opacity=".3" d=${STARS}></path>
      <svg width=${value * 24} height="24"><path d=${STARS}></path></svg>
    </svg>
    <span aria-hidden="true">${formatNumber(locale, value)}</span>
    ${count === undefined ? nothing : html`<span>${words.ratings(formatNumber(locale, count))}</span>`}`;

function whyView(state: ListState, product: RankedProduct, reasons: [Need, Reason][]): TemplateResult {
  const { words, condition, sharedGrade, open, onToggle } = state;
  const label = (need: Need): string => gradeLabel(words.grades, need, condition?.sources ?? []);
  const notCounted = state.needs.filter(({ feature }) => product.notCounted.includes(feature));
  return html`<details class="why" part="why" @toggle=${() => onToggle(product)}>
    <summary>${words.why}</summary>
    ${open.has(product)
      ? html`<ul>
          ${reasons.map(
            ([need, { quote }]) => html`<li>
              <b>${need.label}:</b> ${need.why}. ${sharedGrade ? nothing : html`<small>${label(need)}.</small>`}
              ${quote ? html`<q>${words.says(quote)}</q>` : nothing}
            </li>`,
          )}
          ${reasons.length ? nothing : html`<li>${words.noReason}</li>`}
          ${notCounted.map((need) => html`<li>${words.notCounted(need.label)}</li>`)}
        </ul>`
      : nothing}
  </details>`;
}

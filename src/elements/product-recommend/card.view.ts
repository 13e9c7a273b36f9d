import { html, nothing, type TemplateResult } from 'lit';
import { formatNumber } from '../../i18n/format.js';
import type { Need } from '../../model/condition.js';
import type { Rating } from '../../model/product.js';
import type { RankedProduct, Reason } from '../../model/recommendation.js';
import { fill } from '../fill.js';
import { heading } from '../heading.js';
import { icon, SHOE } from '../icon.js';
import { priceView } from '../price.view.js';
import { safeUrl } from '../safe-url.js';
import type { ListState, Shown } from './product-recommend.view.js';

/** Five stars of 24 units in a row; drawn on a line of 30, as high as the words beside them. */
const STAR = 'l3 6 7 1-5 5 1 7-6-3-6 3 1-7-5-5 7-1z';
const STARS = `M-12 3${`m24 0${STAR}`.repeat(5)}`;

/** One shoe: picture, brand, name, price, rating, its first reasons; and "Why this shoe?" with all reasons, drawn once it is opened. */
export function cardView(state: ListState, { product, pinned }: Shown, index: number): TemplateResult {
  const { words, level, affiliate, extras, isOpen, onSelect, onOpen } = state;
  const { image, brand, name, inStock, rating, sponsored } = product;
  const url = safeUrl(product.url);
  const reasons = explain(state, product);
  return html`<li class="card ${inStock === false ? 'out' : ''} ${index > 23 ? 'far' : ''}" part="card">
    <div class="picture" part="picture">
      ${image ? html`<img src=${safeUrl(image.src)} alt="" loading="lazy" />` : icon(SHOE)}
    </div>
    ${pinned ? html`<small class="pick">${words.pinned}</small>` : nothing}
    <small part="brand">${brand}</small>
    ${heading(
      level + 1,
      html`<a
        href=${affiliate ? extras!.sponsor(url, affiliate) : url}
        rel=${affiliate || sponsored ? 'sponsored' : nothing}
        @click=${(event: Event) => onSelect(product, index, event)}
        >${name}</a
      >`,
      'name',
      `shoe-${index}`,
    )}
    <p class="price" part="price">${priceView(state, product)}</p>
    <small class="rating" part="rating"
      >${(rating?.value as number) > 0 ? ratingView(state, rating!) : nothing}</small
    >
    <ul class="reasons" part="reasons">
      ${reasons.slice(0, 2).map(([need]) => html`<li>${need.label}</li>`)}
    </ul>
    <details class="why" part="why" @toggle=${() => onOpen(index)}>
      <summary>${words.why}</summary>
      ${extras && isOpen(index) ? extras.whyView(html, state, product, reasons) : nothing}
    </details>
  </li>`;
}

/** The reasons, each with its need. A list that is older than the guide may have reasons which the guide no longer asks for: they are left out. */
const explain = ({ counted }: ListState, { reasons }: RankedProduct): [Need, Reason][] =>
  reasons
    .map((reason): [Need, Reason] => [counted.find(({ feature }) => feature === reason.feature)!, reason])
    .filter(([need]) => need);

/** The stars as one graphic: a pale row, and over it a row in colour that is cut off at the rating. */
function ratingView({ words, locale }: ListState, { value, count }: Rating): TemplateResult {
  const number = formatNumber(locale, value);
  return html`<svg class="stars" viewBox="0 -3 120 30" role="img" aria-label=${fill(words.rating, number)}>
      <path opacity=".3" d=${STARS}></path>
      <svg width=${value * 24}><path d=${STARS}></path></svg>
    </svg>
    <span aria-hidden="true">${number}</span
    >${count ? ` ${fill(words.ratings, formatNumber(locale, count))}` : nothing}`;
}

import { html, nothing, type TemplateResult } from 'lit';
import type { card } from '../../i18n/en/card.js';
import type { RankedProduct } from '../../model/recommendation.js';
import { heading } from '../heading.js';
import { priceView, type Offer } from '../price.view.js';
import { safeUrl } from '../safe-url.js';
import { sponsor } from '../sponsor.js';

export type CardSlot = 'picture' | 'heading' | 'points' | 'link';

/** What the author says in attributes; it comes before what the feed says. */
export interface OwnWords {
  heading?: string;
  picture?: string;
  pictureAlt?: string;
  pitch?: string;
  points?: string;
  href?: string;
  linkText?: string;
  seller?: string;
}

export interface CardState {
  words: typeof card;
  locale: string;
  /** The product of a feed; absent until it has loaded, and where none is named. */
  product?: RankedProduct;
  own: OwnWords;
  /** The author's own price and former price, in major units. */
  price?: number;
  compareAt?: number;
  level: number;
  /** ISO 4217, for the author's price, and for a product that names no currency. */
  currency?: string;
  affiliate?: string;
  /** The element that the author put into a slot, which takes precedence over all else. */
  find: (name: CardSlot) => Element | null;
  onClick: (event: Event) => void;
  onSlotChange: () => void;
}

export function cardView(state: CardState): TemplateResult {
  const { words, own, product, affiliate, find, onSlotChange } = state;
  const picture = safeUrl(own.picture || product?.image?.src);
  // Anything else would be put into its slot anew each time, and the slot's change draw the card again.
  const title = String(own.heading || product?.name || '');
  const isSponsored = affiliate || product?.sponsored;
  const link = linkView(state, isSponsored);
  const hasPicture = picture !== nothing || find('picture');
  return html`<section
    class="base ${hasPicture ? '' : 'plain'}"
    part="base"
    aria-labelledby="label heading"
    @slotchange=${onSlotChange}
  >
    <div class="picture" part="picture">
      <slot name="picture"
        >${picture === nothing ? nothing : html`<img src=${picture} alt=${own.pictureAlt || ''} loading="lazy" />`}</slot
      >
    </div>
    <div class="words">
      <small part="label" id="label">${own.seller ? words.soldBy(own.seller) : words.label}</small>
      ${headingView(state, title)}
      <slot>${own.pitch ? html`<p part="pitch">${own.pitch}</p>` : nothing}</slot>
      <slot name="points"
        >${
          own.points
            ? html`<ul part="points">
                ${splitPoints(own.points).map((point) => html`<li>${point}</li>`)}
              </ul>`
            : nothing
        }</slot
      >
      ${product?.name && title !== product.name ? html`<p class="name" part="name">${product.name}</p>` : nothing}
      <p class="price" part="price">${priceView(state, offerOf(state))}</p>
      ${isSponsored && link ? html`<small part="disclosure">${words.affiliate}</small>` : nothing}
      <slot name="link" @click=${find('link') ? state.onClick : nothing}
        >${link === true ? nothing : link}</slot
      >
    </div>
  </section>`;
}

const splitPoints = (points: string): string[] => points.split('|').flatMap((point) => point.trim() || []);

/** The heading. A heading element of the page is kept as it is; anything else is put into one. */
function headingView({ level, find }: CardState, title: string | undefined): unknown {
  const slot = html`<slot name="heading">${title}</slot>`;
  const given = find('heading');
  if (given?.matches('h1,h2,h3,h4,h5,h6,[role=heading]'))
    return html`<div class="head heading" part="heading" id="heading">${slot}</div>`;
  return given || title ? heading(level, slot, 'heading') : nothing;
}

/** The author's price, without a word on the stock; else price and stock of the feed. */
function offerOf({ price, compareAt, currency, product }: CardState): Offer {
  return price === undefined
    ? { ...product, currency: product?.currency ?? currency }
    : { price, compareAt, currency: currency ?? product?.currency };
}

/** The link; `true` where the author has slotted one, and undefined where there is none. */
function linkView(
  { words, own, product, affiliate, find, onClick }: CardState,
  isSponsored: unknown,
): unknown {
  if (find('link')) return true;
  const url = safeUrl(own.href || product?.url);
  if (url === nothing) return undefined;
  return html`<a
    class="link"
    part="link"
    id="link"
    href=${affiliate ? sponsor(url, affiliate) : url}
    rel=${isSponsored ? 'sponsored' : nothing}
    aria-labelledby=${own.linkText ? nothing : 'link heading'}
    @click=${onClick}
    >${own.linkText || words.link}</a
  >`;
}

/** A flat shape of a card's height, until the product comes. */
export const skeletonView = (): TemplateResult => html`<div class="base skeleton"></div>`;

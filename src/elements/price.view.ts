import { html, nothing } from 'lit';
import { formatMoney } from '../i18n/format.js';

/** What a shop asks for a product, in major units. */
export interface Offer {
  price?: number | undefined;
  /** The former price; shown where it is above `price`. */
  compareAt?: number | undefined;
  currency?: string | undefined;
  inStock?: boolean | undefined;
}

/** Price, former price and stock of a product, as far as they are known. */
export function priceView(
  { words, locale }: { words: { former: string; outOfStock: string }; locale: string },
  { price, compareAt, currency, inStock }: Offer,
): unknown {
  const money = (amount: number): string => formatMoney(locale, amount, currency);
  const isReduced = compareAt! > price!;
  return [
    price == null ? nothing : html`<span class=${isReduced ? 'sale' : nothing}>${money(price)}</span>`,
    isReduced ? html` <s><span class="hidden">${words.former} </span>${money(compareAt!)}</s>` : nothing,
    inStock === false ? html` <small>${words.outOfStock}</small>` : nothing,
  ];
}

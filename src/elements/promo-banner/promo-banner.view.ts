import { html, nothing, type TemplateResult } from 'lit';
import type { banner } from '../../i18n/en/banner.js';
import { formatMoney } from '../../i18n/format.js';
import type { Promotion } from '../../model/promotion.js';
import { icon, SPEECH, TAG, TRUCK } from '../icon.js';
import { safeUrl } from '../safe-url.js';

export interface BannerState {
  promotions: readonly Promotion[];
  words: typeof banner;
  locale: string;
  /** The cart's total in major units. */
  cart?: number;
  currency?: string;
  dismissible?: boolean;
  rotation?: { readonly paused: boolean; toggle: () => void };
  onSelect: (promotion: Promotion, event: Event) => void;
  onDismiss: () => void;
}

const ICONS = {
  returns: 'M4 9h11a5 5 0 0 1 0 10H8M8 5 4 9l4 4',
  shipping: TRUCK,
  offer: TAG,
  help: SPEECH,
};

export function bannerView(state: BannerState): TemplateResult {
  const { promotions, words, dismissible, rotation, onDismiss } = state;
  return html`<section class="base" part="base" aria-label=${words.label}>
    <ul>
      ${promotions.map((promotion) => messageView(state, promotion))}
    </ul>
    ${
      rotation
        ? button(
            'pause',
            rotation.paused ? words.play : words.pause,
            rotation.paused ? 'M8 5l11 7-11 7z' : 'M9 5v14m6 0V5',
            rotation.toggle,
          )
        : nothing
    }
    ${dismissible ? button('dismiss', words.dismiss, 'M6 6l12 12M18 6 6 18', onDismiss) : nothing}
  </section>`;
}

const button = (part: string, label: string, path: string, onClick: () => void): TemplateResult =>
  html`<button part=${part} type="button" aria-label=${label} @click=${onClick}>${icon(path)}</button>`;

function messageView(state: BannerState, promotion: Promotion): TemplateResult {
  const { href, freeOver } = promotion;
  const name = promotion.icon ?? (freeOver == null ? undefined : 'shipping');
  const path = name && ICONS[name];
  const text = textOf(state, promotion);
  return html`<li part="message" dir="auto">
    ${path && icon(path)}
    ${
      href
        ? html`<a href=${safeUrl(href)} @click=${(event: Event) => state.onSelect(promotion, event)}
            >${text}</a
          >`
        : html`<span>${text}</span>`
    }
    ${
      freeOver && state.cart !== undefined
        ? html`<progress
            part="progress"
            max=${freeOver}
            value=${Math.min(state.cart, freeOver)}
            aria-hidden="true"
          ></progress>`
        : nothing
    }
  </li>`;
}

function textOf(state: BannerState, { text, freeOver, currency = state.currency }: Promotion): string {
  const { words, locale, cart } = state;
  if (!freeOver) return text ?? words.alwaysFree;
  if (cart === undefined) return text ?? words.freeOver(formatMoney(locale, freeOver, currency));
  return cart >= freeOver ? words.reached : words.away(formatMoney(locale, freeOver - cart, currency));
}

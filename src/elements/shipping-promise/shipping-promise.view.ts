import { html, nothing, type TemplateResult } from 'lit';
import {
  DAY_MS,
  dayOf,
  formatDay,
  toLocal,
  type Day,
  type Period,
  type ShippingPromise,
  type ShippingTerms,
} from '../../controllers/shipping.js';
import { formatMinutes, formatNearDay, formatShortDay, formatTime, splitDayRange } from '../../i18n/day.js';
import type { shipping } from '../../i18n/en/shipping.js';
import { formatMoney, formatNumber } from '../../i18n/format.js';
import { pluralise } from '../../i18n/plural.js';
import { findLanguage, spokenLocale } from '../../i18n/words.js';
import { icon, TAG, TRUCK } from '../icon.js';

const HOUSE = 'M3 11l9-7 9 7M5 10v10h14V10M10 20v-6h4v6';

export interface ShippingState extends Pick<ShippingTerms, 'handling' | 'freeOver'> {
  /** The dates; absent where the shop's time zone is not known. */
  promise?: ShippingPromise;
  /** The cart's total in major units. */
  cart?: number;
  currency?: string;
  words: typeof shipping;
  locale: string;
  /** The reader's time zone, where it is not the device's. */
  zone?: string;
  /** True where the reader's clock shows another time than the shop's: then times name their zone. */
  namesZone: boolean;
  /** Today in the reader's time zone. */
  today: Day;
  /** Whole minutes until the cut-off; 0 where they are not to be said. */
  minutesLeft: number;
}

export function shippingView(state: ShippingState): TemplateResult {
  const { promise, handling, freeOver, words, locale } = state;
  return html`<section class="base" part="base" lang=${spokenLocale(locale)} aria-label=${words.label}>
    <ul>
      ${promise ? shipsRow(state, promise) : handling && row('ships', TRUCK, handlingLine(state, handling))}
      ${promise?.arrives && row('arrives', HOUSE, periodLine(state, promise.arrives, words.arrives))}
      ${freeOver === undefined ? nothing : freeRow(state, freeOver)}
    </ul>
  </section>`;
}

const row = (part: string, path: string, line: unknown, more: unknown = nothing): TemplateResult =>
  html`<li part=${part}>${icon(path)}<span>${line}</span>${more}</li>`;

/** "Ships within 1–2 business days", where dates cannot be given. */
function handlingLine({ words, locale }: ShippingState, { from, to }: { from?: number; to: number }): string {
  if (!to) return words.sameDay;
  const range = [from, to].flatMap((days) => (days === undefined ? [] : formatNumber(locale, days)));
  return pluralise(findLanguage(locale), to, words.within, [...new Set(range)].join('–'));
}

function shipsRow(state: ShippingState, { ships, orderBy }: ShippingPromise): TemplateResult {
  const { words } = state;
  const line = periodLine(state, ships, words.ships);
  return row('ships', TRUCK, line, orderBy && html`<small>${orderLine(state, orderBy)}</small>`);
}

function orderLine(
  { words, locale, minutesLeft, zone, namesZone, today }: ShippingState,
  orderBy: number,
): unknown {
  if (minutesLeft) {
    return words.orderWithin(
      html`<time datetime="PT${minutesLeft}M">${formatMinutes(spokenLocale(locale), minutesLeft)}</time>`,
    );
  }
  const text = formatTime(spokenLocale(locale), orderBy, zone, {
    weekday: dayOf(toLocal(orderBy, zone)) === today ? undefined : 'short',
    timeZoneName: namesZone ? 'short' : undefined,
  });
  return words.orderBy(html`<time datetime=${new Date(orderBy).toISOString()}>${text}</time>`);
}

function freeRow(state: ShippingState, freeOver: number): TemplateResult {
  const { words, locale, cart, currency } = state;
  const format = (amount: number): string => formatMoney(locale, amount, currency);
  const line = !freeOver
    ? words.alwaysFree
    : cart === undefined
      ? words.freeOver(format(freeOver))
      : cart < freeOver
        ? words.away(format(freeOver - cart))
        : words.reached;
  return row('free', TAG, line);
}

type DayWords = ShippingState['words']['ships'];

/** One day, or a range of days. */
function periodLine(state: ShippingState, { from, to }: Period, say: DayWords): unknown {
  if (from !== undefined && from < to) return say(rangeView(state, from, to), false, true);
  // "Today" is said only where the reader's calendar shows the same day as the shop's.
  const distance = state.today === state.promise!.today ? to - state.today : NaN;
  const isNear = distance < 2;
  const spoken = spokenLocale(state.locale);
  const text = isNear ? formatNearDay(spoken, distance) : formatShortDay(spoken, to * DAY_MS);
  return say(timeView(to, text), from === undefined, isNear);
}

const rangeView = ({ locale }: ShippingState, from: Day, to: Day): TemplateResult =>
  html`<b
    >${splitDayRange(spokenLocale(locale), from * DAY_MS, to * DAY_MS).map(({ source, text }) =>
      source === 'shared' ? text : timeView(source === 'startRange' ? from : to, text),
    )}</b
  >`;

const timeView = (day: Day, text: string): TemplateResult =>
  html`<time datetime=${formatDay(day)}>${text}</time>`;

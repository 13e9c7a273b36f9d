import type { PropertyDeclarations } from 'lit';
import { ClockController } from '../../controllers/clock.js';
import { LoadController } from '../../controllers/load.js';
import {
  DAY_MS,
  dayOf,
  isZone,
  loadShippingTerms,
  promiseShipping,
  toInstant,
  toLocal,
  type ShippingTerms,
} from '../../controllers/shipping.js';
import { shipping as english } from '../../i18n/en/shipping.js';
import { WordsController } from '../../i18n/words.js';
import base from '../../styles/base.js';
import icon from '../../styles/icon.js';
import { InsoleElement } from '../insole-element.js';
import { readNumber } from '../read-number.js';
import styles from './shipping-promise.styles.js';
import { shippingView } from './shipping-promise.view.js';

const MINUTE = 60_000;

/** The properties that decide what is promised. */
const TEXTS = [
  'days',
  'cutoff',
  'timeZone',
  'workdays',
  'holidays',
  'transit',
  'deliveryDays',
  'freeOver',
] as const;

/**
 * When a parcel leaves and when it arrives, in dates: for now, in the shop's time zone, with its cut-off,
 * working days and holidays; and from what total shipping is free. Without `time-zone` it gives the days
 * without dates. With a setting that cannot be read it promises nothing: what the author wrote stays.
 *
 * @element shipping-promise
 * @summary When an order ships and arrives, and from what total shipping is free.
 * @slot - The promise in the author's own words, shown until the dates are there, and where there can be none.
 * @fires {ReadyEvent} insole-ready - The promise is on the page.
 * @fires {InsoleErrorEvent} insole-error - No promise can be made.
 * @csspart base - The whole promise.
 * @csspart ships - When the parcel leaves.
 * @csspart arrives - When it arrives.
 * @csspart free - From what total shipping is free.
 */
export class ShippingPromiseElement extends InsoleElement {
  static override readonly tag: string = 'shipping-promise';
  static override styles = [base, icon, styles];
  static override properties: PropertyDeclarations = {
    days: {},
    cutoff: {},
    timeZone: { attribute: 'time-zone' },
    workdays: {},
    holidays: {},
    transit: {},
    deliveryDays: { attribute: 'delivery-days' },
    countdown: { type: Boolean },
    freeOver: { attribute: 'free-over' },
    // Without a type, which would take an empty text for 0.
    cartTotal: { attribute: 'cart-total' },
    currency: {},
    locale: {},
    content: {},
    now: { attribute: false },
    readerTimeZone: { attribute: false },
  };

  /** Business days until the parcel leaves: `2` for within two, `1-2`, `0` for the same day. */
  declare days?: string;
  /** Time of day in the shop's zone, `14:00` or `14:00:30`: from then on an order counts for the next working day. */
  declare cutoff?: string;
  /** IANA name of the shop's time zone, `America/New_York`. Without it no dates are given. */
  declare timeZone?: string;
  /** Weekdays on which the shop works, in English: `mon-fri`, `mon wed sat`. @default 'mon-fri' */
  declare workdays?: string;
  /** Days on which nobody works, with spaces between: countries or regions (`DE`, `DE-BY`), days (`2026-12-24`, `12-24` for every year) and spans (`2026-08-10/2026-08-14`). */
  declare holidays?: string;
  /** Business days on the way: `3` for within three, `2-4`. Without it nothing is said of the arrival. */
  declare transit?: string;
  /** Weekdays on which the carrier delivers, in English: `mon-sat`. @default 'mon-fri' */
  declare deliveryDays?: string;
  /** Says how much time is left until the cut-off, by the minute, instead of when it is. @default false */
  declare countdown?: boolean;
  /** The cart's total, in major units, from which shipping is free; 0 for always. */
  declare freeOver?: number | string;
  /** The cart's total in major units; says how far free shipping is. */
  declare cartTotal?: number;
  /** ISO 4217 code of the amounts. */
  declare currency?: string;
  /** BCP 47 tag of the language; else that of the page. */
  declare locale?: string;
  /** Address of the folder of compiled content, where the holidays are; else `content/` beside the script. */
  declare content?: string;
  /** The clock: milliseconds since 1970. @default Date.now */
  declare now: () => number;
  /** IANA name of the reader's time zone; else that of the device. */
  declare readerTimeZone?: string;

  readonly #words = new WordsController(this, this.settings, 'shipping', english);
  readonly #clock = new ClockController(this);
  readonly #terms = new LoadController<ShippingTerms>(this, () => ({
    key: [...TEXTS.map((name) => this[name]), this.settings.get('content')].join('\n'),
    load: () => loadShippingTerms(this.settings, this, this.#now),
  }));

  constructor() {
    super();
    this.now = Date.now;
  }

  get #now(): number {
    return (this.now || Date.now)();
  }

  /** Loads again, for instance after a failure. */
  reload(): void {
    this.#terms.reload();
  }

  protected override render(): unknown {
    const now = this.#now;
    const words = this.#words.current;
    const { value: terms, failure } = this.#terms;
    const schedule = terms?.schedule;
    const promise = schedule && promiseShipping(schedule, terms.closures, now);
    const { readerTimeZone } = this;
    const zone = this.choose('readerTimeZone', readerTimeZone, [undefined], isZone(readerTimeZone));
    const local = toLocal(now, zone);
    const today = dayOf(local);
    // The time until the cut-off, in milliseconds; below a minute nothing is said of it.
    const left = this.countdown && promise?.orderBy ? promise.orderBy - now : 0;
    if (promise) {
      // The next update is due when the promise changes, when the reader's day ends, or with the next minute.
      const midnight = toInstant((today + 1) * DAY_MS, zone);
      this.#clock.wakeIn(
        Math.min(promise.until - now, midnight - now, left ? (left % MINUTE) + 1 : Infinity),
      );
    }
    return this.fallback.render(
      words && terms && (promise || !schedule),
      failure || terms,
      () =>
        shippingView({
          ...terms!,
          promise,
          cart: readNumber(this.cartTotal) ?? readNumber(this.settings.get('cart')),
          currency: this.settings.get('currency'),
          words: words!,
          locale: this.settings.locale,
          zone,
          namesZone: !!schedule && toLocal(now, schedule.zone) !== local,
          today,
          minutesLeft: Math.floor(left / MINUTE),
        }),
      () => undefined,
    );
  }
}

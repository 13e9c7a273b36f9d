import { isServer, type PropertyDeclarations } from 'lit';
import { LoadController } from '../../controllers/load.js';
import { loadPromotions, selectCurrent } from '../../controllers/promotions.js';
import type { RotationController } from '../../controllers/rotation.js';
import { banner as english } from '../../i18n/en/banner.js';
import { WordsController } from '../../i18n/words.js';
import type { Promotion } from '../../model/promotion.js';
import base from '../../styles/base.js';
import icon from '../../styles/icon.js';
import { InsoleElement } from '../insole-element.js';
import { PromotionSelectEvent } from '../promotion-events.js';
import { readNumber } from '../read-number.js';
import { DismissEvent } from './promo-banner.events.js';
import styles from './promo-banner.styles.js';
import { bannerView } from './promo-banner.view.js';

/** The longest delay that a timer takes, in milliseconds; a longer one would fire at once. */
const LONGEST_DELAY = 2 ** 31 - 1;

/**
 * The shop's promises and offers: side by side where there is room, stacked where there is not, one
 * at a time only when asked. Never announced by itself.
 *
 * @element promo-banner
 * @summary The shop's promises and offers.
 * @slot - The messages as plain HTML, shown when neither `messages` nor `src` gives any.
 * @fires {ReadyEvent} insole-ready - The messages are on the page.
 * @fires {PromotionViewEvent} insole-promotion-view - A message has been on view for a second; only where `insole-config analytics` asks for it.
 * @fires {PromotionSelectEvent} insole-promotion-select - A message's link is followed; cancelable.
 * @fires {DismissEvent} insole-dismiss - The reader closed the banner.
 * @fires {InsoleErrorEvent} insole-error - The messages cannot be shown.
 * @csspart base - The whole banner.
 * @csspart message - One message.
 * @csspart progress - The bar that shows how far free shipping is.
 * @csspart dismiss - The button that closes the banner.
 * @csspart pause - The button that stops and starts the rotation.
 */
export class PromoBannerElement extends InsoleElement {
  static override readonly tag: string = 'promo-banner';
  static override styles = [base, icon, styles];
  static override properties: PropertyDeclarations = {
    src: {},
    messages: {},
    rotate: { type: Number },
    // Without a type, which would take an empty text for 0.
    cartTotal: { attribute: 'cart-total' },
    currency: {},
    dismissible: { type: Boolean },
    locale: {},
    promotions: { attribute: false },
  };

  /** Address of a JSON list of messages. */
  declare src?: string;
  /** The messages as a JSON list: `[{"text":"180-day returns","icon":"returns"},{"freeOver":100,"currency":"USD"}]`. */
  declare messages?: string;
  /** Shows one message at a time, each for so many seconds, 3 or more; all at once without it. */
  declare rotate?: number;
  /** The cart's total in major units; shows how far free shipping is. */
  declare cartTotal?: number;
  /** ISO 4217 code for amounts that name none. */
  declare currency?: string;
  /** Lets the reader close the banner. On their device that is remembered, where storage is allowed. @default false */
  declare dismissible?: boolean;
  /** BCP 47 tag of the language; else that of the page. */
  declare locale?: string;
  /** The messages, given by script in place of `messages` and `src`. */
  declare promotions?: Promotion[];

  /** Arrives for a banner that may be closed, which waits for it: what was closed is not shown again. */
  #dismissal?: typeof import('../../controllers/dismissal.js');
  readonly #words = new WordsController(this, this.settings, 'banner', english);
  readonly #loaded = new LoadController<Promotion[]>(this, () => {
    const { src } = this;
    const given = this.promotions || this.messages;
    if (!(given || src)) return;
    return { key: given || src, load: (signal) => loadPromotions(given, src, signal) };
  });
  /** Arrives when `rotate` is first asked for. */
  #rotation?: RotationController;
  #current: Promotion[] = [];
  #isDismissed?: boolean;
  #timer?: ReturnType<typeof setTimeout>;

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    clearTimeout(this.#timer);
  }

  /** Works out what is on view, and what runs by the clock. */
  #derive(promotions: Promotion[] = []): void {
    const { current, until } = selectCurrent(promotions, Date.now());
    this.#current = current;
    clearTimeout(this.#timer);
    // Not for an element that was removed right away, which is still updated once.
    if (until < Infinity && this.isConnected) {
      this.#timer = setTimeout(() => this.requestUpdate(), Math.min(until - Date.now(), LONGEST_DELAY));
    }
    if (this.dismissible && !this.#dismissal && !isServer) {
      import('../../controllers/dismissal.js').then(
        (dismissal) => {
          this.#dismissal = dismissal;
          this.requestUpdate();
        },
        // Without that code it is shown, and cannot be closed.
        () => (this.dismissible = false),
      );
    }
    this.#isDismissed = this.dismissible && this.#dismissal?.isDismissed(current);
    // A server draws all messages: they may be read without scripts.
    if (!isServer && (this.rotate || this.#rotation)) {
      import('../../controllers/rotation.js').then(
        ({ RotationController }) => {
          this.#rotation ??= new RotationController(this);
          this.#rotation.seconds = current.length > 1 ? this.rotate! : 0;
        },
        // Then all are shown at once.
        () => (this.rotate = 0),
      );
    }
  }

  /** Loads again, for instance after a failure. */
  reload(): void {
    this.#loaded.reload();
  }

  /** The messages on view: one of them while they rotate. */
  get shown(): readonly Promotion[] {
    const { seconds, turn } = this.#rotation ?? {};
    if (this.#isDismissed) return [];
    return seconds ? [this.#current[turn! % this.#current.length]!] : this.#current;
  }

  protected override render(): unknown {
    const words = this.#words.current;
    const { value, failure, job } = this.#loaded;
    this.#derive(value);
    if (this.#isDismissed) return;
    return this.fallback.render(
      words &&
        this.#current[0] &&
        // Not all messages first and then one of them.
        (isServer || ((!this.dismissible || this.#dismissal) && (!this.rotate || this.#rotation))),
      failure || value || !job,
      () =>
        bannerView({
          promotions: this.shown,
          words: words!,
          locale: this.settings.locale,
          cart: readNumber(this.cartTotal) ?? readNumber(this.settings.get('cart')),
          currency: this.settings.get('currency'),
          dismissible: this.dismissible,
          rotation: this.#rotation?.seconds ? this.#rotation : undefined,
          onSelect: this.#onSelect,
          onDismiss: this.#onDismiss,
        }),
      () => undefined,
    );
  }

  #onSelect = (promotion: Promotion, original: Event): void => {
    if (!this.dispatchEvent(new PromotionSelectEvent(promotion))) original.preventDefault();
  };

  #onDismiss = (): void => {
    this.#dismissal?.rememberDismissal(this.#current);
    this.requestUpdate();
    const event = new DismissEvent();
    this.dispatchEvent(event);
  };
}

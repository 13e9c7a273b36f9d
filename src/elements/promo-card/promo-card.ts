import { isServer, type PropertyDeclarations } from 'lit';
import { checkClaims } from '../../controllers/claims.js';
import { LoadController, type Job } from '../../controllers/load.js';
import { card as english } from '../../i18n/en/card.js';
import { WordsController } from '../../i18n/words.js';
import type { Promotion } from '../../model/promotion.js';
import type { RankedProduct } from '../../model/recommendation.js';
import base from '../../styles/base.js';
import price from '../../styles/price.js';
import { LEVELS } from '../heading.js';
import { InsoleElement } from '../insole-element.js';
import { ProductSelectEvent } from '../product-events.js';
import { PromotionSelectEvent } from '../promotion-events.js';
import { readNumber } from '../read-number.js';
import styles from './promo-card.styles.js';
import { cardView, skeletonView, type CardSlot } from './promo-card.view.js';

/** What a card puts forward: `product` for one of a feed, else `promotion`. */
export interface CardShown {
  product?: RankedProduct;
  promotion?: Promotion;
}

/**
 * One product line put forward inside an article: a picture, a question, a pitch, points and a link. From attributes,
 * from plain HTML in its slots, or one product of the shop's feed; what the author says comes before what the feed says.
 * It says whose words these are, and names claims about health to the author in the console.
 *
 * @element promo-card
 * @summary One product line, put forward inside an article.
 * @slot - The pitch.
 * @slot picture - The picture.
 * @slot heading - The heading, often a question. A heading element of the page, such as an `h3`, keeps its level.
 * @slot points - A list of points.
 * @slot link - The link. It is left as it is: write `rel="sponsored"` on it yourself where it applies.
 * @fires {ReadyEvent} insole-ready - The card is on the page.
 * @fires {ProductViewEvent} insole-product-view - A card with a product of a feed has been on view for a second; only where `insole-config analytics` asks for it.
 * @fires {ProductSelectEvent} insole-product-select - The link of a card with a product of a feed is followed; cancelable.
 * @fires {PromotionViewEvent} insole-promotion-view - A card without a product of a feed has been on view for a second; only where `insole-config analytics` asks for it.
 * @fires {PromotionSelectEvent} insole-promotion-select - The link of a card without a product of a feed is followed; cancelable.
 * @fires {InsoleErrorEvent} insole-error - The product cannot be loaded; what the author wrote stays.
 * @csspart base - The whole card.
 * @csspart picture - The picture with its ground.
 * @csspart label - The label that says whose words these are.
 * @csspart heading - The heading.
 * @csspart pitch - The pitch.
 * @csspart points - The points.
 * @csspart name - The product's name, where the heading says something else.
 * @csspart price - The price.
 * @csspart disclosure - The affiliate disclosure.
 * @csspart link - The link.
 */
export class PromoCardElement extends InsoleElement {
  static override readonly tag: string = 'promo-card';
  static override styles = [base, price, styles];
  static override properties: PropertyDeclarations = {
    src: {},
    product: {},
    heading: {},
    headingLevel: { attribute: 'heading-level', type: Number },
    picture: {},
    pictureAlt: { attribute: 'picture-alt' },
    pitch: {},
    points: {},
    href: {},
    linkText: { attribute: 'link-text' },
    // Without a type, which would take an empty text for 0.
    price: {},
    compareAt: { attribute: 'compare-at' },
    currency: {},
    seller: {},
    affiliate: {},
    locale: {},
  };

  /** Address of the shop's feed or of a ranked list, for `product`; else that of `insole-config products`. */
  declare src?: string;
  /** Id of a product of the feed, or of one of its variants; any product, not only a shoe. */
  declare product?: string;
  /** Heading. @default the product's name */
  declare heading?: string;
  /** Level of the heading, 1 to 6. @default 2 */
  declare headingLevel?: number;
  /** Address of the picture. @default the product's */
  declare picture?: string;
  /** Text alternative of the picture; leave it out where the words beside the picture say the same. */
  declare pictureAlt?: string;
  /** The pitch: a sentence or two. */
  declare pitch?: string;
  /** Short points, with `|` between: `Suitable for office chairs | Washable cover`. */
  declare points?: string;
  /** Address of the link. @default the product's */
  declare href?: string;
  /** Words of the link. @default 'See it in the shop' */
  declare linkText?: string;
  /** Price in major units. @default the product's */
  declare price?: number;
  /** Former price in major units; shown where it is above `price`. */
  declare compareAt?: number;
  /** ISO 4217 code of the price, and of feeds that name none. */
  declare currency?: string;
  /** Name of the shop, for "Sold by …". */
  declare seller?: string;
  /** Query parameters to add to the link, `tag=abc-21`; it is then marked and disclosed as sponsored. */
  declare affiliate?: string;
  /** BCP 47 tag of the language; else that of the page. */
  declare locale?: string;

  readonly #words = new WordsController(this, this.settings, 'card', english);
  readonly #loaded = new LoadController<RankedProduct>(this, () => this.#plan());
  #isShown = false;

  protected override updated(): void {
    if (isServer || !this.#isShown) return;
    const { heading, pitch, points, linkText, textContent, settings } = this;
    const text = [heading, pitch, points, linkText, this.#loaded.value?.name, textContent].join('\n');
    checkClaims(this, text, settings.locale);
  }

  /** Loads again, for instance after a failure. */
  reload(): void {
    this.#loaded.reload();
  }

  /** What the card puts forward: a product of a feed, or what the author says; undefined until it is on view. */
  get shown(): CardShown | undefined {
    const { heading, href } = this;
    const product = this.#loaded.value;
    const link = this.#find('link');
    if (!this.#isShown) return;
    if (product) return { product };
    const promotion = {
      ...(this.id && { id: this.id }),
      text: this.#find('heading')?.textContent.trim() || heading,
      href: link?.getAttribute('href') ?? href,
    };
    return { promotion };
  }

  #plan(): Job<RankedProduct> | undefined {
    const { product, settings } = this;
    const src = this.src || settings.get('products');
    if (!(product || this.src)) return;
    return {
      key: [product, src, settings.get('currency')].join('\n'),
      load: async (signal) =>
        (await import('../../controllers/product.js')).loadProduct(settings, src, product, signal),
    };
  }

  protected override render(): unknown {
    const words = this.#words.current;
    const { value, failure } = this.#loaded;
    const isWritten = this.heading || this.pitch || this.href || this.children[0] || this.textContent.trim();
    const isSettled = value || failure || !this.#plan();
    const draw = (): unknown => {
      this.#isShown = true;
      return cardView({
        words: words!,
        locale: this.settings.locale,
        product: value,
        own: this,
        price: readNumber(this.price),
        compareAt: readNumber(this.compareAt),
        level: this.choose('heading-level', this.headingLevel, LEVELS),
        currency: this.settings.get('currency'),
        affiliate: this.settings.get('affiliate'),
        find: (name) => this.#find(name),
        onClick: this.#onClick,
        onSlotChange: () => this.requestUpdate(),
      });
    };
    this.#isShown = false;
    const content = this.fallback.render(
      words && isSettled && (isWritten || value),
      failure || !this.#plan(),
      draw,
      skeletonView,
    );
    // What the author wrote is drawn as a card at once, even while the product is on its way or the focus is inside.
    return this.#isShown || !isWritten || !words || this.stale[0] ? content : draw();
  }

  #find(name: CardSlot): Element | null {
    return this.querySelector(`:scope>[slot=${name}]`);
  }

  #onClick = (original: Event): void => {
    if (!(original.target as Element).closest('a')) return;
    const { product, promotion } = this.shown!;
    const event = product ? new ProductSelectEvent(product, 0) : new PromotionSelectEvent(promotion!);
    if (!this.dispatchEvent(event)) original.preventDefault();
  };
}

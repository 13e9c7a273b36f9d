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

/** What a card puts forward: one of the two. */
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
 * @slot heading - The heading: a question, mostly. An `h3` of the page stays one.
 * @slot points - A list of points.
 * @slot link - The link. Its address stays as it is: say `rel="sponsored"` on it yourself.
 * @fires {ReadyEvent} insole-ready - The card is on the page.
 * @fires {ProductViewEvent} insole-product-view - The product of a feed has been on view for a second; only where `insole-config analytics` asks for it.
 * @fires {ProductSelectEvent} insole-product-select - Its link is followed; cancelable.
 * @fires {PromotionViewEvent} insole-promotion-view - The same for a card without one.
 * @fires {PromotionSelectEvent} insole-promotion-select - Its link is followed; cancelable.
 * @fires {InsoleErrorEvent} insole-error - The product cannot be had; what the author wrote stays.
 * @csspart base - The whole card.
 * @csspart picture - The picture with its ground.
 * @csspart label - Whose words these are.
 * @csspart heading - The heading.
 * @csspart pitch - The pitch.
 * @csspart points - The points.
 * @csspart name - The product's name, where the heading is another.
 * @csspart price - The price.
 * @csspart disclosure - The affiliate disclosure.
 * @csspart link - The link.
 * @cssprop --insole-accent - Colour of the link and of focus rings.
 * @cssprop --insole-sale - Colour of a reduced price.
 * @cssprop --insole-ground - Ground of the picture.
 * @cssprop --insole-line - Colour of the card's edge.
 * @cssprop --insole-radius - Corner radius; 6px.
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
  /** Id that a product, or a variant of it, has in the feed; it need be no shoe. */
  declare product?: string;
  /** Heading. @default the product's name */
  declare heading?: string;
  /** Level of the heading, 1 to 6. @default 2 */
  declare headingLevel?: number;
  /** Address of the picture. @default the product's */
  declare picture?: string;
  /** What the picture shows, where it says more than the words beside it. */
  declare pictureAlt?: string;
  /** A sentence or two. */
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
  /** Query parameters for the link, `tag=abc-21`: marks it as sponsored and discloses it. */
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

  /** Loads again after a failure. */
  reload(): void {
    this.#loaded.reload();
  }

  /** What it puts forward: a product of a feed, or what the author says. */
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
    // What the author wrote stands in its place while the product is on its way, or the focus is in it.
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

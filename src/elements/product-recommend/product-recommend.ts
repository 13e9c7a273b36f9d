import { html, isServer, type PropertyDeclarations, type PropertyValues } from 'lit';
import { hasGuideBefore } from '../../controllers/guide-presence.js';
import { LoadController, type Job } from '../../controllers/load.js';
import { loadRecommendations, type Recommendations } from '../../controllers/recommendations.js';
import type { Audience, Product, ShoeWidth } from '../../model/product.js';
import type { RankedList, RankedProduct } from '../../model/recommendation.js';
import base from '../../styles/base.js';
import care from '../../styles/care.js';
import icon from '../../styles/icon.js';
import price from '../../styles/price.js';
import { LEVELS } from '../heading.js';
import { InsoleElement } from '../insole-element.js';
import { ProductSelectEvent } from '../product-events.js';
import styles from './product-recommend.styles.js';
import { listView, skeletonView, type Shown } from './product-recommend.view.js';

/** How many shoes are drawn at once, and how many at most in each later task, so that none blocks the page. */
const FIRST = 6;
const SLICE = 48;
/** How many shoes may still be drawn in this task, by all lists of the page together; upper lists update first. */
let room = FIRST;
/** How many shoes a list has, unless the author says it. */
const LIMIT = 12;

const LAYOUTS = ['grid', 'carousel', 'list'] as const;

export type Extras = typeof import('./extras.js');
/** Values of `layout`. */
export type ListLayout = (typeof LAYOUTS)[number];

/**
 * Shoes from the shop's own feed, matched on what a condition asks of a shoe, each with its reasons
 * and how good the evidence is. They are chosen for comfort and fit; the element never says that a
 * shoe treats anything.
 *
 * @element product-recommend
 * @summary Shoes that suit a condition, with reasons.
 * @slot - What is shown until the shoes have loaded, and where they cannot be loaded.
 * @slot pitch - The shop's own words above the list, marked as the shop's.
 * @fires {ReadyEvent} insole-ready - The shoes are on the page.
 * @fires {ProductSelectEvent} insole-product-select - A shoe is chosen; cancelable.
 * @fires {ProductViewEvent} insole-product-view - A shoe has been on view for a second; only where `insole-config analytics` asks for it.
 * @fires {InsoleErrorEvent} insole-error - The shoes cannot be shown.
 * @csspart base - The whole element.
 * @csspart heading - The heading.
 * @csspart statement - The plain sentence about shoes and the condition.
 * @csspart care-card - The box that says when to get help first.
 * @csspart care-heading - The heading of the box that says when to get help.
 * @csspart pitch - The shop's own words.
 * @csspart pitch-label - The label that says whose words they are.
 * @csspart shared-grade - How good the evidence is, where that is the same for all features.
 * @csspart list - The list of shoes.
 * @csspart card - A shoe.
 * @csspart picture - The picture of a shoe.
 * @csspart brand - The brand of a shoe.
 * @csspart name - The name of a shoe, which is the link.
 * @csspart price - The price of a shoe.
 * @csspart rating - The rating of a shoe.
 * @csspart reasons - The first reasons for a shoe.
 * @csspart why - "Why this shoe?", with all reasons.
 * @csspart price-age - "Prices as of …", where prices may have changed since.
 * @csspart try-on - Checks for trying a shoe on.
 * @csspart disclosure - The affiliate disclosure.
 */
export class ProductRecommendElement extends InsoleElement {
  static override readonly tag: string = 'product-recommend';
  static override styles = [base, icon, care, price, styles];
  static override properties: PropertyDeclarations = {
    condition: {},
    needs: {},
    src: {},
    limit: { type: Number },
    layout: { reflect: true },
    audience: {},
    width: {},
    maxPrice: { attribute: 'max-price', type: Number },
    inStock: { attribute: 'in-stock', type: Boolean },
    pin: {},
    exclude: {},
    heading: {},
    headingLevel: { attribute: 'heading-level', type: Number },
    currency: {},
    affiliate: {},
    locale: {},
    content: {},
    list: { attribute: false },
    products: { attribute: false },
  };

  /** Id of the condition, `back-pain`; else the one that `insole-config` names. */
  declare condition?: string;
  /** Features with their weights, 0 to 3 and 1 where none is given, in place of a condition: `cushioning:2 slip-resistant`. */
  declare needs?: string;
  /** Address of the shop's feed, or of a ranked list; `{condition}` stands for the condition's id. */
  declare src?: string;
  /** How many shoes at most. @default 12 */
  declare limit?: number;
  /** How the shoes are laid out: in a `grid`, in a row that scrolls (`carousel`), or one below the other (`list`). @default 'grid' */
  declare layout?: ListLayout;
  /** For whom the shoes are: `women`, `men`, `unisex` or `kids`. For women and for men, unisex shoes and those that do not say are shown too. */
  declare audience?: Audience;
  /** Fitting width: `narrow`, `standard`, `wide` or `extra-wide`. Only shoes that state it are shown; extra-wide ones for `wide` too. */
  declare width?: ShoeWidth;
  /** Highest price, in the feed's currency and in major units; shoes without a known price are left out too. */
  declare maxPrice?: number;
  /** Leaves out what is known to be out of stock. @default false */
  declare inStock?: boolean;
  /** Products to put first, marked as the shop's pick: their ids, or the last parts of their addresses, with spaces between. */
  declare pin?: string;
  /** Products to leave out: their ids, or the last parts of their addresses, with spaces between. */
  declare exclude?: string;
  /** Heading. @default the condition's own */
  declare heading?: string;
  /** Level of the heading, 1 to 6. @default 2 */
  declare headingLevel?: number;
  /** ISO 4217 code for feeds that give prices without one. */
  declare currency?: string;
  /** Query parameters to add to product links, `tag=abc-21`; the links are then marked and disclosed as sponsored. */
  declare affiliate?: string;
  /** BCP 47 tag of the language; else that of the page. */
  declare locale?: string;
  /** Address of the folder of compiled guides; else `content/` beside the script. */
  declare content?: string;
  /** A ranked list, given by script in place of `src`. */
  declare list?: RankedList;
  /** Products to be ranked in the page, given by script in place of `src`. */
  declare products?: Product[];

  readonly #loaded = new LoadController<Recommendations>(this, () => this.#plan());
  /** Places on the list whose reasons the reader has opened. Places and not shoes: a `<details>` stays open when another shoe moves in. */
  readonly #open = new Set<number>();
  /** True on a server, and where a server has drawn the list: all is drawn at once, for it may be read without scripts. */
  readonly #whole = isServer || !!this.shadowRoot;
  #selected: Shown[] = [];
  #revision = 0;
  /** How many shoes are drawn. */
  #drawn = this.#whole ? Infinity : 0;
  #extras?: Extras;
  #coming?: Promise<void>;

  constructor() {
    super();
    // Whether the list shows the red flags depends on guides to the same condition, which may come and go.
    const update = (): void => this.requestUpdate();
    this.addController({
      hostConnected: () => document.addEventListener('insole-guide-change', update),
      hostDisconnected: () => document.removeEventListener('insole-guide-change', update),
    });
  }

  protected override willUpdate(changed: PropertyValues): void {
    if (changed.has('list') || changed.has('products')) this.#revision++;
  }

  protected override updated(): void {
    setTimeout(() => {
      room = FIRST;
      if (this.#drawn >= this.#selected.length) return;
      this.#drawn += Math.min(this.#drawn || FIRST, SLICE);
      this.requestUpdate();
    });
  }

  /** Loads again, for instance after a failure. */
  reload(): void {
    this.#loaded.reload();
  }

  /** The shoes on view, filtered, in order. */
  get shown(): readonly Shown[] {
    return this.#selected;
  }

  protected override render(): unknown {
    const loaded = this.#loaded.value;
    this.#selected = this.#select(loaded?.list.items);
    if (!this.#drawn) room -= this.#drawn = Math.min(room, this.#selected.length);
    return this.fallback.render(
      loaded && (this.#selected.length || loaded.pack?.shoes.hidden) && (!this.#whole || this.#getExtras()),
      this.#loaded.failure || (loaded && (this.#extras || !this.#coming)) || !this.#loaded.job,
      () => {
        const { words, pack } = loaded!;
        const layout = this.choose('layout', this.layout, LAYOUTS);
        return listView({
          ...loaded!,
          locale: this.settings.locale,
          layout,
          selected: this.#selected.slice(0, this.#drawn),
          toCome: this.#selected.slice(this.#drawn, this.#drawn + LIMIT),
          heading: this.heading,
          level: this.choose('heading-level', this.headingLevel, LEVELS),
          affiliate: this.settings.get('affiliate'),
          hasPitch: this.querySelector(':scope>[slot=pitch]'),
          redFlags: pack && (this.#whole || !hasGuideBefore(this, pack.id)),
          isOpen: (index) => this.#whole || this.#open.has(index),
          extras: this.#extras,
          pager: this.#extras?.pagerView(html, this.renderRoot, words, layout),
          onSelect: this.#onSelect,
          onOpen: this.#onOpen,
        });
      },
      () => skeletonView(Math.min(this.#limit, LIMIT), this.layout || LAYOUTS[0]),
    );
  }

  #plan(): Job<Recommendations> | undefined {
    const { settings, needs } = this;
    const condition = settings.get('condition');
    const given = this.list ?? this.products;
    // The property `products` has the name of the setting, which is not asked for beside it.
    const src = given ? undefined : this.src || settings.get('products');
    if (!(needs || condition) || !(src || given)) return;
    return {
      key: [
        condition,
        needs,
        src,
        this.#revision,
        settings.locale,
        settings.get('content'),
        settings.get('currency'),
      ].join(),
      load: (signal) => loadRecommendations({ settings, condition, needs, src, given }, signal),
    };
  }

  get #limit(): number {
    return this.choose('limit', this.limit, [LIMIT], this.limit! > 0);
  }

  /** What the author's attributes leave of the list. */
  #select(items: readonly RankedProduct[] = []): Shown[] {
    const { audience, width, maxPrice, inStock, pin, exclude, settings, layout } = this;
    const limit = this.#limit;
    // With any of these the extras are needed, and waited for: also for a `max-price` that cannot be read, so that the author
    // is warned, and for a carousel, whose buttons would push the shoes down if they came later.
    return audience ||
      width ||
      maxPrice != null ||
      inStock ||
      pin ||
      exclude ||
      settings.get('affiliate') ||
      layout === 'carousel'
      ? (this.#getExtras()?.selectShoes(items, this, limit) ?? [])
      : items
          .filter(({ sameAs }) => !sameAs)
          .slice(0, limit)
          .map((product) => ({ product }));
  }

  /** The code that most lists never need. Once it has been fetched the list is drawn anew; after a failure, `reload` tries again. */
  #getExtras(): Extras | undefined {
    if (!this.#loaded.failure) {
      this.#coming ??= import('./extras.js').then(
        (extras) => {
          this.#extras = extras;
          this.requestUpdate();
        },
        (failure) => {
          this.#coming = undefined;
          // What is on view stays.
          if (!this.#selected.length) this.#loaded.conclude(failure);
        },
      );
    }
    return this.#extras;
  }

  #onSelect = (product: RankedProduct, index: number, original: Event): void => {
    if (!this.dispatchEvent(new ProductSelectEvent(product, index))) original.preventDefault();
  };

  #onOpen = (index: number): void => {
    this.#open.add(index);
    this.#getExtras();
    this.requestUpdate();
  };
}

import type { Audience, FeedItem, Product, RowUse } from '../catalog/index.js';
import type { Feature } from '../model/feature.js';
import type { ListGuide, RankedList, RankedProduct } from '../model/recommendation.js';
import {
  isCounted,
  isNamed,
  Ranking,
  readVariantWidths,
  selectProducts,
  ShoeTable,
  suits,
  type FeatureReader,
  type RankNeed,
  type Selection,
  type ShoeOffer,
} from '../rank/index.js';
import { glimpse, type Glimpse } from './glimpse.js';
import { KeyIndex } from './key-index.js';
import { ShoeAudiences } from './shoe-audiences.js';
import { ShoeIds } from './shoe-ids.js';
import { ShoeOffers } from './shoe-offers.js';
import { ShoeRows } from './shoe-rows.js';

/** A list to be made. */
export interface WantedList {
  condition: string;
  needs: readonly RankNeed[];
  /** True where the evidence says to show no shoes: the list has none. */
  hidden?: boolean | undefined;
  /** The parts of the guide that the list brings with it. */
  guide?: ListGuide;
}

/**
 * Narrows all lists alike, before the best colourway of each model is chosen. What is pinned is on every list, in its
 * place or after the others: a page that pins it puts it first.
 */
export type ListFilter = Omit<Selection, 'limit'>;

/** Stands for a shoe's number where a product is not a shoe. */
const NO_SHOE = -1;
/** The one feature that further rows of a shoe may add: their sizes may be wide ones. */
const WIDE: Feature = 'wide-fit';
/** How many shoes more than a list's length are ranked, since some turn out to be colourways of one model. */
const SPARE = 32;
/** How many shoes are looked at where a width is asked for: widths are not among the numbers. */
const WIDTH_REACH = 1000;
/** The score bar is computed again when the number of shoes has grown by this factor. */
const GROWTH = 1.3;

/**
 * Ranks the rows of a feed as they come. Memory does not grow with the length of descriptions: places are decided by
 * numbers, about a hundred bytes a product, and rows are kept only of shoes that may still come onto a list, on disk where
 * they are many. The lists are the same as `rankList` makes of the whole feed.
 */
export class ShoeCollector {
  #reader: Pick<FeatureReader, 'read' | 'models'>;
  #lists: readonly WantedList[];
  #limit: number;
  #filter: ListFilter;
  #index = new KeyIndex();
  #table = new ShoeTable();
  #offers = new ShoeOffers();
  #audiences = new ShoeAudiences();
  #ids = new ShoeIds();
  #rows = new ShoeRows();
  #bars: ScoreBar[];
  #products = 0;
  #pinned = new Set<number>();
  #excluded = new Set<number>();
  /** Names of pins of which no shoe was met. */
  #missing: Set<string>;

  /** @param limit shoes on a list at most */
  constructor(
    reader: Pick<FeatureReader, 'read' | 'models'>,
    lists: readonly WantedList[],
    limit: number,
    filter: ListFilter = {},
  ) {
    this.#reader = reader;
    this.#lists = lists;
    this.#limit = limit;
    this.#filter = filter;
    this.#missing = new Set(filter.pin);
    const shown = lists.filter(({ hidden }) => !hidden);
    this.#bars = shown.map(({ needs }) => new ScoreBar(needs, this.#reach * 4 + SPARE));
  }

  /** How many products there are. */
  get products(): number {
    return this.#products;
  }

  /** How many of the products are shoes. */
  get footwear(): number {
    return this.#table.length;
  }

  /** What is pinned, and no shoe of the feed. */
  get missing(): string[] {
    return [...this.#missing];
  }

  /** Shoes that must be looked at for a list. */
  get #reach(): number {
    return this.#filter.width ? Math.max(this.#limit, WIDTH_REACH) : this.#limit;
  }

  /** For the option `knows` of `streamFeed`: how much is needed of a further row. */
  knows = (key: string): RowUse | undefined => {
    const known = this.#index.get(key);
    if (known === undefined) return undefined;
    return known !== NO_SHOE && this.#rows.has(known) ? 'row' : 'offer';
  };

  /** Reads the glimpse of a product, to be handed to {@link add} with it. */
  look = (product: Product): Glimpse => glimpse(this.#reader.read(product));

  /** @param seen the glimpse of a new product, where it was read before */
  add({ product, key }: FeedItem, seen?: Glimpse): void {
    const known = key === undefined ? undefined : this.#index.get(key);
    if (known === undefined) {
      const number = this.#addProduct(product, key !== undefined, seen);
      if (key !== undefined) this.#index.set(key, number);
    } else if (known !== NO_SHOE) this.#addRow(known, product);
  }

  /**
   * The lists, in the order in which they were asked for.
   *
   * @param made milliseconds since the epoch
   * @param validFor hours for which its prices may be shown without their date
   */
  finish(made: number, validFor?: number): RankedList[] {
    return this.#lists.map((list) => ({
      insole: 'ranked',
      version: 1,
      condition: list.condition,
      made: new Date(made).toISOString(),
      ...(validFor !== undefined && { validFor }),
      ...(list.guide && { guide: list.guide }),
      items: list.hidden ? [] : this.#rank(list.needs),
    }));
  }

  /** Removes what was kept on disk. */
  close(): void {
    this.#rows.close();
  }

  #addProduct(product: Product, mayGrow: boolean, seen = this.look(product)): number {
    this.#products++;
    const { isFootwear, found, audience } = seen;
    if (!isFootwear) return NO_SHOE;
    const { rating, variants } = product;
    // Where a width is asked for, which colourway is the best is not known before the end.
    const model = this.#filter.width
      ? String(this.#table.length)
      : (seen.model ?? this.#reader.models.keyOf(product));
    const shoe = this.#table.add({ found, rating, audience, model });
    const offer = this.#offers.add(shoe, variants);
    this.#table.update(shoe, offer);
    this.#ids.add(product.id);
    this.#audiences.add(product.audience, audience);
    this.#meet(shoe, product);
    this.#hide(shoe, offer, audience);
    const possible = mayGrow && !found.includes(WIDE) ? [...found, WIDE] : found;
    if (this.#pinned.has(shoe) || this.#bars.some((bar) => bar.lets(possible, this.#table)))
      this.#rows.open(shoe, product);
    return shoe;
  }

  #addRow(shoe: number, product: Product): void {
    const offer = this.#offers.add(shoe, product.variants);
    this.#table.update(shoe, offer);
    // A shoe whose rows are not kept would not come onto a list even if it were wide.
    if (this.#rows.has(shoe) && readVariantWidths(product.variants).length)
      this.#table.addFeature(shoe, WIDE);
    const audience = this.#audiences.join(shoe, product.audience);
    this.#table.setAudience(shoe, audience);
    this.#hide(shoe, offer, audience);
    this.#rows.add(shoe, product);
  }

  /** Remembers a shoe that the author names. */
  #meet(shoe: number, product: Product): void {
    const { pin = [], exclude = [] } = this.#filter;
    if (exclude.some((name) => isNamed(product, name))) this.#excluded.add(shoe);
    for (const name of pin) {
      if (!isNamed(product, name)) continue;
      this.#pinned.add(shoe);
      this.#missing.delete(name);
    }
  }

  #hide(shoe: number, { price, inStock }: ShoeOffer, audience: Audience | undefined): void {
    const { width: _, ...narrow } = this.#filter;
    if (!narrow.audience && !narrow.inStock && narrow.maxPrice === undefined && !narrow.exclude) return;
    const passes = suits(
      { price, ...(inStock !== undefined && { inStock }), ...(audience && { audience }) },
      narrow,
    );
    this.#table.hide(shoe, !passes || this.#excluded.has(shoe));
  }

  /** The table gives the candidates; their order is then made as for any feed. */
  #rank(needs: readonly RankNeed[]): RankedProduct[] {
    const top = this.#table.top(needs, this.#reach * 2 + SPARE);
    const shoes = [...new Set([...top, ...this.#pinned])].sort((a, b) => a - b);
    const counts = this.#ids.count(shoes);
    const ranking = new Ranking(needs);
    for (const shoe of shoes) {
      const product = this.#rows.gather(shoe);
      if (!product) continue;
      const count = counts.get(shoe)!;
      const id = count > 1 ? `${product.id}~${count}` : product.id;
      // Read again, with all rows: further ones may say something of widths and of the audience.
      ranking.add({ ...product, id }, this.#reader.read(product));
    }
    const { pin = [], ...narrow } = this.#filter;
    const ranked = [...ranking.finish(this.#reader.models, pin.length > 0 || narrow.width !== undefined)];
    const models = new Set<string>();
    const best = selectProducts(ranked, narrow).filter(({ product: { id, model = id } }) => {
      const isNew = !models.has(model);
      models.add(model);
      return isNew;
    });
    const pins = selectProducts(ranked, { pin, exclude: narrow.exclude ?? [] }).filter(
      ({ pinned }) => pinned,
    );
    const items = [...new Set([...best.slice(0, this.#limit), ...pins].map(({ product }) => product))];
    const ids = new Set(items.map(({ id }) => id));
    for (const item of items) {
      if (!ids.has(item.model!)) delete item.model;
      // On a list for one audience, the pair for the other one is not there to be named.
      if (!ids.has(item.sameAs!) || (narrow.audience && !item.model)) delete item.sameAs;
    }
    return items;
  }
}

/** The score that a shoe needs to have a chance of a place on a list; it rises while shoes come. */
class ScoreBar {
  #needs: readonly RankNeed[];
  #limit: number;
  #weights = new Map<Feature, number>();
  #score = 0;
  /** How many shoes there must be before the score is computed again. */
  #next: number;

  constructor(needs: readonly RankNeed[], limit: number) {
    this.#needs = needs;
    this.#limit = limit;
    this.#next = limit * 2;
    for (const need of needs) if (isCounted(need)) this.#weights.set(need.feature, need.weight);
  }

  lets(found: readonly Feature[], table: ShoeTable): boolean {
    if (table.length > this.#next) {
      this.#score = table.cutoff(this.#needs, this.#limit);
      this.#next = table.length * GROWTH;
    }
    return found.reduce((sum, feature) => sum + (this.#weights.get(feature) ?? 0), 0) >= this.#score;
  }
}

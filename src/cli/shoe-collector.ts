import type { Audience, FeedItem, Product, RowUse } from '../catalog/index.js';
import type { Feature } from '../model/feature.js';
import type { ListGuide, RankedList, RankedProduct } from '../model/recommendation.js';
import {
  isCounted,
  modelKey,
  Ranking,
  readVariantWidths,
  selectProducts,
  ShoeTable,
  suits,
  type FeatureReader,
  type RankNeed,
  type Selection,
} from '../rank/index.js';
import { glimpse, type Glimpse } from './glimpse.js';
import { KeyIndex } from './key-index.js';
import { ShoeAudiences } from './shoe-audiences.js';
import { ShoeIds } from './shoe-ids.js';
import { ShoeOffers } from './shoe-offers.js';
import { ShoeRows } from './shoe-rows.js';

/** A list that is wanted. */
export interface WantedList {
  condition: string;
  needs: readonly RankNeed[];
  /** True where the evidence says to show no shoes: the list has none. */
  hidden?: boolean | undefined;
  /** What it shows of its guide, to be written with it. */
  guide?: ListGuide;
}

/** Narrows all lists alike. */
export type ListFilter = Pick<Selection, 'audience' | 'inStock'>;

/** The number of a product that is no shoe. */
const NO_SHOE = -1;
/** What further rows of a shoe may add to its features: sizes tell of widths. */
const WIDE: Feature = 'wide-fit';
/** Shoes beyond a list's length that are looked at, for some turn out to be colourways of one model. */
const SPARE = 32;
/** The bar is measured anew when there are so many times the shoes. */
const GROWTH = 1.3;

/**
 * Ranks the rows of a feed as they come, in memory that does not grow with what is said of a shoe: numbers
 * decide (about a hundred bytes a product), and rows are kept, on disk where they are many, only of shoes
 * that may still come onto a list. The lists are those of `rankList` over the whole feed.
 */
export class ShoeCollector {
  #reader: Pick<FeatureReader, 'read'>;
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

  /** @param limit shoes on a list at most */
  constructor(
    reader: Pick<FeatureReader, 'read'>,
    lists: readonly WantedList[],
    limit: number,
    filter: ListFilter = {},
  ) {
    this.#reader = reader;
    this.#lists = lists;
    this.#limit = limit;
    this.#filter = filter;
    const shown = lists.filter(({ hidden }) => !hidden);
    this.#bars = shown.map(({ needs }) => new ScoreBar(needs, limit * 4 + SPARE));
  }

  /** How many products there are. */
  get products(): number {
    return this.#products;
  }

  /** How many of the products are shoes. */
  get footwear(): number {
    return this.#table.length;
  }

  /** For the feed's reader, which leaves out what is not needed of a row. */
  knows = (key: string): RowUse | undefined => {
    const known = this.#index.get(key);
    if (known === undefined) return undefined;
    return known !== NO_SHOE && this.#rows.has(known) ? 'row' : 'offer';
  };

  /** What is decisive of a product's reading, to be given to {@link add} with it. */
  look = (product: Product): Glimpse => glimpse(this.#reader.read(product));

  /** @param seen what is decisive of the reading of a new product, where that was made before */
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
    const shoe = this.#table.add({ found, rating, audience, model: seen.model ?? modelKey(product) });
    this.#table.update(shoe, this.#offers.add(shoe, variants));
    this.#ids.add(product.id);
    this.#audiences.add(product.audience, audience);
    this.#hide(shoe, product.inStock, audience);
    const possible = mayGrow && !found.includes(WIDE) ? [...found, WIDE] : found;
    if (this.#bars.some((bar) => bar.lets(possible, this.#table))) this.#rows.open(shoe, product);
    return shoe;
  }

  #addRow(shoe: number, product: Product): void {
    const offer = this.#offers.add(shoe, product.variants);
    this.#table.update(shoe, offer);
    // A shoe whose rows are not kept would not come onto a list if it were wide, either.
    if (this.#rows.has(shoe) && readVariantWidths(product.variants).length)
      this.#table.addFeature(shoe, WIDE);
    const audience = this.#audiences.join(shoe, product.audience);
    this.#table.setAudience(shoe, audience);
    this.#hide(shoe, offer.inStock, audience);
    this.#rows.add(shoe, product);
  }

  #hide(shoe: number, inStock: boolean | undefined, audience: Audience | undefined): void {
    if (!this.#filter.audience && !this.#filter.inStock) return;
    const passes = suits(
      { ...(inStock !== undefined && { inStock }), ...(audience && { audience }) },
      this.#filter,
    );
    this.#table.hide(shoe, !passes);
  }

  /** The table says which shoes come into question; the order of those is made as for any feed. */
  #rank(needs: readonly RankNeed[]): RankedProduct[] {
    const shoes = this.#table.top(needs, this.#limit * 2 + SPARE).sort((a, b) => a - b);
    const counts = this.#ids.count(shoes);
    const ranking = new Ranking(needs);
    for (const shoe of shoes) {
      const product = this.#rows.gather(shoe);
      if (!product) continue;
      const count = counts.get(shoe)!;
      const id = count > 1 ? `${product.id}~${count}` : product.id;
      // Read again, for its further rows may tell of widths, and whose it is.
      ranking.add({ ...product, id }, this.#reader.read(product));
    }
    const selected = selectProducts([...ranking.finish()], { ...this.#filter, limit: this.#limit });
    const items = selected.map(({ product }) => product);
    // The pair for others is not on a list for one audience.
    if (this.#filter.audience) for (const item of items) delete item.sameAs;
    return items;
  }
}

/** How high a list's bar is: what is below it has no place on the list any more. */
class ScoreBar {
  #needs: readonly RankNeed[];
  #limit: number;
  #weights = new Map<Feature, number>();
  #score = 0;
  /** How many shoes there must be before the bar is measured again. */
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

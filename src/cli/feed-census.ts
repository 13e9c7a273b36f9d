import type { Catalog, CatalogCounts, FeedItem, Product, RowUse } from '../catalog/index.js';
import type { FeatureReader } from '../rank/index.js';
import { FeatureCensus, type FeatureCounts } from './feature-census.js';
import { growColumn } from '../rank/grow-column.js';
import { KeyIndex } from './key-index.js';
import { TextSet } from './text-set.js';

/** What is in a feed: the same as `countProducts` of the catalog gives, and more. */
export type FeedTotals = Pick<Catalog, 'currencies' | 'price'> &
  Omit<CatalogCounts, 'rows' | 'skipped'> &
  FeatureCounts & {
    /** Products whose links earn a commission. */
    sponsored: number;
  };

/** Codes for the stock of a variant, in such an order that a product has the highest code of its variants. */
const OUT = 1;
const UNKNOWN = 2;
const IN = 3;

/**
 * Counts what is in a feed while its rows come, exactly as if all products were counted at the end. Memory does not grow
 * with the length of descriptions: 34 to 58 bytes for a product that may have several rows, 16 to 32 for each address of
 * its images, and nothing for other products.
 */
export class FeedCensus {
  #features: FeatureCensus;
  #index = new KeyIndex();
  #products = 0;
  #variants = 0;
  #rows = 0;
  #images = 0;
  #sponsored = 0;
  /** Addresses, each with the number of its product. */
  #known = new TextSet();
  /** How many products of one row have such a stock, and the stock of the others by their numbers. */
  #stocks = [0, 0, 0, 0];
  #stock = new Uint8Array(1024);
  /** The first product of each currency, and the first of its rows. */
  #currencies = new Map<string, { product: number; row: number }>();
  #min = Infinity;
  #max = -Infinity;

  constructor(reader: Pick<FeatureReader, 'read'>) {
    this.#features = new FeatureCensus(reader);
  }

  /** How many products there are. */
  get products(): number {
    return this.#products;
  }

  /** For the option `knows` of `streamFeed`: of further rows no words are needed. */
  knows = (key: string): RowUse | undefined => (this.#index.get(key) === undefined ? undefined : 'row');

  add({ product, key }: FeedItem): void {
    const known = key === undefined ? undefined : this.#index.get(key);
    const number = known ?? this.#products++;
    if (known === undefined && product.sponsored) this.#sponsored++;
    this.#rows++;
    this.#addVariants(number, product);
    const images = new Set(product.images.map(({ src }) => src));
    if (key === undefined) {
      this.#images += images.size;
      this.#stocks[stockOf(product.inStock)]!++;
      this.#features.add(product);
      return;
    }
    this.#stock = growColumn(this.#stock, number);
    for (const { inStock } of product.variants) {
      this.#stock[number] = Math.max(this.#stock[number]!, stockOf(inStock));
    }
    if (known === undefined) {
      this.#index.set(key, number);
      this.#features.open(number, product);
    } else this.#features.join(number, product);
    for (const src of images) {
      const image = `${number} ${src}`;
      if (known === undefined || !this.#known.has(image)) this.#images++;
      this.#known.add(image);
    }
  }

  finish(): FeedTotals {
    for (const stock of this.#stock) this.#stocks[stock]!++;
    const [, out = 0, , inStock = 0] = this.#stocks;
    return {
      products: this.#products,
      variants: this.#variants,
      outOfStock: out || inStock ? out : null,
      images: this.#images,
      sponsored: this.#sponsored,
      currencies: this.#currencies.size ? this.#orderCurrencies() : null,
      price: this.#max < 0 ? null : { min: this.#min, max: this.#max },
      ...this.#features.finish(),
    };
  }

  #addVariants(product: number, { variants }: Product): void {
    this.#variants += variants.length;
    for (const { price, currency } of variants) {
      if (price === undefined) continue;
      this.#min = Math.min(this.#min, price);
      this.#max = Math.max(this.#max, price);
      if (!currency) continue;
      const first = this.#currencies.get(currency);
      if (first && first.product <= product) continue;
      this.#currencies.delete(currency);
      this.#currencies.set(currency, { product, row: this.#rows });
    }
  }

  /** Those of a product before those of the next, though a row of the next may have come before. */
  #orderCurrencies(): string[] {
    return [...this.#currencies]
      .sort(([, a], [, b]) => a.product - b.product || a.row - b.row)
      .map(([currency]) => currency);
  }
}

const stockOf = (inStock: boolean | undefined): number =>
  inStock === undefined ? UNKNOWN : inStock ? IN : OUT;

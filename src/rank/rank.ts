import type { Grade } from '../model/evidence.js';
import { GRADES } from '../model/evidence.js';
import type { Feature } from '../model/feature.js';
import type { Product, Rating } from '../model/product.js';
import type { RankedProduct, Reason } from '../model/recommendation.js';
import type { FeatureReader, Finding, Reading } from './feature-reader.js';
import type { ModelNames } from './model-names.js';

/** One thing that is asked of a shoe. */
export interface RankNeed {
  feature: Feature;
  /** 0 to 3: what it adds to the score of a shoe that has the feature. */
  weight: number;
  /** How good the evidence is that the feature matters; grade `A` is never counted, whatever the weight. */
  grade: Grade;
  /** Ids of sources; empty for needs of your own. */
  sources: string[];
}

/** A shoe with what decides its place. */
interface Candidate {
  product: Product;
  reading: Reading;
  score: number;
  place: number;
}

/** Each rating counts as if so many more readers had given the usual one: five stars from one reader are not the best rating. */
const PRIOR_COUNT = 10;
const PRIOR_VALUE = 4;

/** Whether a need adds to the score: what a guideline advises against never does. */
export const isCounted = ({ weight, grade }: RankNeed): boolean => weight > 0 && grade !== 'A';

/**
 * Ranks the shoes among products by what is asked of them. Products that are not shoes are left out.
 *
 * The score is the sum of the weights of the features that a shop's words state. What a guideline advises against
 * (grade A) is never counted; a feature that is not mentioned counts as unknown, not as absent. Shoes that are out of stock
 * come last. Equal scores are ordered by stock (in stock before not stated), then by rating (weighed by how many gave it),
 * then by price, the lower first, and else stay in the feed's order. Of the colourways of one model for the same audience,
 * only the one with the best place is kept.
 *
 * @param reader reads features from a product's words, see `loadFeatureReader`
 */
export function rankProducts(
  products: readonly Product[],
  needs: readonly RankNeed[],
  reader: Pick<FeatureReader, 'read' | 'models'>,
): RankedProduct[] {
  const ranking = new Ranking(needs);
  for (const product of products) ranking.add(product, reader.read(product));
  return [...ranking.finish(reader.models)];
}

/** Ranks products that come one by one, as `rankProducts` does. */
export class Ranking {
  #needs: readonly RankNeed[];
  #candidates: Candidate[] = [];

  constructor(needs: readonly RankNeed[]) {
    this.#needs = needs;
  }

  /** @returns whether it is a shoe */
  add(product: Product, reading: Reading): boolean {
    if (!reading.isFootwear) return false;
    const score = this.#needs.reduce((sum, need) => sum + (findStated(need, reading) ? need.weight : 0), 0);
    this.#candidates.push({ product, reading, score, place: this.#candidates.length });
    return true;
  }

  /**
   * The shoes in order, one for each model. Where a model is there for women and for men, the second names the first
   * (`sameAs`). A generator: models and reasons are worked out only for the shoes that are taken from it.
   *
   * @param names knows which shoes are colourways of one model
   * @param colorways true to keep every colourway of a model; all but the first name the first (`model`)
   */
  *finish(names: ModelNames, colorways = false): Generator<RankedProduct> {
    const models = new Map<string, string>();
    const pairs = new Map<string, string>();
    for (const { product, reading } of this.#candidates.sort(compareCandidates)) {
      const key = names.keyOf(product);
      // The audience is part of the key: many shops state it only in a field, and give both pairs the same name.
      const model = key + reading.audience;
      const best = models.get(model);
      if (best === undefined) models.set(model, product.id);
      else if (!colorways) continue;
      const pair = names.pairKeyOf(key) + (reading.audience === 'kids');
      const sameAs = pairs.get(pair);
      if (sameAs === undefined) pairs.set(pair, product.id);
      yield {
        ...scoreProduct(product, reading, this.#needs),
        ...(best !== undefined && { model: best }),
        ...(sameAs !== undefined && { sameAs }),
      };
    }
  }
}

/** The finding that meets a need which counts; undefined where there is none. */
const findStated = (need: RankNeed, { found }: Reading): Finding | undefined =>
  isCounted(need) ? found.find(({ feature }) => feature === need.feature) : undefined;

/** A product as it stands on a list: with its score, and the reasons for it. */
export function scoreProduct(product: Product, reading: Reading, needs: readonly RankNeed[]): RankedProduct {
  const reasons = needs
    .flatMap((need) => {
      const stated = findStated(need, reading);
      return stated ? toReason(need, stated.quote) : [];
    })
    .sort((a, b) => b.weight - a.weight || GRADES.indexOf(a.grade) - GRADES.indexOf(b.grade));
  const { id, name, brand, url, sponsored, images, price, compareAt, currency, rating, inStock } = product;
  const image = images[0];
  return {
    id,
    name,
    ...(brand && { brand }),
    ...(url && { url }),
    ...(sponsored && { sponsored }),
    ...(image && { image }),
    ...(price !== undefined && { price }),
    ...(compareAt !== undefined && { compareAt }),
    ...(currency && { currency }),
    ...(rating && { rating }),
    ...(inStock !== undefined && { inStock }),
    ...(reading.audience && { audience: reading.audience }),
    ...(reading.widths.length && { widths: reading.widths }),
    score: reasons.reduce((sum, { weight }) => sum + weight, 0),
    reasons,
    notCounted: needs
      .filter(({ feature, grade }) => grade === 'A' && reading.found.some((each) => each.feature === feature))
      .map(({ feature }) => feature),
    missing: needs
      .filter(
        (need) => isCounted(need) && !findStated(need, reading) && !reading.denied.includes(need.feature),
      )
      .map(({ feature }) => feature),
  };
}

const toReason = ({ feature, weight, grade, sources }: RankNeed, quote?: string): Reason => ({
  feature,
  weight,
  grade,
  sources,
  ...(quote && { quote }),
});

function compareCandidates(a: Candidate, b: Candidate): number {
  const isOut = ({ product }: Candidate) => +(product.inStock === false);
  const isIn = ({ product }: Candidate) => +(product.inStock === true);
  return (
    isOut(a) - isOut(b) ||
    b.score - a.score ||
    isIn(b) - isIn(a) ||
    judgeRating(b.product.rating) - judgeRating(a.product.rating) ||
    comparePrices(a.product, b.product) ||
    a.place - b.place
  );
}

/** A rating drawn towards the usual one, the more so the fewer readers gave it; without any it is the usual one. */
export function judgeRating(rating?: Rating): number {
  const { value = 0, count: given = 1 } = rating ?? {};
  return value > 0 ? (value * given + PRIOR_VALUE * PRIOR_COUNT) / (given + PRIOR_COUNT) : PRIOR_VALUE;
}

/** Lower prices first, products without one last. Prices in different currencies do not compare: each currency is kept together, by code. */
function comparePrices(a: Product, b: Product): number {
  const isMissing = ({ price }: Product) => +(price === undefined);
  const { currency: one = '' } = a;
  const { currency: other = '' } = b;
  // Without prices their difference is no number, which decides as little as 0.
  return isMissing(a) - isMissing(b) || (one === other ? a.price! - b.price! : one < other ? -1 : 1);
}

import type { Grade } from '../model/evidence.js';
import { GRADES } from '../model/evidence.js';
import type { Feature } from '../model/feature.js';
import type { Product, Rating } from '../model/product.js';
import type { RankedProduct, Reason } from '../model/recommendation.js';
import type { FeatureReader, Finding, Reading } from './feature-reader.js';
import { modelKey, pairKey } from './model-key.js';

/** What is asked of a shoe. */
export interface RankNeed {
  feature: Feature;
  /** 0 to 3; 0 is known but not counted. */
  weight: number;
  grade: Grade;
  /** Ids of sources. */
  sources: string[];
}

/** A shoe with what decides about its place. */
interface Candidate {
  product: Product;
  reading: Reading;
  score: number;
  place: number;
}

/** A rating counts as if this many had given the usual one besides: five stars of one reader are not the best. */
const PRIOR_COUNT = 10;
const PRIOR_VALUE = 4;

/** Whether a need adds to the score: what a guideline advises against never does. */
export const isCounted = ({ weight, grade }: RankNeed): boolean => weight > 0 && grade !== 'A';

/**
 * Ranks the shoes among products by what is asked of them. What is no shoe is left out.
 *
 * The score is the sum of the weights of the features that a shop's words state; what a guideline advises
 * against (grade A) is never counted, and what is not said is missing, not absent. Equal scores are ordered
 * by stock, then rating (weighed by how many gave it), then price, the lower first, and by nothing else;
 * then they stay in the feed's order. What is out of stock comes last. Of the colourways of one model for the same people
 * the best placed stays.
 */
export function rankProducts(
  products: readonly Product[],
  needs: readonly RankNeed[],
  reader: Pick<FeatureReader, 'read'>,
): RankedProduct[] {
  const ranking = new Ranking(needs);
  for (const product of products) ranking.add(product, reader.read(product));
  return [...ranking.finish()];
}

/** Ranks products that come one by one. */
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
   * The shoes in order, one for each model; of one that is there for women and for men, the second names the first.
   * Models and reasons are looked up for those that are taken.
   *
   * @param colorways whether the further colourways of a model are wanted too, each with the id of the best placed
   */
  *finish(colorways = false): Generator<RankedProduct> {
    const models = new Map<string, string>();
    const pairs = new Map<string, string>();
    for (const { product, reading } of this.#candidates.sort(compareCandidates)) {
      const key = modelKey(product);
      // Many shops say for whom a pair is in a field of its own alone: the names are then the same.
      const model = key + reading.audience;
      const best = models.get(model);
      if (best === undefined) models.set(model, product.id);
      else if (!colorways) continue;
      const pair = pairKey(key) + (reading.audience === 'kids');
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

/** What a product is found to have of what counts. */
const findStated = (need: RankNeed, { found }: Reading): Finding | undefined =>
  isCounted(need) ? found.find(({ feature }) => feature === need.feature) : undefined;

/** A product with its score and the reasons for it. */
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

/** A rating drawn towards the usual one, the more the fewer gave it; none at all is the usual one. */
export function judgeRating(rating?: Rating): number {
  if (!rating) return PRIOR_VALUE;
  const { value, count: given = 1 } = rating;
  return (value * given + PRIOR_VALUE * PRIOR_COUNT) / (given + PRIOR_COUNT);
}

/** The lower first, those without any last. Prices of different currencies do not compare: they are kept apart, in the order of the codes. */
function comparePrices(a: Product, b: Product): number {
  const isMissing = ({ price }: Product) => +(price === undefined);
  const { currency: one = '' } = a;
  const { currency: other = '' } = b;
  // Without prices their difference is no number, which decides as little as 0.
  return isMissing(a) - isMissing(b) || (one === other ? a.price! - b.price! : one < other ? -1 : 1);
}

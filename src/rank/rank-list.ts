import type { Product } from '../model/product.js';
import type { RankedList, RankedProduct } from '../model/recommendation.js';
import { TURN } from '../model/turn.js';
import { FeatureReader } from './feature-reader.js';
import { interestIn } from './interests.js';
import { isEnglish, tellingText } from './is-english.js';
import { Ranking, type RankNeed } from './rank.js';
import { en } from './words/en.js';

/** How many products, spread over the list, tell which languages it is in. */
const SAMPLE = 40;

export interface RankOptions {
  /** What is asked of the shoes; `toRankNeeds` makes it from a guide's needs. */
  needs: readonly RankNeed[];
  /** Id of the condition whose needs these are. */
  condition?: string;
  /** True where the evidence says to show no shoes: the list is then empty. */
  hidden?: boolean;
  /** Keeps every colourway of a model, for a list that is filtered before one of them is shown. */
  colorways?: boolean;
  /** How many shoes the list has at most; all without it. */
  limit?: number;
  /** Milliseconds since the epoch, for the time at which the list was made. */
  now: () => number;
  /** Called between slices of work of about 8 ms, so that a page stays responsive. */
  yieldToMain?: () => Promise<void>;
  /** Aborts the work; the promise then rejects with the signal's reason. */
  signal?: AbortSignal;
}

/**
 * Ranks products into the list that `product-recommend` shows, in slices of work. Only the words of the languages that the
 * products are in are loaded.
 *
 * @returns the list; its `items` are empty where no product is a shoe
 */
export async function rankList(products: readonly Product[], options: RankOptions): Promise<RankedList> {
  const { needs, condition, hidden, colorways, limit, now, yieldToMain, signal } = options;
  const items: RankedProduct[] = [];
  let turn = performance.now();
  const isDue = () => performance.now() - turn >= TURN;
  const pause = async () => {
    await yieldToMain?.();
    signal?.throwIfAborted();
    turn = performance.now();
  };
  if (!hidden) {
    const ranking = new Ranking(needs);
    const reader = await createReader(sampleTexts(products));
    const wanted = interestIn(needs.map(({ feature }) => feature));
    for (const product of products) {
      ranking.add(product, reader.read(product, wanted));
      if (isDue()) await pause();
    }
    // Sorting thousands is a task of its own, and so is what the page does with the list.
    await pause();
    for (const item of ranking.finish(reader.models, colorways)) {
      if (items.length === limit) break;
      items.push(item);
      if (isDue()) await pause();
    }
  }
  await pause();
  return {
    insole: 'ranked',
    version: 1,
    ...(condition && { condition }),
    made: new Date(now()).toISOString(),
    items,
  };
}

let english: FeatureReader | undefined;

/**
 * English comes with this module; other languages, and the code that tells them apart, are fetched. The reader is kept
 * for the next list: it remembers the words that it has met, and the next list has mostly the same.
 */
async function createReader(texts: readonly string[]): Promise<FeatureReader> {
  if (isEnglish(texts)) return (english ??= new FeatureReader([en]));
  const { loadReaderOf } = await import('./load-reader.js');
  return loadReaderOf(texts);
}

function sampleTexts(products: readonly Product[]): string[] {
  const step = Math.ceil(products.length / SAMPLE);
  return products.filter((_, index) => index % step === 0).map(tellingText);
}

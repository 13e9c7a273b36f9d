import type { Product } from '../model/product.js';
import type { RankedList } from '../model/recommendation.js';
import { detectLanguage, type LanguageCode } from './language.js';
import { loadFeatureReader } from './load-reader.js';
import { Ranking, type RankNeed } from './rank.js';

/** How long a slice of work may take before the page gets its turn, in milliseconds. */
const TURN = 8;
/** How many products, spread over the list, tell which languages it is in. */
const SAMPLE = 40;

export interface RankOptions {
  needs: readonly RankNeed[];
  /** Id of the condition whose needs these are. */
  condition?: string;
  /** True where the evidence says to show no shoes: the list is then empty. */
  hidden?: boolean;
  /** Keeps this many at most. */
  limit?: number;
  /** Milliseconds since the epoch, for the time at which the list was made. */
  now: () => number;
  /** Called between slices of work of about 8 ms, so that a page stays responsive. */
  yieldToMain?: () => Promise<void>;
  /** Aborts the work; the promise then rejects with the signal's reason. */
  signal?: AbortSignal;
}

/**
 * Ranks products into the list that `product-recommend` shows, in slices. Loads the words of the
 * languages that the products are in, and no others.
 *
 * @returns the list; without items where there is no shoe among the products
 */
export async function rankList(products: readonly Product[], options: RankOptions): Promise<RankedList> {
  const { needs, condition, hidden, limit, now, yieldToMain, signal } = options;
  const ranking = new Ranking(needs);
  if (!hidden) {
    const reader = await loadFeatureReader(sampleLanguages(products));
    let turn = performance.now();
    for (const product of products) {
      ranking.add(product, reader.read(product));
      if (performance.now() - turn < TURN) continue;
      await yieldToMain?.();
      signal?.throwIfAborted();
      turn = performance.now();
    }
  }
  return {
    insole: 'ranked',
    version: 1,
    ...(condition && { condition }),
    made: new Date(now()).toISOString(),
    items: ranking.finish().slice(0, limit),
  };
}

function sampleLanguages(products: readonly Product[]): LanguageCode[] {
  const step = Math.max(1, Math.floor(products.length / SAMPLE));
  const codes = new Set<LanguageCode>();
  for (let index = 0; index < products.length; index += step) {
    const { title, description, tags } = products[index]!.words;
    const code = detectLanguage(`${title} ${tags.join(' ')} ${description}`);
    if (code) codes.add(code);
  }
  return [...codes];
}

import type { Condition, FeaturePack, Need } from '../model/condition.js';
import type { ContentWords } from '../model/content-words.js';
import type { Product } from '../model/product.js';
import type { RankedList } from '../model/recommendation.js';
import type { Dated } from './copies.js';
import { loadCondition, locateContent } from './content.js';
import { Failure } from './failure.js';
import { getShared, getSharedJson } from './request.js';
import type { SettingsController } from './settings.js';

const HOUR = 3_600_000;

/** A ranked list with what it was ranked by. */
export interface Recommendations {
  list: RankedList;
  needs: Need[];
  words: ContentWords;
  /** Absent when the needs were given without a condition. */
  pack?: Condition;
  /** "Prices as of November 18, 2026", where they may have changed since. */
  asOf?: string | false;
}

export interface Wish {
  settings: SettingsController;
  condition?: string;
  /** `cushioning:2 slip-resistant`, in place of a condition. */
  needs?: string;
  /** Address of a feed or a ranked list; `{condition}` stands for the condition's id. */
  src?: string;
  /** A ranked list, or products to be ranked, given by script in place of `src`. */
  given?: RankedList | Product[];
  /** Aborted when they are not wanted any more. */
  signal: AbortSignal;
}

/**
 * The shoes for a condition or for needs alone, ranked. A list that was ranked before is taken as it
 * is; for anything else the engine is fetched.
 *
 * @throws {Failure} for content and feed alike
 */
export async function loadRecommendations({
  settings,
  condition,
  needs,
  src,
  given,
  signal,
}: Wish): Promise<Recommendations> {
  if (!condition && src?.includes('{condition}')) throw new Failure('missing', 'condition');
  const url = src?.replaceAll('{condition}', condition!);
  const feed = given ?? getShared(url!, readFeed, signal);
  // Both are under way at once; the content's failure is the one to tell.
  const wish = await (needs
    ? loadNeeds(settings, needs, signal)
    : loadCondition(settings, condition!, undefined, signal).then(readWish));
  const read = wish.pack?.shoes.hidden ? ({ items: [] } as Partial<RankedList> as RankedList) : await feed;
  const list =
    'items' in read
      ? read
      : await (
          await import('./engine.js')
        ).rankFeed(read, { ...wish, url, currency: settings.get('currency') });
  const { made, validFor } = read as Dated;
  const asOf =
    Date.parse(made!) + validFor! * HOUR < Date.now() &&
    (await import('./rescue.js')).sayAge(made!, wish, settings);
  return { ...wish, list, asOf };
}

type WhatIsAsked = Omit<Recommendations, 'list' | 'asOf'>;

const readWish = (pack: Condition): WhatIsAsked => ({ pack, words: pack.words, needs: pack.shoes.needs });

async function loadNeeds(
  settings: SettingsController,
  needs: string,
  signal: AbortSignal,
): Promise<WhatIsAsked> {
  const glossary = (await getSharedJson(locateContent(settings, 'features'), signal)) as FeaturePack;
  return (await import('./needs.js')).readNeeds(needs, glossary);
}

/** A ranked list, or the bytes of what must be ranked here: as a blob, which costs the main thread nothing until it is read. */
export async function readFeed(response: Response): Promise<RankedList | Blob> {
  const bytes = await response.blob();
  return /insole\W+ranked/.test(await bytes.slice(0, 40).text())
    ? (JSON.parse(await bytes.text()) as RankedList)
    : bytes;
}

import { contentLocaleOf } from '../content/locales.js';
import type { FeaturePack, Need } from '../model/condition.js';
import type { ListWords } from '../model/content-words.js';
import type { Product } from '../model/product.js';
import type { ListGuide, RankedList } from '../model/recommendation.js';
import { loadCondition, locateContent } from './content.js';
import type { Dated } from './copies.js';
import { Failure } from './failure.js';
import { getShared, getSharedJson } from './request.js';
import type { SettingsController } from './settings.js';

const HOUR = 3_600_000;

/** A ranked list with what it was ranked by. */
export interface Recommendations {
  list: RankedList;
  needs: Need[];
  words: ListWords;
  /** The language of the words. */
  lang: string;
  /** Absent when the needs were given without a condition. */
  pack?: ListGuide;
  /** "Prices as of November 18, 2026", where they may have changed since. */
  asOf?: string | false;
}

export interface RecommendationOptions {
  settings: SettingsController;
  condition?: string;
  /** `cushioning:2 slip-resistant`, in place of a condition. */
  needs?: string;
  /** Address of a feed or a ranked list; `{condition}` stands for the condition's id. */
  src?: string;
  /** A ranked list, or products to be ranked, given by script in place of `src`. */
  given?: RankedList | Product[];
}

type Guidance = Omit<Recommendations, 'list' | 'asOf'>;

/**
 * The shoes for a condition or for needs alone, ranked. A list that was ranked before is taken as it is; where it
 * brings its words and its prices hold it is there at once. For anything else the engine is fetched.
 *
 * @param signal aborted when they are not wanted any more
 * @throws {Failure} for content and feed alike
 */
export function loadRecommendations(
  options: RecommendationOptions,
  signal: AbortSignal,
): Recommendations | Promise<Recommendations> {
  const list = options.given as RankedList | undefined;
  const own = isRanked(list) && readOwn(options, list);
  return own && !isOld(list) ? { ...own, list } : load(options, signal);
}

/** True for a list that was ranked before. One without its items goes to the engine, which reports it as broken. */
const isRanked = (read: unknown): read is RankedList =>
  Array.isArray((read as RankedList | undefined)?.items);

async function load(options: RecommendationOptions, signal: AbortSignal): Promise<Recommendations> {
  const { settings, condition, needs, src, given } = options;
  if (!condition && src?.includes('{condition}')) throw new Failure('missing', 'condition');
  const url = src?.replaceAll('{condition}', condition!);
  // Guide and feed are fetched side by side. The words come from the guide, or from a list that brings them,
  // whichever is there first; where neither can be had, the guide's failure is the one to report.
  const feed = Promise.resolve(given ?? getShared(url!, readFeed, signal));
  const asked = needs
    ? loadNeeds(settings, needs, signal)
    : loadCondition(settings, condition!, undefined, signal).then(readGuide);
  const ownWords = feed.then((read) => readOwn(options, read as RankedList) ?? Promise.reject(new Error()));
  const words = await Promise.any([asked, ownWords]).catch(() => asked);
  const read = words.pack?.shoes.hidden ? ({ items: [] } as Partial<RankedList> as RankedList) : await feed;
  const list = isRanked(read)
    ? read
    : await (
        await import('./engine.js')
      ).rankFeed(read, { ...words, url, currency: settings.get('currency') });
  const asOf =
    isOld(read as RankedList) && (await import('./rescue.js')).sayAge(read as RankedList, words, settings);
  return { ...words, list, asOf };
}

/** The guidance that a list brings itself; nothing where it is for another condition or in another language. */
function readOwn(
  { condition, needs, settings }: RecommendationOptions,
  { guide }: RankedList,
): Guidance | undefined {
  if (!needs && guide?.id === condition && guide?.locale === contentLocaleOf(settings.locale))
    return readGuide(guide);
  return;
}

/** True once the time has passed in which the list's prices hold. */
export const isOld = ({ made, validFor }: Dated): boolean =>
  Date.parse(made!) + validFor! * HOUR < Date.now();

const readGuide = (pack: ListGuide): Guidance => ({
  pack,
  words: pack.words.list,
  lang: pack.locale,
  needs: pack.shoes.needs,
});

async function loadNeeds(
  settings: SettingsController,
  needs: string,
  signal: AbortSignal,
): Promise<Guidance> {
  const glossary = (await getSharedJson(locateContent(settings, 'features'), signal)) as FeaturePack;
  return (await import('./needs.js')).readNeeds(needs, glossary);
}

/** A ranked list, or else the feed's bytes: as a blob, which costs the main thread nothing until the engine reads it. */
export async function readFeed(response: Response): Promise<RankedList | Blob> {
  const bytes = await response.blob();
  return /insole\W+ranked/.test(await bytes.slice(0, 40).text())
    ? (JSON.parse(await bytes.text()) as RankedList)
    : bytes;
}

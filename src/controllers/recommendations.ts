import type { Condition, FeatureGlossary, Need } from '../model/condition.js';
import type { Feature } from '../model/feature.js';
import type { Product } from '../model/product.js';
import type { RankedList } from '../model/recommendation.js';
import { loadCondition, loadGlossary } from './content.js';
import { Failure } from './failure.js';
import { getShared } from './request.js';
import type { SettingsController } from './settings.js';

/** What is asked of a shoe, and where it comes from. */
export interface Wishes {
  needs: Need[];
  /** Absent when the needs were given without a condition. */
  condition?: Condition;
}

/** A ranked list with what it was ranked by. */
export interface Recommendations extends Wishes {
  list: RankedList;
}

export interface Request {
  settings: SettingsController;
  condition?: string;
  /** `cushioning:2 slip-resistant`: features, each with its weight (1 where none is given). */
  needs?: string;
  /** Address of a feed or a ranked list; `{condition}` stands for the condition's id. */
  src?: string;
  /** Products or a ranked list given by script, in place of `src`. */
  products?: Product[];
  list?: RankedList;
}

/**
 * The shoes for a condition or for needs alone, ranked. A list that was ranked before is taken as it
 * is; for anything else the engine is fetched.
 *
 * @throws {Failure} for content and feed alike
 */
export async function loadRecommendations(request: Request): Promise<Recommendations> {
  const { settings, condition, src, products, list } = request;
  const given = list || products || !src ? undefined : fetchFeed(src.replaceAll('{condition}', condition ?? ''));
  // The content's failure is the one to tell; the feed's must not go unhandled meanwhile.
  given?.catch(() => undefined);
  const wishes = await loadWishes(request);
  if (wishes.condition?.shoes.hidden) return { ...wishes, list: emptyList() };
  const feed = await given;
  const ranked = list ?? (feed && parseRanked(feed));
  if (ranked) return { ...wishes, list: ranked };
  const { rankFeed } = await import('./engine.js');
  return {
    ...wishes,
    list: await rankFeed(feed ?? products ?? [], {
      needs: wishes.needs,
      condition: wishes.condition,
      currency: settings.get('currency'),
      url: src && new URL(src, document.baseURI).href,
    }),
  };
}

async function loadWishes({ settings, condition, needs }: Request): Promise<Wishes> {
  if (needs) return { needs: readNeeds(needs, await loadGlossary(settings)) };
  const pack = await loadCondition(settings, condition!);
  return { needs: pack.shoes.needs, condition: pack };
}

/** @throws {Failure} `broken` names the features that there are */
function readNeeds(text: string, glossary: FeatureGlossary): Need[] {
  return text.split(/[\s,]+/).filter(Boolean).map((word) => {
    const [feature, weight = '1'] = word.split(':') as [Feature, string?];
    if (!glossary[feature] || !/^[0-3]$/.test(weight)) {
      throw new Failure('broken', `needs="${word}" is not known. Write features as name:weight, weight 0 to 3: ${Object.keys(glossary).join(', ')}.`);
    }
    const { label, meaning } = glossary[feature];
    return { feature, label, why: meaning, weight: Number(weight) as Need['weight'], grade: 'L*', sources: [] };
  });
}

const fetchFeed = (url: string): Promise<ArrayBuffer> => getShared(url, (response) => response.arrayBuffer());

const emptyList = (): RankedList => ({ insole: 'ranked', version: 1, made: '', items: [] });

/** The list, when the bytes are one; nothing when they are a feed. */
function parseRanked(bytes: ArrayBuffer): RankedList | undefined {
  const start = new TextDecoder().decode(new Uint8Array(bytes, 0, Math.min(bytes.byteLength, 64)));
  if (!/^\W*"insole"\s*:\s*"ranked"/.test(start)) return;
  const list = JSON.parse(new TextDecoder().decode(bytes)) as RankedList;
  if (list.version !== 1) throw new Failure('broken', `is a ranked list of version ${list.version}; this code reads version 1.`);
  return list;
}

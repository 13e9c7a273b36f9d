import type { RankedList } from '../model/recommendation.js';
import type { World } from './world.js';

/**
 * Copies of feeds, ranked lists and guides from earlier visits, shown when the shop does not answer. They hold what
 * the shop gives to everybody, nothing about the reader. They stand in Cache Storage under {@link CACHE_NAME}, and
 * where the page may not store anything there are none. A server refuses them with `Cache-Control: no-store`, a page
 * with `data-copies="off"` on the loader's script tag.
 */
const CACHE_NAME = 'insole-feeds';

/** Keys are no real addresses: a page's service worker may look into every cache, and must not serve these copies. */
const KEY = 'https://insole.invalid/?';

const KEPT = 'insole-kept';
const BYTES = 'insole-bytes';

/** The most copies, the most bytes of one, and the most bytes of all. */
const MAX_COPIES = 12;
const MAX_COPY = 6_000_000;
const MAX_BYTES = 12_000_000;

/** How long a copy is not replaced (an hour), and how long it is used (a week), in milliseconds. */
const FRESH = 3_600_000;
const USEFUL = 7 * 24 * FRESH;

/** When the prices in a feed or a list were taken, and how long they hold. */
export type Dated = Partial<Pick<RankedList, 'made' | 'validFor'>>;

/**
 * The copy of an address, read again; prices in it count as old from the instant at which they were kept.
 *
 * @returns nothing where there is no copy that is of use
 */
export async function findCopy<T>(
  url: string,
  read: (response: Response) => Promise<T>,
  { openCaches, now }: World,
): Promise<T | undefined> {
  try {
    const cache = await openCaches().open(CACHE_NAME);
    const copy = await cache.match(toKey(url));
    const kept = readNumber(copy, KEPT);
    if (!copy || isOptedOut() || !(now() - kept < USEFUL)) return;
    const value = await read(copy);
    if (isFeed(value))
      Object.assign(value, { made: value.made ?? new Date(kept).toISOString(), validFor: 0 });
    return value;
  } catch {
    // Storage is denied, or what was stored is spoilt: as if there were none.
    return undefined;
  }
}

/** Keeps a copy of what came, unless there is one of the last hour or it is not to be kept. */
export async function keepCopy(
  url: string,
  value: unknown,
  response: Response,
  { openCaches, now }: World,
): Promise<void> {
  try {
    if (isOptedOut() || !(isFeed(value) || isPack(value))) return;
    if (/no-store/i.test(response.headers.get('cache-control') ?? '')) return;
    // Old versions of Prototype.js give arrays a `toJSON` that turns them into strings.
    if (JSON.stringify(['']) !== '[""]') return;
    const body = value instanceof Blob ? value : new Blob([JSON.stringify(value)]);
    if (body.size > MAX_COPY) return;
    const cache = await openCaches().open(CACHE_NAME);
    const key = toKey(url);
    if (now() - readNumber(await cache.match(key), KEPT) < FRESH) return;
    await cache.put(key, toResponse(body, now()));
    await prune(cache, now());
  } catch {
    // Storage is denied or full.
  }
}

/** Takes out what is of no use any more, and what is beyond the limits, the oldest first. */
async function prune(cache: Cache, now: number): Promise<void> {
  const copies = await Promise.all(
    (await cache.keys()).map(async (key) => {
      const copy = await cache.match(key);
      return { key, kept: readNumber(copy, KEPT), bytes: readNumber(copy, BYTES) };
    }),
  );
  copies.sort((a, b) => b.kept - a.kept);
  let place = 0;
  let total = 0;
  for (const { key, kept, bytes } of copies) {
    place++;
    total += bytes;
    const isGood = now - kept < USEFUL && place <= MAX_COPIES && total <= MAX_BYTES;
    if (!isGood) await cache.delete(key);
  }
}

const toKey = (url: string): string => KEY + encodeURIComponent(url);

const toResponse = (body: Blob, now: number): Response =>
  new Response(body, { headers: { [KEPT]: String(now), [BYTES]: String(body.size) } });

const readNumber = (copy: Response | undefined, header: string): number =>
  Number(copy?.headers.get(header) ?? NaN);

const isOptedOut = (): boolean => !!document.querySelector('script[data-insole][data-copies="off"]');

/** The bytes of a feed, or a ranked list. */
const isFeed = (value: unknown): value is Dated =>
  value instanceof Blob || (value as { insole?: string } | null)?.insole === 'ranked';

/** A guide, or the glossary of features: both carry their words. */
const isPack = (value: unknown): boolean => typeof (value as { words?: unknown } | null)?.words === 'object';

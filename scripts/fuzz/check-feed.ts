import { FeedError, readFeed, type Catalog } from '../../src/catalog/index.js';
import type { FeatureReader } from '../../src/rank/index.js';
import type { MutatedFeed } from './mutate.js';

/** What may stand in a text, and must not: the beginning of a tag, a comment or a declaration. */
const MARKUP = /<[a-z/!?]/i;
/** Properties that hold addresses; all else is text. */
const ADDRESS = /^(?:url|src)$/;
const BASE = 'https://shop.example/feed/';
/** The longest that one feed may take, in milliseconds of this process. */
const MAX_TIME = 1000;

/**
 * Reads a feed and looks at all that comes out.
 *
 * @throws {Error} for whatever must not be
 */
export async function checkFeed(feed: MutatedFeed, reader: FeatureReader): Promise<void> {
  const start = process.cpuUsage();
  const catalog = await readFeed(toSlices(feed), {
    now: () => 1.8e12,
    ...(feed.hasBase && { baseUrl: BASE }),
  }).catch((error: unknown) => {
    if (error instanceof FeedError) return undefined;
    throw error;
  });
  const readings = catalog?.products.map((product) => reader.read(product));
  const { user, system } = process.cpuUsage(start);
  if ((user + system) / 1000 > MAX_TIME) throw new Error(`It took ${(user + system) / 1000} ms.`);
  checkTexts({ catalog, readings }, feed.hasBase);
  checkCounts(catalog);
}

async function* toSlices({ bytes, cuts }: MutatedFeed): AsyncGenerator<Uint8Array> {
  let from = 0;
  for (const share of cuts) {
    const to = Math.max(from, Math.floor(share * bytes.length));
    yield bytes.subarray(from, to);
    from = to;
  }
  yield bytes.subarray(from);
}

function checkTexts(value: unknown, hasBase: boolean, name = ''): void {
  if (typeof value === 'string') {
    if (MARKUP.test(value)) throw new Error(`Markup in ${name}: ${JSON.stringify(value)}`);
    if (ADDRESS.test(name)) checkAddress(value, hasBase);
  } else if (Array.isArray(value)) value.forEach((entry) => checkTexts(entry, hasBase, name));
  else if (typeof value === 'object' && value)
    for (const [key, entry] of Object.entries(value)) checkTexts(entry, hasBase, key);
}

/** As a browser understands it on a page of the shop: white space and control characters are no disguise. */
function checkAddress(address: string, hasBase: boolean): void {
  if (hasBase && !/^https?:/i.test(address)) throw new Error(`An address without its base: ${address}`);
  const { protocol } = URL.canParse(address, BASE) ? new URL(address, BASE) : { protocol: 'https:' };
  if (!/^https?:$/.test(protocol)) throw new Error(`An address of ${protocol} ${JSON.stringify(address)}`);
}

function checkCounts(catalog: Catalog | undefined): void {
  for (const { id, name, price, variants } of catalog?.products ?? []) {
    if (!id || !name) throw new Error('A product without an id or a name.');
    for (const amount of [price, ...variants.map((variant) => variant.price)])
      if (amount !== undefined && !(amount >= 0 && amount < Infinity))
        throw new Error(`A price of ${amount}.`);
  }
  const ids = catalog?.products.map(({ id }) => id) ?? [];
  if (new Set(ids).size < ids.length) throw new Error(`Two products of one id: ${ids.join()}`);
}

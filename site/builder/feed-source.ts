/** Where a feed comes from: an address, or a file of the reader's. */
import { FeedError } from '../../src/catalog/index.js';
import { readStream } from '../../src/catalog/read-stream.js';
import { explainNoFeed } from '../../src/cli/explain-no-feed.js';
import { inspectFeed, type FeedPlace, type Inspection } from './feed.js';

/** A feed as it was fetched or dropped. */
export interface FeedBytes {
  /** The file's name, or the address. */
  name: string;
  bytes: ArrayBuffer;
  place: FeedPlace;
  isFile: boolean;
}

export type FeedState =
  | { is: 'none' }
  | { is: 'reading'; name: string }
  /** Another origin, whose server does not let pages read it. */
  | { is: 'refused'; name: string }
  | { is: 'failed'; name: string; message: string }
  | { is: 'ranked'; name: string }
  | { is: 'read'; feed: FeedBytes; inspection: Inspection };

/** Beyond this, unzipped, a page is the wrong place: 50 MB. */
const MOST_BYTES = 50_000_000;

const TOO_LONG =
  'This feed is too long for a page. Rank it on your own machine: npx insole recommend FEED --out shoes';

/** Fetches a feed and looks into it. */
export async function openAddress(address: string, currency?: string): Promise<FeedState> {
  const url = new URL(address, document.baseURI).href;
  let response: Response;
  try {
    response = await fetch(url);
  } catch {
    return (await isThere(url))
      ? { is: 'refused', name: address }
      : { is: 'failed', name: address, message: 'Nothing answers at this address.' };
  }
  if (!response.ok)
    return { is: 'failed', name: address, message: `The server answers ${response.status}, and no feed.` };
  let bytes: ArrayBuffer | undefined;
  try {
    bytes = await takeBytes(response.body);
  } catch {
    return { is: 'failed', name: address, message: 'The answer breaks off in the middle. Try again.' };
  }
  if (!bytes) return { is: 'failed', name: address, message: TOO_LONG };
  const contentType = response.headers.get('content-type') ?? '';
  const place = { baseUrl: url, contentType, ...(currency && { currency }) };
  return open({ name: address, bytes, place, isFile: false });
}

/** Looks into a file of the reader's, which stays in this page. */
export async function openFile(file: File, currency?: string): Promise<FeedState> {
  if (file.size > MOST_BYTES) return { is: 'failed', name: file.name, message: TOO_LONG };
  const place = { ...(currency && { currency }) };
  return open({ name: file.name, bytes: await file.arrayBuffer(), place, isFile: true });
}

/** Reads a feed again, for prices in another currency. */
export const openAgain = (feed: FeedBytes, currency?: string): Promise<FeedState> => {
  const { currency: _, ...place } = feed.place;
  return open({ ...feed, place: { ...place, ...(currency && { currency }) } });
};

/** All of a stream, whose rest is left where it is too long: nothing is given back then. */
async function takeBytes(stream: ReadableStream<Uint8Array> | null): Promise<ArrayBuffer | undefined> {
  const chunks: Uint8Array[] = [];
  let length = 0;
  for await (const chunk of stream ? readStream(stream) : []) {
    length += chunk.length;
    if (length > MOST_BYTES) return undefined;
    chunks.push(chunk);
  }
  return new Blob(chunks as BlobPart[]).arrayBuffer();
}

/** What is zipped becomes ten or more times as long. */
async function isLongUnzipped(bytes: ArrayBuffer): Promise<boolean> {
  const [first, second] = new Uint8Array(bytes, 0, Math.min(2, bytes.byteLength));
  if (first !== 0x1f || second !== 0x8b) return false;
  const unzipped = new Blob([bytes]).stream().pipeThrough(new DecompressionStream('gzip'));
  // What is damaged is told of by whoever reads it.
  return takeBytes(unzipped).then(
    (all) => !all,
    () => false,
  );
}

async function open(feed: FeedBytes): Promise<FeedState> {
  if (/^\s*\{\s*"insole"\s*:\s*"ranked"/.test(new TextDecoder().decode(feed.bytes.slice(0, 80))))
    return { is: 'ranked', name: feed.name };
  const explanation = explainNoFeed(new Uint8Array(feed.bytes));
  if (explanation) return { is: 'failed', name: feed.name, message: `${feed.name} ${explanation}` };
  if (await isLongUnzipped(feed.bytes)) return { is: 'failed', name: feed.name, message: TOO_LONG };
  try {
    return { is: 'read', feed, inspection: await inspectFeed(feed.bytes, feed.place) };
  } catch (error) {
    if (!(error instanceof FeedError)) throw error;
    return { is: 'failed', name: feed.name, message: error.message };
  }
}

/** Whether a server answers that does not let this page read what it says. */
async function isThere(url: string): Promise<boolean> {
  try {
    await fetch(url, { mode: 'no-cors', method: 'HEAD' });
    return true;
  } catch {
    return false;
  }
}

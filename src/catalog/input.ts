import { readStream } from './read-stream.js';

/** What a feed can be read from. Bytes may be gzipped. */
export type FeedInput =
  | string
  | ArrayBufferView
  | ArrayBufferLike
  | Blob
  | ReadableStream<Uint8Array | string>
  | AsyncIterable<Uint8Array | string>;

/** Bytes or characters in one slice: a millisecond or two of work on a phone. */
const SLICE = 32_768;

/** How often a feed may have been zipped: by the shop, and by the server that hands it on. */
const MAX_LAYERS = 2;

/** The input in slices of at most {@link SLICE}, unzipped. */
export async function* readSlices(
  input: FeedInput,
  layers = MAX_LAYERS,
): AsyncGenerator<Uint8Array | string> {
  let isFirst = true;
  const chunks = openChunks(input);
  try {
    for (let next = await chunks.next(); !next.done; next = await chunks.next()) {
      const chunk = next.value;
      if (isFirst && layers && isGzip(chunk)) {
        const { unzip } = await import('./unzip.js');
        yield* readSlices(unzip(chunk, chunks), layers - 1);
        return;
      }
      if (chunk.length) isFirst = false;
      yield* slice(chunk);
    }
  } finally {
    // Lets go of a stream of which no more is wanted. Not awaited: a chunk of a zipped one may still be on its way.
    chunks.return(undefined).catch(() => {});
  }
}

async function* openChunks(input: FeedInput): AsyncGenerator<Uint8Array | string> {
  // By what they can do: those of another realm, such as a test's, are instances of other classes.
  if (typeof input === 'string') yield input;
  else if ('byteLength' in input) yield toBytes(input);
  else if ('getReader' in input) yield* readStream(input);
  else if ('stream' in input) yield* readStream(input.stream());
  else yield* input;
}

const toBytes = (
  input: (ArrayBufferLike & { buffer?: undefined; byteOffset?: undefined }) | ArrayBufferView,
): Uint8Array => new Uint8Array(input.buffer ?? input, input.byteOffset, input.byteLength);

const isGzip = (chunk: Uint8Array | string): chunk is Uint8Array =>
  typeof chunk !== 'string' && chunk[0] === 0x1f && chunk[1] === 0x8b;

function* slice<T extends Uint8Array | string>(chunk: T): Generator<T> {
  if (chunk.length <= SLICE) yield chunk;
  else {
    for (let start = 0; start < chunk.length; start += SLICE) {
      const end = start + SLICE;
      yield (typeof chunk === 'string' ? chunk.slice(start, end) : chunk.subarray(start, end)) as T;
    }
  }
}

import { FeedError } from './feed-error.js';

/** What a feed can be read from. Bytes may be gzipped. */
export type FeedInput =
  string | Uint8Array | ArrayBuffer | Blob | ReadableStream<Uint8Array> | AsyncIterable<Uint8Array | string>;

/** Bytes or characters in one slice: a millisecond or two of work on a phone. */
const SLICE = 32_768;

/** The input in slices of at most {@link SLICE}, unzipped. */
export async function* readSlices(input: FeedInput): AsyncGenerator<Uint8Array | string> {
  let isFirst = true;
  const chunks = openChunks(input)[Symbol.asyncIterator]();
  for (let next = await chunks.next(); !next.done; next = await chunks.next()) {
    const chunk = next.value;
    if (isFirst && isGzip(chunk)) {
      yield* sliceAll(unzip(chunk, chunks));
      return;
    }
    if (chunk.length) isFirst = false;
    yield* slice(chunk);
  }
}

async function* openChunks(input: FeedInput): AsyncGenerator<Uint8Array | string> {
  if (typeof input === 'string' || input instanceof Uint8Array) yield input;
  else if (input instanceof ArrayBuffer) yield new Uint8Array(input);
  else if (input instanceof Blob) yield* readStream(input.stream());
  else if (input instanceof ReadableStream) yield* readStream(input);
  else yield* input;
}

/** Safari's streams are not iterable. */
async function* readStream(stream: ReadableStream<Uint8Array>): AsyncGenerator<Uint8Array> {
  const reader = stream.getReader();
  try {
    for (let next = await reader.read(); !next.done; next = await reader.read()) yield next.value;
  } finally {
    reader.cancel().catch(() => {});
  }
}

const isGzip = (chunk: Uint8Array | string): chunk is Uint8Array =>
  typeof chunk !== 'string' && chunk[0] === 0x1f && chunk[1] === 0x8b;

/** @throws {FeedError} `broken` where the gzip itself is; what the rest throws, as it is */
async function* unzip(
  first: Uint8Array,
  rest: AsyncIterator<Uint8Array | string>,
): AsyncGenerator<Uint8Array> {
  let isFirst = true;
  let failure: Error | undefined;
  const zipped = new ReadableStream<Uint8Array<ArrayBuffer>>({
    async pull(controller) {
      try {
        const next = isFirst ? { done: false, value: first } : await rest.next();
        isFirst = false;
        if (next.done) controller.close();
        else controller.enqueue(next.value as Uint8Array<ArrayBuffer>);
      } catch (error) {
        failure = error as Error;
        controller.error(failure);
      }
    },
  });
  try {
    yield* readStream(zipped.pipeThrough(new DecompressionStream('gzip')));
  } catch {
    throw failure ?? new FeedError('broken', 'The gzip of this feed is damaged or cut off. Fetch it again.');
  }
}

async function* sliceAll(chunks: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  for await (const chunk of chunks) yield* slice(chunk);
}

function* slice<T extends Uint8Array | string>(chunk: T): Generator<T> {
  if (chunk.length <= SLICE) yield chunk;
  else {
    for (let start = 0; start < chunk.length; start += SLICE) {
      const end = start + SLICE;
      yield (typeof chunk === 'string' ? chunk.slice(start, end) : chunk.subarray(start, end)) as T;
    }
  }
}

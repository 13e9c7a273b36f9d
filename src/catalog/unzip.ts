import { FeedError } from './feed-error.js';
import { readStream } from './read-stream.js';

/** @throws {FeedError} `broken` where the gzip is damaged; what the input throws is passed on as it is */
export async function* unzip(
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

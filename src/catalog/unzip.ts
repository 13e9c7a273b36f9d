import { FeedError } from './feed-error.js';
import { readStream } from './read-stream.js';

/** How often a feed may have been zipped: by the shop, and by the server that hands it on. */
const MAX_LAYERS = 2;

/** @throws {FeedError} `broken` where the gzip itself is; what the rest throws, as it is */
export async function* unzip(
  first: Uint8Array,
  rest: AsyncIterator<Uint8Array | string>,
  layer = 1,
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
    const chunks = readStream(zipped.pipeThrough(new DecompressionStream('gzip')));
    const { value: head } = (await chunks.next()) as { value?: Uint8Array };
    if (head?.[0] === 0x1f && head[1] === 0x8b && layer < MAX_LAYERS) yield* unzip(head, chunks, layer + 1);
    else if (head) {
      yield head;
      yield* chunks;
    }
  } catch {
    throw failure ?? new FeedError('broken', 'The gzip of this feed is damaged or cut off. Fetch it again.');
  }
}

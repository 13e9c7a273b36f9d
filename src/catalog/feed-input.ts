/** What bytes, blobs and streams can do, by which they are told from all else where nobody checks types. */
const TRAITS = ['byteLength', 'stream', 'getReader', Symbol.asyncIterator];

/** @throws {TypeError} for anything that a feed cannot be read from */
export function assertFeedInput(input: unknown): void {
  if (typeof input !== 'string' && !TRAITS.some((trait) => trait in Object(input)))
    throw new TypeError(
      'A feed is text, bytes, or a stream of either, as it came: no parsed object, and of a response its body.',
    );
}

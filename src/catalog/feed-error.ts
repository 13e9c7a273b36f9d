/**
 * Why a feed cannot be used.
 *
 * `empty` nothing in it · `unrecognised` no format that Insole knows · `broken` recognised, but not one
 * product can be read · `not-footwear` products, but no shoes
 */
export type FeedErrorCode = 'empty' | 'unrecognised' | 'broken' | 'not-footwear';

/** Thrown for a feed as a whole; a bad row is a problem in the catalog instead. */
export class FeedError extends Error {
  override readonly name = 'FeedError';

  /** @param message what is wrong, and how to mend it */
  constructor(
    readonly code: FeedErrorCode,
    message: string,
  ) {
    super(message);
  }
}

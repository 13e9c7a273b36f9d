/**
 * Why something could not be shown.
 *
 * `not-found` the address answers 404 · `network` no answer, or refused to this origin ·
 * `timeout` no answer in time · `http` another status · `broken` not what it should be ·
 * `empty` nothing in it · `not-footwear` products, but no shoes · `unknown-condition` no such guide ·
 * `unknown-article` no such article · `unknown-product` no such product in the feed · `missing` a needed attribute is not set ·
 * `setting` an attribute that cannot be read
 */
export type FailureCode =
  | 'not-found'
  | 'network'
  | 'timeout'
  | 'http'
  | 'broken'
  | 'empty'
  | 'not-footwear'
  | 'unknown-condition'
  | 'unknown-article'
  | 'unknown-product'
  | 'missing'
  | 'setting';

/**
 * Thrown by the controllers; an element turns it into `insole-error` and one line in the console. It
 * carries the facts only: the words for them are in `diagnose.ts`, which arrives when it is needed.
 */
export class Failure extends Error {
  constructor(
    readonly code: FailureCode,
    /** The address, the attribute or the value that it is about. */
    readonly subject: string,
    /** What else is known: an HTTP status, a parser's message, or what it should have been (`guide`). */
    readonly detail?: string | number,
  ) {
    super(code);
  }
}

/** True for a `Failure`, even where another chunk holds a second copy of the class. */
export const isFailure = (error: unknown): error is Failure => typeof (error as Failure).subject === 'string';

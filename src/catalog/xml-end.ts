import { FeedError } from './feed-error.js';
import type { FeedSink } from './reader.js';
import type { XmlItems } from './xml-items.js';

const OPEN_COMMENT = 'This comment has no end: what follows was not read.';
const CUT_OFF = 'The feed ends without its last tag: it was cut off.';

/**
 * Tells of an XML feed that ends before its end, or has no items.
 *
 * @param open what was left open
 * @throws {FeedError} `empty` without items
 */
export function explainEnd(
  open: ReturnType<XmlItems['end']>,
  { line, hasItems }: XmlItems,
  sink: FeedSink,
): void {
  if (open === 'item') sink.skip(line, null, 'The feed ends in the middle of this item: it was cut off.');
  else if (open) sink.note(line, null, null, open === 'comment' ? OPEN_COMMENT : CUT_OFF);
  if (!hasItems) throw new FeedError('empty', 'This XML has no <item> and no <entry>: is it a feed?');
}

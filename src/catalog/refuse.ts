import { FeedError } from './feed-error.js';
import type { FeedProgress } from './stream-rows.js';

/** The error for text that is not a feed. */
export const refuseText = (): FeedError =>
  new FeedError(
    'unrecognised',
    'This is no feed that Insole knows. Give the address of a products feed: JSON, XML, CSV or TSV, or a page with schema.org data.',
  );

/** "products.json", "https://shop.example/feed": where a feed is, in place of the feed. */
const PLACE = /^[^\s,;|]*[./][^\s,;|]*$/;

/** The error for a table whose first line names no known columns. */
export const refuseTable = (head: string): FeedError =>
  new FeedError(
    'unrecognised',
    PLACE.test(head.trim())
      ? 'This is the name or the address of something, and no feed. Give what is there.'
      : 'This is no feed that Insole knows. A table needs the names of its columns in its first line, such as id, title, link, price.',
  );

/** The error for a table with a row that does not end. */
export const refuseRow = (line: number): FeedError =>
  new FeedError('broken', `Line ${line} of this table has no end: are its rows on lines?`);

/** The error for a feed of which not one row can be read. */
export function refuseRows({ format, skipped, problems }: FeedProgress): FeedError {
  const first = problems.find(({ field }) => !field);
  const where = first?.line ? ` in line ${first.line}` : '';
  return new FeedError(
    'broken',
    `Not one of ${skipped} items of this feed (${format ?? 'JSON'}) can be read. The first${where}: ${first?.message}`,
  );
}

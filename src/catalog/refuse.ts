import { FeedError } from './feed-error.js';
import type { FeedProgress } from './stream-feed.js';

/** What is to be said of text that is no feed. */
export const refuseText = (): FeedError =>
  new FeedError(
    'unrecognised',
    'This is no feed that Insole knows. Give the address of a products feed: JSON, XML, CSV or TSV, or a page with schema.org data.',
  );

/** What is to be said of a table by whose first line nothing is known. */
export const refuseTable = (): FeedError =>
  new FeedError(
    'unrecognised',
    'This is no feed that Insole knows. A table needs the names of its columns in its first line, such as id, title, link, price.',
  );

/** What is to be said of a table in which a row goes on and on. */
export const refuseRow = (line: number): FeedError =>
  new FeedError('broken', `Line ${line} of this table has no end: are its rows on lines?`);

/** What is to be said of a feed that has rows, and not one can be read. */
export function refuseRows({ format, skipped, problems }: FeedProgress): FeedError {
  const first = problems.find(({ field }) => !field);
  const where = first?.line ? ` in line ${first.line}` : '';
  return new FeedError(
    'broken',
    `Not one of ${skipped} items of this feed (${format ?? 'JSON'}) can be read. The first${where}: ${first?.message}`,
  );
}

import { TURN } from '../model/turn.js';
import {
  MAX_PROBLEMS,
  type FeedFormat,
  type FeedItem,
  type FeedOptions,
  type FeedProblem,
} from './catalog.js';
import { FeedDecoder } from './decode.js';
import { hasRareEntity } from './entities.js';
import { FeedError } from './feed-error.js';
import { readSlices, type FeedInput } from './input.js';
import { openReader } from './open-reader.js';
import type { FeedReader, FeedSink } from './reader.js';

/** How many characters an entity's name has at most, escaped twice. */
const ENTITY_LENGTH = 40;

/** How many characters are enough to tell the format. */
const HEAD = 2000;

/** What is known about a feed while it is read. */
export interface FeedProgress {
  /** Absent until it is recognised. */
  format?: FeedFormat;
  encoding: string;
  /** Rows so far, those that were skipped included. */
  rows: number;
  /** Rows that could not be used. */
  skipped: number;
  /** The first {@link MAX_PROBLEMS}. */
  problems: FeedProblem[];
}

/** Takes a row, and the 1-based line that it starts on; null where lines mean nothing. */
export type TakeItem = (item: FeedItem, line: number | null) => void;

/**
 * Reads a feed row by row, as `streamFeed`, from what is known to be an input.
 *
 * @param onItem gets each row in the feed's order; rows with the same key are one product
 * @throws {FeedError} `empty`, `unrecognised`, or `broken` where the file itself is damaged
 */
export async function streamRows(
  input: FeedInput,
  options: FeedOptions,
  onItem: TakeItem,
): Promise<FeedProgress> {
  const { signal, yieldToMain } = options;
  const progress: FeedProgress = { encoding: 'utf-8', rows: 0, skipped: 0, problems: [] };
  const sink = createSink(progress, onItem);
  const decoder = new FeedDecoder(options.contentType, options.decodeUtf8);
  let reader: FeedReader | undefined;
  let head = '';
  /** The line breaks before the head: they count as lines. */
  let lead = '';
  // What the last slices ended with, for an entity may be cut in two; undefined once all names are known.
  let tail: string | undefined = '';
  const open = async (): Promise<FeedReader> => {
    const opened = await openReader(head, sink, options);
    await opened.write(lead + head);
    return opened;
  };
  let turn = performance.now();
  for await (const slice of readSlices(input)) {
    signal?.throwIfAborted();
    const text = await decoder.decode(slice);
    if (tail !== undefined) {
      tail += text;
      if (options.decodeEntity || hasRareEntity(tail)) {
        (await import('./entity-names.js')).addEntityNames();
        tail = undefined;
      } else tail = tail.slice(-ENTITY_LENGTH);
    }
    if (reader) await reader.write(text);
    else {
      head = (head + text).replace(/^[\s\ufeff]+/, (blank) => {
        lead += blank.replace(/[^\n]/g, '');
        return '';
      });
      if (head.length >= HEAD) reader = await open();
    }
    if (yieldToMain && performance.now() - turn > TURN) {
      await yieldToMain();
      turn = performance.now();
    }
  }
  signal?.throwIfAborted();
  if (!reader && !head) throw new FeedError('empty', 'There is nothing in this feed.');
  reader ??= await open();
  await reader.write(decoder.end());
  await reader.end();
  progress.encoding = decoder.encoding;
  return progress;
}

function createSink(progress: FeedProgress, onItem: TakeItem): FeedSink {
  const note: FeedSink['note'] = (line, id, field, message) => tell({ line, id, field, message });
  const tell = (problem: FeedProblem) => {
    const { problems } = progress;
    if (problems.length < MAX_PROBLEMS) problems.push(problem);
    // Full: a lost row, or a feed that is cut off, replaces the last problem of a mere field.
    else if (!problem.field)
      problems.splice(
        problems.findLastIndex(({ field }) => field),
        1,
        problem,
      );
  };
  return {
    note,
    format: (format) => (progress.format = format),
    item(item, line) {
      progress.rows++;
      onItem(item, line);
    },
    skip(line, id, message) {
      progress.rows++;
      progress.skipped++;
      tell({ line, id, field: null, message });
    },
  };
}

/** @throws {FeedError} `broken` where a feed has rows, and not one can be read */
export async function assertReadable(progress: FeedProgress): Promise<void> {
  if (progress.skipped && progress.rows === progress.skipped)
    throw (await import('./refuse.js')).refuseRows(progress);
}

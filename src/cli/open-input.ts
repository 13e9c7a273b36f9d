import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import type { FeedInput, FeedOptions } from '../catalog/index.js';

/** How long a server may take to begin its answer, in milliseconds. */
const TIMEOUT = 30_000;

/** Bytes of a file that are read at once. */
const READ_SIZE = 1 << 20;

/** A command that cannot go on, and how to mend it; the process ends with this code. */
export class CommandError extends Error {
  /** @param exitCode 1 for what is wrong with the data, 2 for a wrong use of the command */
  constructor(
    message: string,
    readonly exitCode: 1 | 2 = 1,
  ) {
    super(message);
  }
}

/** A feed that was opened, with what its source tells about it. */
export interface OpenedInput {
  input: FeedInput;
  options: FeedOptions;
}

/**
 * Opens a feed as a stream.
 *
 * @param source a file's path, an http(s) address, or `-` for standard input
 * @throws {CommandError}
 */
export async function openInput(source: string): Promise<OpenedInput> {
  if (source === '-') return { input: process.stdin, options: {} };
  return /^https?:\/\//i.test(source) ? openUrl(source) : openFile(source);
}

async function openUrl(url: string): Promise<OpenedInput> {
  let response: Response;
  try {
    response = await fetch(url, { signal: AbortSignal.timeout(TIMEOUT) });
  } catch (error) {
    throw new CommandError(
      `${url} cannot be reached: ${((error as Error).cause as Error | undefined)?.message ?? (error as Error).message}.`,
    );
  }
  if (!response.ok || !response.body) {
    throw new CommandError(
      `${url} answers ${response.status}. Open it in a browser: is it the address of the feed?`,
    );
  }
  const contentType = response.headers.get('content-type');
  return { input: response.body, options: { baseUrl: response.url, ...(contentType && { contentType }) } };
}

async function openFile(path: string): Promise<OpenedInput> {
  const info = await stat(path).catch(() => undefined);
  if (!info) throw new CommandError(`There is no file ${path}.`);
  if (!info.isFile())
    throw new CommandError(`${path} is no file. Name a feed's file, its address, or - for standard input.`);
  return { input: createReadStream(path, { highWaterMark: READ_SIZE }), options: {} };
}

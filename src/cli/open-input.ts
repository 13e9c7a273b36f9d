import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import type { FeedInput, FeedOptions } from '../catalog/index.js';
import { CommandError } from './command-error.js';

/** How long a server may take to begin its answer, in milliseconds. */
const TIMEOUT = 30_000;

/** Bytes of a file that are read at once. */
const READ_SIZE = 1 << 20;

/** What is more of an address than of a file: `www.shop.example/feed.xml`, `ftp://shop.example/feed`. */
const ADDRESS = /^(?:www\.|[a-z]+:\/\/)/i;

/** A feed that was opened, with what its source tells about it. */
export interface OpenedInput {
  input: FeedInput;
  options: FeedOptions;
  /** Its bytes, where they are known before it is read. */
  size?: number;
}

/**
 * Opens a feed as a stream.
 *
 * @param source a file's path, an http(s) address, or `-` for standard input
 * @param timeout how long a server may take to begin its answer, in milliseconds
 * @throws {CommandError}; likewise the stream, where it breaks off
 */
export async function openInput(source: string, timeout = TIMEOUT): Promise<OpenedInput> {
  if (source === '-') return { input: refuseArchive('Standard input', process.stdin), options: {} };
  return /^https?:\/\//i.test(source) ? openUrl(source, timeout) : openFile(source);
}

async function openUrl(url: string, timeout: number): Promise<OpenedInput> {
  const patience = new AbortController();
  const timer = setTimeout(() => patience.abort(new Error(`no answer in ${timeout / 1000} s`)), timeout);
  let response: Response;
  try {
    response = await fetch(url, { signal: patience.signal });
  } catch (error) {
    throw new CommandError(`${url} cannot be reached: ${reasonOf(error)}.`);
  } finally {
    // A long feed may take its time, once it comes.
    clearTimeout(timer);
  }
  if (!response.ok || !response.body) {
    throw new CommandError(
      `${url} answers ${response.status}. Open it in a browser: is it the address of the feed?`,
    );
  }
  const contentType = response.headers.get('content-type');
  return {
    input: refuseArchive(url, readBody(url, response.body)),
    options: { baseUrl: response.url, ...(contentType && { contentType }) },
  };
}

async function* readBody(url: string, body: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  try {
    yield* body;
  } catch (error) {
    throw new CommandError(`${url} broke off in the middle: ${reasonOf(error)}. Try again.`);
  }
}

const reasonOf = (error: unknown): string => {
  const { message, cause } = error as Error;
  return (cause as Error | undefined)?.message ?? message;
};

async function openFile(path: string): Promise<OpenedInput> {
  const info = await stat(path).catch(() => undefined);
  if (!info) {
    const hint = ADDRESS.test(path) ? ' An address begins with https://.' : '';
    throw new CommandError(`There is no file ${path}.${hint}`);
  }
  // A shell's <(zcat feed.gz) is a pipe.
  if (!info.isFile() && !info.isFIFO())
    throw new CommandError(`${path} is no file. Name a feed's file, its address, or - for standard input.`);
  return {
    input: refuseArchive(path, readFile(path)),
    options: {},
    ...(info.isFile() && { size: info.size }),
  };
}

/** Opened when it is read: what goes wrong before that would be nobody's to catch. */
async function* readFile(path: string): AsyncGenerator<Uint8Array> {
  try {
    yield* createReadStream(path, { highWaterMark: READ_SIZE }) as AsyncIterable<Uint8Array>;
  } catch (error) {
    throw new CommandError(`${path} cannot be read: ${(error as Error).message}.`);
  }
}

/** How a ZIP archive begins, which merchants' tools like to give out. */
const ZIP = 'PK\x03\x04';

async function* refuseArchive(source: string, chunks: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  let isFirst = true;
  for await (const chunk of chunks) {
    if (isFirst && String.fromCharCode(...chunk.subarray(0, ZIP.length)) === ZIP)
      throw new CommandError(`${source} is a ZIP archive. Unpack it, and give the feed that is in it.`);
    isFirst = false;
    yield chunk;
  }
}

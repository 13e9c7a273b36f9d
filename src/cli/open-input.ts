import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import type { FeedInput, FeedOptions } from '../catalog/index.js';
import { CommandError } from './command-error.js';
import { explainNoFeed } from './explain-no-feed.js';

/** How long a server may take to begin its answer, in milliseconds. */
const TIMEOUT = 30_000;

/** Bytes of a file that are read at once. */
const READ_SIZE = 1 << 20;

/** Looks like an address rather than a file, but is not http(s): `shop.example/feed.xml`, `localhost:8080/feed`, `ftp://shop.example/feed`. */
const ADDRESS = /^(?:www\.|[a-z]+:\/\/|[a-z\d][\w.-]*(?:\.[a-z]{2,}|:\d+)\/)/i;

/** A feed that was opened, with what its source tells about it. */
export interface OpenedInput {
  input: FeedInput;
  options: FeedOptions;
  /** Its bytes, where they are known before it is read. */
  size?: number;
  /** Lets go of what is not yet read: an answer, or a pipe, that stays open would keep the command from ending. */
  close?: () => void;
}

/**
 * Opens a feed as a stream.
 *
 * @param source a file's path, an http(s) address, or `-` for standard input
 * @param timeout how long a server may take to begin its answer, in milliseconds
 * @throws {CommandError} where it cannot be opened; the stream throws one where it breaks off
 */
export async function openInput(source: string, timeout = TIMEOUT): Promise<OpenedInput> {
  if (source === '-') {
    const { stdin } = process;
    return { input: refuseNoFeed('Standard input', stdin), options: {}, close: () => void stdin.destroy() };
  }
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
    // A server that leaves its answer open would keep the command from ending.
    await response.body?.cancel().catch(() => {});
    throw new CommandError(`${url} answers ${response.status}. ${adviseOn(response.status)}`);
  }
  const contentType = response.headers.get('content-type');
  return {
    input: refuseNoFeed(url, readBody(url, response.body)),
    options: { baseUrl: response.url, ...(contentType && { contentType }) },
    close: () => patience.abort(),
  };
}

/** What to do about an answer that is no feed. */
function adviseOn(status: number): string {
  if (status === 401 || status === 403)
    return 'It asks for a password, or lets no programs in: save the feed with a browser, and give the file.';
  if (status === 429 || status >= 500) return 'Its server cannot answer now: try again later.';
  return 'Open it in a browser: is it the address of the feed?';
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
  const reason = (cause as Error | undefined)?.message ?? message;
  // OpenSSL gives numbers, files and lines around what is wrong.
  const [, problem] = /SSL routines:\w*:([^:]+)/.exec(reason) ?? [];
  return problem ? `its https does not work (${problem})` : reason;
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
    input: refuseNoFeed(path, readFile(path)),
    options: {},
    ...(info.isFile() && { size: info.size }),
  };
}

/** The file is opened when it is first read: an error before that would not be caught by anybody. */
async function* readFile(path: string): AsyncGenerator<Uint8Array> {
  try {
    yield* createReadStream(path, { highWaterMark: READ_SIZE }) as AsyncIterable<Uint8Array>;
  } catch (error) {
    throw new CommandError(`${path} cannot be read: ${(error as Error).message}.`);
  }
}

async function* refuseNoFeed(source: string, chunks: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  let isFirst = true;
  for await (const chunk of chunks) {
    const explanation = isFirst && explainNoFeed(chunk);
    if (explanation) throw new CommandError(`${source} ${explanation}`);
    isFirst = false;
    yield chunk;
  }
}
